import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createThreadNames } from '../../src/report/thread-names.js';
import { makeFolder, runCli, threadText } from '../cli/run-cli.js';
import { sampleThread } from './sample-thread.js';

const nameOf = (title: string | null, id: string | null = null, source = 'in/page.html') =>
  createThreadNames('csv')(sampleThread({ title, id, source }));

describe('the name of a thread’s file', () => {
  test('is its title and id, else the name of its input', () => {
    expect(nameOf('Late delivery, again', '77')).toBe('Late-delivery,-again-77.csv');
    expect(nameOf(null, '77')).toBe('77.csv');
    expect(nameOf(null)).toBe('page.csv');
    expect(nameOf(null, null, '-')).toBe('thread.csv');
    expect(nameOf('特斯拉 🚗')).toBe('特斯拉-🚗.csv');
  });

  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\system32',
    '..',
    '.bashrc',
    '-rf',
    'a\0b',
    'a\nb',
    'con',
    'NUL',
    'com1',
    'what? <b>|*"',
    'end. ',
    'page\u202egnp.exe',
    ' ',
    'x'.repeat(1000),
    '🚗'.repeat(300),
    'e\u0301'.repeat(300),
  ])('is safe on every file system: %j', (title) => {
    const name = nameOf(title);
    expect(name).toMatch(/^[^-.\s][^/\\:*?"<>|\p{C}\s]*\.csv$/u);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    expect(Buffer.byteLength(name)).toBeLessThan(200);
  });

  test('never comes twice, also where upper and lower case are the same', () => {
    const name = createThreadNames('csv');
    const names = ['Delay', 'delay', 'Delay-2', 'DELAY'].map((title) =>
      name(sampleThread({ title, id: null })),
    );
    expect(names).toEqual(['Delay.csv', 'delay-2.csv', 'Delay-2-2.csv', 'DELAY-3.csv']);
  });
});

describe.concurrent('--split-by thread', () => {
  const rows = ['Late delivery', '../up', 'Late delivery'].map((title, at) =>
    JSON.stringify({ text: 'They never called back.', thread: `t${at}`, title }),
  );

  test('writes a file for each thread into a folder that it makes', async () => {
    const cwd = await makeFolder({ 'a.jsonl': rows.join('\n'), 'b.txt': threadText });
    const args = ['scrape', 'a.jsonl', 'b.txt', '--split-by', 'thread', '-o', 'out/new'];
    expect(await runCli(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '2 read, 0 failed\n' });
    const names = ['Late-delivery-t0.json', 'Late-delivery-t2.json', 'b.json', 'up-t1.json'];
    expect((await readdir(`${cwd}/out/new`)).toSorted()).toEqual(names);
    expect((await readdir(cwd)).toSorted()).toEqual(['a.jsonl', 'b.txt', 'out']);
    expect((await runCli(['scrape', '.', ...args.slice(3), '-f', 'csv'], { cwd })).status).toBe(0);
    expect(await readdir(`${cwd}/out/new`)).toHaveLength(2 * names.length);
  });

  test('gives each file all that a report has', async () => {
    const cwd = await makeFolder({ 'a.jsonl': rows.join('\n') });
    await runCli(['analyze', 'a.jsonl', '--split-by', 'thread', '-o', 'out', '-f', 'csv'], { cwd });
    const one = await runCli(['analyze', 'out/up-t1.csv', '-f', 'csv', '--columns', 'thread,text'], { cwd });
    expect(one.stdout).toBe('thread,text\r\nt1,They never called back.\r\n');
  });

  test.each([
    ['without a folder', ['a.txt'], 2, '--output'],
    ['with standard output', ['a.txt', '-o', '-'], 2, '--output'],
    ['where the inputs are', ['a.txt', '-o', '.'], 2, 'in the output folder'],
    ['where there is a file', ['a.txt', '-o', 'a.txt'], 2, 'same file'],
    ['where there is another file', ['a.txt', '-o', 'b.txt'], 4, 'name a folder'],
  ])('cannot be done %s', async (_, args, status, said) => {
    const cwd = await makeFolder({ 'a.txt': threadText, 'b.txt': threadText });
    const ended = await runCli(['scrape', ...args, '--split-by', 'thread'], { cwd });
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toContain(said);
    expect((await readdir(cwd)).toSorted()).toEqual(['a.txt', 'b.txt']);
  });
});
