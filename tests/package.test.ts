import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

interface PackedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** The files that npm would put into the package. */
async function packed(): Promise<readonly PackedFile[]> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: PackedFile[] }];
  return files;
}

test('the package holds the built program, its types and its papers, and nothing else', async () => {
  const paths = (await packed()).map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin/tesla-sentiment.js',
    'man/tesla-sentiment.1',
    'package.json',
  ]);
  const built = paths.filter((path) => path.startsWith('dist/'));
  expect(built).toContain('dist/index.js');
  expect(built).toContain('dist/program/main.js');
  expect(built).toContain('dist/program/thread.js');
  expect(built).toContain('dist/lexicon/sentiment.model');
  expect(built).toContain('dist/lexicon/event-rules.tables');
  expect(built).toContain('dist/program/page-style.css');
  expect(built).toContain('dist/program/page-script.js');
  expect(built).toContain('dist/program/rows-style.css');
  expect(built).toContain('dist/program/rows-script.js');
  expect(built.filter((path) => !/\.(js|d\.ts|json|model|tables|css)$/.test(path))).toEqual([]);
});

test('the package holds every declaration that those of the library lead to', async () => {
  const paths = new Set((await packed()).map(({ path }) => path));
  const reached = new Set(['dist/index.d.ts']);
  for (const path of reached) {
    const text = await readFile(join(root, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(posix.join(posix.dirname(path), `${name}.d.ts`));
    }
  }
  expect(reached.size).toBeGreaterThan(20);
  expect([...reached].filter((path) => !paths.has(path))).toEqual([]);
});

test('the package keeps to its budget: the models, and little beside them', async () => {
  const sizes = await packed();
  const bytesOf = (files: readonly PackedFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
  const models = sizes.filter(({ path }) => path.endsWith('.model'));
  const code = sizes.filter(({ path }) => !path.endsWith('.model'));
  expect(bytesOf(models)).toBeLessThan(8_000_000);
  expect(bytesOf(code)).toBeLessThan(2_500_000);
});

test('nothing runs when the package is installed', () => {
  const scripts = Object.keys(packageJson.scripts);
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test('no dependency phones home or asks for updates', () => {
  expect(
    Object.keys(packageJson.dependencies).filter((name) => /update-notifier|telemetry|analytics/.test(name)),
  ).toEqual([]);
});
