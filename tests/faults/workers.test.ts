import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings.js';
import { deadlineOf, sizeOf } from '../../src/worker/deadline.js';
import { plainPost, plainThread } from '../analysis/plain-thread.js';
import { makeFolder, runShell, threadText } from '../cli/run-cli.js';
import { linux } from './run-bounded.js';

const dist = pathToFileURL(join(import.meta.dirname, '../../dist')).href;

/** Reads and analyses the files with two workers, each of which has twenty seconds for a task. */
const program = `
import { defaultSettings } from '${dist}/settings.js';
import { runInWorkers } from '${dist}/worker/run-in-workers.js';
const settings = { ...defaultSettings, limits: { ...defaultSettings.limits, megabyteSeconds: 20 } };
for await (const outcome of runInWorkers(['a.txt', 'endless.txt', 'z.txt'], [], settings, { jobs: 2 })) {
  console.log(outcome.source, outcome.code ?? outcome.posts.length, outcome.message ?? '');
}`;

/** The worker that opens a file called endless.txt never comes back. */
const endless = `
const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { createReadStream } = fs;
if (!isMainThread) {
  fs.createReadStream = (path, ...rest) => {
    if (String(path).includes('endless')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return createReadStream(path, ...rest);
  };
  require('node:module').syncBuiltinESMExports();
}`;

describe.runIf(linux)('a worker that never comes back', () => {
  test('is ended after its time, which is a problem of its file alone', async () => {
    const cwd = await makeFolder({
      'a.txt': threadText,
      'endless.txt': threadText,
      'z.txt': threadText,
      'endless.cjs': endless,
      'program.mjs': program,
    });
    const { stdout } = await runShell('node --require ./endless.cjs program.mjs', { cwd });
    const [first, second, third, ...more] = stdout.trim().split('\n');
    expect([first?.trim(), third?.trim(), more]).toEqual(['a.txt 2', 'z.txt 2', []]);
    expect(second).toMatch(/^endless\.txt worker-died .*it took too long/u);
  });
});

describe('the time that a worker has', () => {
  test('grows with what it is given, and is never short', () => {
    const seconds = (size: number) =>
      deadlineOf(size, { ...defaultSettings.limits, megabyteSeconds: 7 }) / 1000;
    expect([0, 1, 1024 ** 2, 1024 ** 2 + 1, 32 * 1024 ** 2].map(seconds)).toEqual([7, 7, 7, 14, 224]);
  });

  test('grows with the words, the quotes and the number of posts', () => {
    const quote = { author: null, text: 'x'.repeat(50), post: null, postId: null, quotes: [] };
    const marked = { ...quote, origin: 'marked', confidence: 1, at: 0 } as const;
    const post = plainPost('x'.repeat(1000), { quotes: [{ ...marked, quotes: [marked] }] });
    expect(sizeOf([plainThread(post, post), plainThread(plainPost(''))])).toBe(2 * 1200 + 100);
  });
});
