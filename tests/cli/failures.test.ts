import { readdir, readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const linux = process.platform === 'linux';
const describeOnLinux = linux ? describe.concurrent : describe.skip;

/** So many posts that reading and writing them takes seconds. */
const manyPosts = '{"text":"They replaced the charge port and the door handle was fine."}\n'.repeat(30_000);

describe.concurrent('an input that cannot be read', () => {
  test('stops no other', async () => {
    const cwd = await makeFolder({
      'a.txt': threadText,
      'bad.txt': '\x00\x01\x02\x03\x00',
      'b.txt': threadText,
    });
    const { status, stdout, stderr } = await runCli(['analyze', 'a.txt', 'bad.txt', 'b.txt', '-f', 'jsonl'], {
      cwd,
    });
    expect(status).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/^error\[not-text\] bad\.txt: .*\n2 read, 1 failed\n$/);
  });

  test('is told with code, name, reason and remedy, without a stack', async () => {
    const cwd = await makeFolder();
    const { status, stderr } = await runCli(['analyze', 'nope.html', '--debug'], { cwd });
    expect(status).toBe(4);
    expect(stderr).toMatch(/^tesla-sentiment \d+\.\d+\.\d+, Node v\d+\.\d+\.\d+, \w+ \w+\n/);
    expect(stderr).toContain('error[missing-file] nope.html: no such file; check the path\n');
    expect(stderr).not.toContain('    at ');
  });

  test('because of the make of its page is told what breaks the limit', async () => {
    const attributes = Array.from({ length: 401 }, (_, at) => `a${at}`).join(' ');
    const { stderr } = await runCli(['analyze'], {
      stdin: `<!DOCTYPE html><html><body><p ${attributes}>Hi</p>`,
    });
    expect(stderr).toContain('[tag-too-long] standard input: holds a start tag of more than 400 attributes;');
  });

  test('among many of its kind is told by number, the sum last', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const names = Array.from({ length: 30 }, (_, at) => `nope-${at}.txt`);
    const [plain, verbose] = await Promise.all([
      runCli(['analyze', 't.txt', ...names], { cwd }),
      runCli(['analyze', 't.txt', ...names, '--verbose'], { cwd }),
    ]);
    const lines = plain.stderr.trim().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.slice(-2)).toEqual([
      'error[missing-file] and 20 more; --verbose tells all',
      '1 read, 30 failed',
    ]);
    expect(verbose.stderr).toContain('nope-29.txt');
  });
});

describeOnLinux('an output that fails', () => {
  test('on a full device is an error', async () => {
    for (const line of [
      '$T analyze -f csv > /dev/full',
      '$T analyze -f csv -o /dev/full',
      '$T --help > /dev/full',
    ]) {
      const { status, stderr } = await runShell(line, { stdin: threadText });
      expect(status).toBe(4);
      expect(stderr).toContain('error[unwritable-output]');
      expect(stderr).toContain('no space left');
    }
  });

  test('because its reader has read enough is none', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts });
    const { stdout, stderr } = await runShell(
      'set -o pipefail; $T analyze many.jsonl -f jsonl | head -1; echo $?',
      { cwd },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{.*\}\n0\n$/);
  });

  test('never loses its end, however slow the reader', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts.slice(0, 200_000) });
    const { stdout } = await runShell(
      '$T scrape many.jsonl > out; $T scrape many.jsonl | (sleep 1; cat) | cmp - out && echo same',
      { cwd },
    );
    expect(stdout).toBe('same\n');
  });
});

describeOnLinux('standard error that fails', () => {
  test('costs neither results nor exit code, and leaves nothing behind', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout } = await runShell(
      [
        '$T analyze t.txt nope.txt -o full.csv 2> /dev/full; echo $?',
        'exec 3>&1; { $T analyze t.txt nope.txt -o gone.csv; echo $? >&3; } 2>&1 >/dev/null | true',
        'wc -l < full.csv; wc -l < gone.csv; ls -A',
      ].join('\n'),
      { cwd },
    );
    expect(stdout.split('\n')).toEqual(['3', '3', '3', '3', 'full.csv', 'gone.csv', 't.txt', '']);
  });
});

describeOnLinux('a signal', () => {
  const afterStart = 'for i in $(seq 100); do ls -A | grep -q tmp && break; sleep 0.05; done; sleep 0.3';

  test.each([
    ['INT', 130, 'interrupted'],
    ['TERM', 143, 'terminated'],
  ])('SIG%s ends the run soon, keeps the old output and leaves no file', async (signal, status, said) => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts, 'out.csv': 'old' });
    const { stdout, stderr } = await runShell(
      `$T analyze many.jsonl many.jsonl many.jsonl -o out.csv & p=$!; ${afterStart}; kill -${signal} $p; wait $p; echo $?`,
      { cwd },
    );
    expect(stdout).toBe(`${status}\n`);
    expect(stderr).toBe(`${said}\n`);
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toBe('old');
    expect((await readdir(cwd)).toSorted()).toEqual(['many.jsonl', 'out.csv']);
  });

  test('SIGKILL keeps the old output too', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts, 'out.csv': 'old' });
    await runShell(
      `$T analyze many.jsonl many.jsonl -o out.csv & p=$!; ${afterStart}; kill -KILL $p; wait $p`,
      { cwd },
    );
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toBe('old');
  });

  test('ends a run that waits for standard input, which is no problem of the input', async () => {
    const cwd = await makeFolder();
    // A pipe takes 64 KiB; when more has gone into it, the program reads.
    const { stdout, stderr } = await runShell(
      '(head -c 300000 /dev/zero | tr "\\0" a; touch read; exec sleep 3) 2>/dev/null | $T analyze - & p=$!; until [ -e read ]; do sleep 0.1; done; kill -INT $p; wait $p; echo $?',
      { cwd },
    );
    expect(stdout).toBe('130\n');
    expect(stderr).toBe('interrupted\n');
  });
});

describe('a bug', () => {
  test('is told with what a report needs, and with its place when asked', async () => {
    const said = async (...flags: string[]) => {
      let stderr = '';
      const broken = new Writable({
        write() {
          throw new TypeError('made for this test');
        },
      });
      const status = await main({
        ...process,
        argv: ['node', 'tesla-sentiment', 'explain', 'fine', ...flags],
        env: {},
        stdout: broken as NodeJS.WriteStream & { fd: 1 },
        stderr: new Writable({
          write(text, _, written) {
            stderr += text;
            written();
          },
        }) as NodeJS.WriteStream & { fd: 2 },
        once: () => process,
        off: () => process,
      });
      return { status, stderr };
    };
    const plain = await said();
    expect(plain.status).toBe(70);
    expect(plain.stderr).toMatch(
      /bug in tesla-sentiment.*https:\/\/.*tesla-sentiment \d.*TypeError: made for this test/s,
    );
    expect(plain.stderr).not.toContain('    at ');
    expect((await said('--debug')).stderr).toContain('    at ');
  });
});

describe.concurrent('the surroundings', () => {
  test('may be as bare as can be', async () => {
    const { status } = await runShell('cd /; env -i $T analyze -', { stdin: threadText });
    expect(status).toBe(0);
  });

  test('get no file but the output', async () => {
    const cwd = await makeFolder();
    const env = { HOME: cwd, TMPDIR: cwd, XDG_CACHE_HOME: `${cwd}/cache` };
    expect((await runCli(['analyze'], { stdin: threadText, env })).status).toBe(0);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.runIf(linux)('need no network', async () => {
    const { stdout } = await runShell(
      'unshare -rn true 2>/dev/null || { echo skipped; exit; }; unshare -rn $T analyze - -f csv | wc -l',
      { stdin: threadText },
    );
    expect(stdout.trim()).toMatch(/^(3|skipped)$/);
  });
});
