import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings.js';
import { deadlineOf, sizeOf } from '../../src/worker/deadline.js';
import { plainPost, plainThread } from '../analysis/plain-thread.js';
import { makeFolder, runShell, threadText } from '../cli/run-cli.js';
import { linux } from './run-bounded.js';

/** The worker that opens a file called endless.txt never comes back; the sixty seconds that it has are twenty here. */
const endless = `
const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { createReadStream } = fs;
const { setTimeout } = globalThis;
if (isMainThread) globalThis.setTimeout = (call, wait, ...rest) => setTimeout(call, wait / 3, ...rest);
else {
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
    });
    const { stdout, stderr, status } = await runShell(
      'NODE_OPTIONS="--require ./endless.cjs" $T analyze --jobs 2 -l thread --columns source,posts -f csv a.txt endless.txt z.txt',
      { cwd },
    );
    expect(stdout.trim().split(/\r?\n/u)).toEqual(['source,posts', 'a.txt,2', 'z.txt,2']);
    expect(stderr).toMatch(/^error\[worker-died\] endless\.txt: .*it took too long/mu);
    expect(status).toBe(3);
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
