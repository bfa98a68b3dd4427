import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runShell, threadText } from '../cli/run-cli.js';
import { linux, rowsOf } from './run-bounded.js';

const root = join(import.meta.dirname, '../..');
const odd = "a folder, with 'quotes' & emoji 🚗 %20 #1";

/** The package, packed and unpacked where nothing but its dependencies is beside it, as npm and pnpm put them. */
async function unpack(): Promise<string> {
  const cwd = await makeFolder({ 't.txt': threadText });
  await mkdir(join(cwd, odd, 'node_modules'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { status, stderr } = await runShell(
    'npm pack "$ROOT" --ignore-scripts --offline --silent && tar xzf *.tgz -C "$ODD" && rm *.tgz',
    { cwd, env: { ROOT: root, ODD: odd, HOME: cwd } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of Object.keys(dependencies)) {
    const place = join(cwd, odd, 'node_modules', name);
    await mkdir(join(place, '..'), { recursive: true });
    await symlink(join(root, 'node_modules', name), place);
  }
  await writeFile(join(cwd, `${odd}.txt`), threadText);
  return cwd;
}

describe.runIf(linux)('the package, packed and unpacked', () => {
  test('works under a path of spaces, quotation marks and emoji, on such files, with workers too', async () => {
    const cwd = await unpack();
    const { stdout, stderr, status } = await runShell(
      'node "$ODD/package/bin/tesla-sentiment.js" analyze "$ODD.txt" t.txt -f jsonl --jobs 2',
      { cwd, env: { ODD: odd } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '2 read, 0 failed\n' });
    expect(rowsOf(stdout).map(({ source }) => source)).toEqual([
      `${odd}.txt`,
      `${odd}.txt`,
      't.txt',
      't.txt',
    ]);
  });

  test('works where nothing can be written, without a home', async (context) => {
    const cwd = await unpack();
    // A name space of mounts of its own makes the folder read-only for root too.
    const { stdout, stderr, status } = await runShell(
      `unshare -rm bash -c 'mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" && ! touch x 2>/dev/null || exit 99; env -u HOME node "$ODD/package/bin/tesla-sentiment.js" analyze t.txt -f jsonl --jobs 2'`,
      { cwd, env: { ODD: odd, TMPDIR: '/nowhere' } },
    );
    if (status === 99 || (status !== 0 && stdout === '')) context.skip(`cannot be mounted here: ${stderr}`);
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 0, rows: 2 });
  });
});
