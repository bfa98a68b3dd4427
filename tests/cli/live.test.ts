import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forums } from '../source/live/forums.js';
import { listen } from '../source/live/listen.js';
import { serve } from '../source/live/read-live.js';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

const long = forums.xenforo2({ posts: 200, perPage: 1 });
const short = forums.xenforo2({ posts: 8, perPage: 5 });
const near = ['--allow-private', '--delay', '0'];

/** Runs the program with a cache of its own in the folder. */
const run = (cwd: string, ...args: string[]) =>
  runCli(args, { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } });

describe('a thread on the web', () => {
  test('of 200 pages that is interrupted at page 90 and read again gives the same bytes as in one go', async () => {
    const cwd = await makeFolder();
    let asked = 0;
    let stop = () => {};
    const server = await listen((request, response) => {
      asked += 1;
      if (asked === 90) stop();
      response.end(long.page(request.url ?? ''));
    });
    const address = server.origin + long.thread;
    const child = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '../../bin/tesla-sentiment.js'),
        'scrape',
        ...near,
        '-o',
        'thread.jsonl',
        address,
      ],
      { cwd, env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(cwd, 'cache') } },
    );
    stop = () => child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(await readdir(cwd)).toEqual(['cache']);
    const before = server.pages().length;
    expect(before).toBeLessThan(95);

    const again = await run(cwd, 'scrape', ...near, '-o', 'thread.jsonl', address);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    // The page that was under way, and the last one that was kept, are asked for once more.
    expect(server.pages().length).toBeLessThanOrEqual(202);
    const inOneGo = await run(cwd, 'scrape', ...near, '--no-cache', '-f', 'jsonl', address);
    expect(await readFile(join(cwd, 'thread.jsonl'), 'utf8')).toBe(inOneGo.stdout);
    expect(inOneGo.stdout.trim().split('\n')).toHaveLength(200);
  });

  test('is analysed like a file, and the same with several jobs and without a network', async () => {
    const cwd = await makeFolder();
    const { origin } = await serve(short);
    const one = await run(cwd, 'analyze', ...near, '-f', 'json', origin + short.thread);
    expect(one).toMatchObject({ status: 0, stderr: '' });
    const [thread] = JSON.parse(one.stdout).threads;
    expect(thread).toMatchObject({ platform: 'xenforo2', nextPage: null, summary: { posts: 8 } });
    const again = await run(cwd, 'analyze', '--offline', '--jobs', '2', '-f', 'json', origin + short.thread);
    expect(again.stdout).toBe(one.stdout);
  });

  test('stands among other inputs in their order', async () => {
    const cwd = await makeFolder();
    const { origin } = await serve(short);
    const address = origin + short.thread;
    const { stdout, stderr, status } = await runCli(
      ['scrape', ...near, '--pages', '1', '--no-cache', address, '-'],
      {
        cwd,
        stdin: 'They fixed it on the spot, and the coffee was good.\n',
      },
    );
    expect(JSON.parse(stdout).threads.map(({ source }: { source: string }) => source)).toEqual([
      address,
      '-',
    ]);
    expect([status, stderr]).toEqual([0, '2 read, 0 failed\n']);
  });

  test('that fails at a later page is reported as far as it was read, and the exit code says so', async () => {
    const cwd = await makeFolder();
    const { origin } = await listen((request, response) => {
      if (request.url?.endsWith('page-2')) response.writeHead(404);
      response.end(short.page(request.url ?? ''));
    });
    const { status, stdout, stderr } = await run(cwd, 'scrape', ...near, '-f', 'csv', origin + short.thread);
    expect(status).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(6);
    expect(stderr).toContain(`error[not-found-page] ${origin}/threads/latch.15/page-2: `);
    expect(stderr).toContain(`warning[incomplete-thread] ${origin}${short.thread}: was read up to page 1`);
  });

  test('shows no name and password in results and messages', async () => {
    const cwd = await makeFolder();
    const { origin } = await serve(short);
    const address = `${origin.replace('//', '//ann:secret@')}${short.thread}`;
    const runs = [
      ['scrape', ...near, '-f', 'json', '--verbose', address],
      ['scrape', ...near, '--jobs', '2', '--debug', address, address.replace('threads', 'nothing')],
      ['scrape', 'ftp://ann:secret@x.example/'],
      ['scrape', 'https://ann:secret@[x/'],
      ['evaluate', 'sentiment', address],
    ].map((args) => run(cwd, ...args));
    for (const { stdout, stderr } of await Promise.all(runs)) expect(stdout + stderr).not.toContain('secret');
  });

  test('in a private network is refused with what to do', async () => {
    const cwd = await makeFolder();
    const { origin, seen } = await serve(short);
    const { status, stderr } = await run(cwd, 'analyze', origin + short.thread);
    expect(status).toBe(4);
    expect(stderr).toContain(
      `error[private-address] ${origin}${short.thread}: leads to 127.0.0.1, which is no public address; allow it with --allow-private`,
    );
    expect(seen).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('tells on a terminal which page has been read', async () => {
    const cwd = await makeFolder();
    const { origin } = await listen((request, response) => {
      setTimeout(() => response.end(short.page(request.url ?? '')), 450);
    });
    const line = `script -qec "$T scrape ${near.join(' ')} --no-cache -o out.csv ${origin}${short.thread}" /dev/null </dev/null`;
    const { stdout } = await runShell(line, { cwd, env: { TERM: 'xterm' } });
    expect(stdout).toContain(`Page 2: ${origin}${short.thread}`);
  });

  test('is the only thing for which what asks sites is loaded', async () => {
    const cwd = await makeFolder({
      't.txt': threadText,
      'tell.cjs':
        "process.on('exit', () => process.stderr.write(Object.keys(require('node:module')._cache).join('\\n')));",
    });
    const { origin } = await serve(short);
    const env = { NODE_OPTIONS: `--require=${join(cwd, 'tell.cjs')}`, XDG_CACHE_HOME: cwd };
    const [file, web] = await Promise.all([
      runCli(['scrape', 't.txt'], { cwd, env }),
      runCli(['scrape', ...near, origin + short.thread], { cwd, env }),
    ]);
    expect(file.stderr).not.toMatch(/undici|cacache|robots-parser/);
    expect(web.stderr).toMatch(/robots-parser/);
  });

  test('says who asks', async () => {
    const cwd = await makeFolder();
    const { origin, seen } = await serve(short);
    await run(cwd, 'scrape', ...near, '--no-cache', '--pages', '1', origin + short.thread);
    expect(seen.at(-1)?.headers['user-agent']).toMatch(
      /^tesla-sentiment\/\d+\.\d+\.\d+ \(\+https:\/\/github\.com\/\S+\)$/,
    );
  });
});

test.each([
  ['--offline', '--no-cache'],
  ['--pages', '5-2'],
])('options about the web that make no sense are refused: %s %s', async (...args) => {
  const { status, stderr } = await runCli(['scrape', ...args, 'x.html']);
  expect(status).toBe(2);
  expect(stderr).toContain('error[wrong-usage]');
});
