import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../cli/run-cli.js';
import { readText } from '../reader/readings.js';
import { codesOf } from './run-bounded.js';

const terminal = 'a\x1b]0;pwn\x07b\x1b[2J\u009b2Jc\x1bP1$r\x1b\\\b\b\rd\x7f';
const row = (given: Readonly<Record<string, string>>) => `${JSON.stringify({ text: 'Fine.', ...given })}\n`;

describe('what a terminal obeys', () => {
  test.each([
    ['a post', { text: terminal }],
    ['a name', { author: terminal }],
    ['a title', { thread: 't', title: terminal }],
    ['an address', { url: `https://e.example/${terminal}`, permalink: terminal }],
    ['an id', { id: terminal, thread: terminal }],
  ])('is shown and not sent where it stands in %s', async (_, given) => {
    const args = ['analyze', '-', '-l', 'author', '--verbose', '--jobs', '1'];
    const [byAuthor, byPost] = await Promise.all(
      [args, ['analyze', '-', '--debug', '-f', 'table']].map((line) => runCli(line, { stdin: row(given) })),
    );
    for (const ended of [byAuthor, byPost]) {
      expect(ended?.status).toBe(0);
      expect(`${ended?.stdout}${ended?.stderr}`).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/u);
    }
  });

  test.each([
    [['scrape', '\x1b[31mred\x1b[0m.html']],
    [['scrape', 'https://\x1b[2J.example/']],
    [['scrape', '\u202etxt.exe']],
    [['analyze', '--columns', '\x1b[2J', '-']],
    [['analyze', '--profile', '\x1b[2J', '-']],
    [['\x1b[2J']],
    [['scrape', '-', '-o', 'no\x1b[2J/out.csv']],
  ])('is shown and not sent in messages: %j', async (args) => {
    const { status, stdout, stderr } = await runCli(args, { stdin: 'Fine.\n' });
    expect(status).not.toBe(0);
    expect(stderr).not.toBe('');
    expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/u);
  });
});

describe('characters that make words look other than they are', () => {
  const warnings = async (given: Readonly<Record<string, string>>) =>
    (await readText(row(given))).problems.map(({ code, details }) => [code, ...details]);

  test.each([
    ['an override of the direction', { text: 'run \u202egnp.exe now' }, '1'],
    ['isolates', { text: 'a \u2066b\u2069 c' }, '2'],
    ['tags', { text: 'fine\u{e0041}\u{e0042}' }, '2'],
    ['what cannot be seen between letters', { text: 'Te\u200bs\u200dla' }, '2'],
    ['any of them in a name', { author: 'An\u200bn' }, '1'],
    ['any of them in a title', { thread: '1', title: '\u202eeltit' }, '1'],
  ])('are counted in a warning: %s', async (_, given, count) => {
    expect(await warnings(given)).toEqual([['hidden-characters', count]]);
  });

  test.each([
    ['emoji of several', '👩‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈'],
    ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Persian and Hindi words that are written with joiners', 'می\u200cخواهم क्\u200dष'],
    ['words from right to left', 'שלום \u200fעולם'],
    ['a word that may be broken', 'a\u00adb \u200b c'],
  ])('are none in %s', async (_, text) => {
    expect(await warnings({ text })).toEqual([]);
  });

  test('are escapes in tables and themselves in JSON', async () => {
    const stdin = row({ text: 'run \u202egnp.exe' });
    const [table, json] = await Promise.all(
      ['table', 'json'].map((format) => runCli(['analyze', '-f', format], { stdin })),
    );
    expect(table?.stdout).toContain('run \\u202egnp.exe');
    expect(JSON.parse(json?.stdout ?? '').threads[0].posts[0].text).toBe('run \u202egnp.exe');
    expect(codesOf(table?.stderr ?? '')).toEqual(['hidden-characters']);
    expect(table?.status).toBe(0);
  });
});

describe('names that objects have already', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  test('are names like others: of authors, threads, columns and words', async () => {
    const rows = names.map(
      (name) =>
        `{"text":"They fixed my ${name} the same day, ${name}!","author":"${name}","thread":"${name}"}`,
    );
    const cwd = await makeFolder({
      'in.jsonl': rows.join('\n'),
      'in.csv': `text,__proto__,constructor\nFine.,a,b\n`,
    });
    const { status, stdout } = await runCli(
      ['analyze', 'in.jsonl', 'in.csv', '-f', 'jsonl', '-l', 'author', '--columns', 'author,posts'],
      { cwd },
    );
    expect(status).toBe(0);
    expect(stdout.match(/"author":"[^"]*"/gu)).toEqual(names.map((name) => `"author":"${name}"`));
    const anonymous = await runCli(['scrape', 'in.jsonl', '-f', 'jsonl', '--anonymize'], { cwd });
    expect(anonymous.stdout.match(/"author":"[^"]*"/gu)).toEqual(
      names.map((_, at) => `"author":"Author${at + 1}"`),
    );
    const wrong = await runCli(['analyze', 'in.jsonl', '--columns', '__proto__', '-f', 'csv'], { cwd });
    expect(wrong.status).toBe(2);
  });
});
