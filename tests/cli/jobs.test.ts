import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const linux = process.platform === 'linux';
const fixtures = join(import.meta.dirname, '../../fixtures/threads');

/** A page of a thread of three, as XenForo writes it. */
const page = (number: number): string => {
  const base = 'https://forum.example/threads/late-delivery.77/';
  const addressOf = (other: number) => (other === 1 ? base : `${base}page-${other}`);
  const next = number < 3 ? `<link rel="next" href="${addressOf(number + 1)}">` : '';
  const posts = [1, 2].map((at) => {
    const id = number * 10 + at;
    return `<article class="message message--post js-post" data-author="Ann" data-content="post-${id}" id="js-post-${id}">
<article class="message-body"><div class="bbWrapper">They never called back, and now it is day ${id}.</div></article></article>`;
  });
  return `<!DOCTYPE html><html id="XF" data-app="public" data-template="thread_view" data-content-key="thread-77"><head>
<link rel="canonical" href="${addressOf(number)}">${next}</head><body><h1 class="p-title-value">Late delivery</h1><ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a>${number}</a></li></ul>${posts.join('')}</body></html>`;
};

const letters = ['<1@x>', '<2@x>']
  .map(
    (id, at) =>
      `From ann@example.org Mon Jan  5 10:0${at}:00 2015\nFrom: Ann <ann@example.org>\nSubject: ${at ? 'Re: ' : ''}Door handle\nDate: Mon, 5 Jan 2015 10:0${at}:00 +0000\nMessage-ID: ${id}\n${at ? 'In-Reply-To: <1@x>\n' : ''}\nThe handle failed again.\n\n`,
  )
  .join('');

const mixed = {
  'a1.html': page(1),
  'b.txt': threadText,
  'c.mbox': letters,
  'bad.txt': '\x00\x01\x02\x03\x00',
  'd.jsonl': '{"text":"They fixed it the same day."}\n'.repeat(70),
  'a3.html': page(3),
  'a2.html': page(2),
  'e.txt': threadText,
};

/** Ends the worker that opens a file called deadly.txt. */
const killer = `
const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { createReadStream } = fs;
if (!isMainThread) {
  fs.createReadStream = (path, ...rest) => {
    if (String(path).includes('deadly')) process.exit(9);
    return createReadStream(path, ...rest);
  };
  require('node:module').syncBuiltinESMExports();
}`;

describe('--jobs', () => {
  test.each(['analyze', 'scrape'])('changes nothing of what %s writes and tells', async (command) => {
    const cwd = await makeFolder(mixed);
    const args = [command, ...Object.keys(mixed), 'nope.txt', '-', '-f', 'json', '--jobs'];
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => runCli([...args, jobs], { cwd, stdin: threadText })),
    );
    expect(one?.status).toBe(3);
    expect(JSON.parse(one?.stdout ?? '').threads).toHaveLength(75);
    expect(three).toEqual(one);
  });

  test('changes nothing of what all kinds of pages give', async () => {
    const args = ['scrape', fixtures, '-f', 'json', '--jobs'];
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => runCli([...args, jobs])));
    expect(two?.stdout === one?.stdout).toBe(true);
    expect(two?.stderr).toBe(one?.stderr);
  });

  test('that are several survive the end of a worker, which is a problem of its file alone', async () => {
    const cwd = await makeFolder({
      'a.txt': threadText,
      'deadly.txt': threadText,
      'z.txt': threadText,
      'kill.cjs': killer,
    });
    const files = ['a.txt', 'deadly.txt', 'a.txt', 'z.txt', 'z.txt'];
    const { status, stdout, stderr } = await runCli(['analyze', ...files, '-f', 'jsonl', '--jobs', '2'], {
      cwd,
      env: { NODE_OPTIONS: `--require=${join(cwd, 'kill.cjs')}` },
    });
    const sources = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source);
    expect(sources.filter((_, at) => at % 2 === 0)).toEqual(['a.txt', 'a.txt', 'z.txt', 'z.txt']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error\[worker-died\] deadly\.txt: .*exit code 9.*\n2 read, 1 failed\n$/);
  });

  test('that are several know wrong usage that only shows when work begins', async () => {
    const { status, stdout, stderr } = await runCli(
      ['analyze', '-f', 'json', '--jobs', '2', '--encoding', 'klingon'],
      { stdin: threadText },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error[wrong-usage]');
    expect(stderr).toContain('klingon');
  });

  test.runIf(linux)('that are several end at a signal and leave nothing behind', async () => {
    const many = '{"text":"They replaced the charge port and the door handle was fine."}\n'.repeat(30_000);
    const cwd = await makeFolder({ 'many.jsonl': many, 'out.csv': 'old' });
    const started = 'for i in $(seq 100); do ls -A | grep -q tmp && break; sleep 0.05; done; sleep 0.3';
    const { stdout, stderr } = await runShell(
      `$T analyze many.jsonl many.jsonl --jobs 2 -o out.csv & p=$!; ${started}; kill -INT $p; wait $p; echo $?`,
      { cwd },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '130\n', stderr: 'interrupted\n' });
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toBe('old');
    expect((await readdir(cwd)).toSorted()).toEqual(['many.jsonl', 'out.csv']);
  });

  test.each(['0', '-1', '1.5', 'many', '9999'])('%s is wrong usage', async (jobs) => {
    const { status, stderr } = await runCli(['analyze', `--jobs=${jobs}`], { stdin: threadText });
    expect(status).toBe(2);
    expect(stderr).toContain('A whole number from 1 to 1024 is needed.');
  });
});

describe.runIf(linux)('progress', () => {
  /** What a run types on a terminal. */
  const typed = async (args: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`t${at}.txt`, threadText.repeat(10)]),
    );
    const cwd = await makeFolder(files);
    const { stdout } = await runShell(`script -qec "$T ${args} *.txt -o out.csv" /dev/null </dev/null`, {
      cwd,
      env: { TERM: 'xterm', ...env },
    });
    return stdout;
  };

  test('is told on a terminal, and nothing of it stays', async () => {
    const text = await typed('analyze');
    expect(text).toMatch(/File \d+ of 40: t\d+\.txt/);
    const last = text.slice(text.lastIndexOf('File '));
    expect(last).toMatch(/^File \d+ of 40: t\d+\.txt(?:\x1b\[[?\d]+[a-zA-Z])*$/);
    expect(last).toContain('\x1b[0K');
  });

  test('is not told when it is not wanted, nor in CI, nor to a terminal that cannot take it back', async () => {
    expect(await typed('scrape --no-progress')).toBe('40 read, 0 failed\r\n');
    expect(await typed('scrape --quiet')).toBe('');
    expect(await typed('scrape', { CI: 'true' })).toBe('40 read, 0 failed\r\n');
    expect(await typed('scrape', { TERM: 'dumb' })).toBe('40 read, 0 failed\r\n');
  });

  test('is not told while results go into a pipe, whose reader may write to the same terminal', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`t${at}.txt`, threadText]));
    const cwd = await makeFolder(files);
    const { stdout } = await runShell(`script -qec "$T analyze *.txt | tail -1" /dev/null </dev/null`, {
      cwd,
      env: { TERM: 'xterm' },
    });
    expect(stdout).not.toContain('File ');
  });

  test('is not told anywhere but on a terminal', async () => {
    const { stderr } = await runCli(['scrape', join(fixtures, 'xenforo2'), '-q']);
    expect(stderr).toBe('');
  });
});
