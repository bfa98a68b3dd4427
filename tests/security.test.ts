import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { mostAttributes } from '../src/reader/html/tag-length.js';
import { defaultSettings, type Limits } from '../src/settings.js';
import { table } from './markdown-table.js';

// UPDATE_SECURITY=1 npx vitest run tests/security.test.ts writes the table anew; the diff is the review.
const path = join(import.meta.dirname, '../SECURITY.md');
const readmePath = join(import.meta.dirname, '../README.md');

const bytes = (value: number): string => {
  if (value >= 1024 ** 3) return `${value / 1024 ** 3} GB`;
  return value >= 1024 ** 2 ? `${value / 1024 ** 2} MB` : `${value / 1024} KB`;
};
const count = (value: number): string => value.toLocaleString('en');
const seconds = (value: number): string => `${value} s`;

/** A limit: what it is of, how its value is written, what becomes of what goes beyond it, the option that sets it. */
type Row = readonly [of: string, write: (value: number) => string, beyond: string, option?: string];

const limits: Readonly<Record<keyof Limits, Row>> = {
  inputBytes: ['one input, or one line of a long file of JSON lines', bytes, '`too-large`'],
  wholeBytes: ['a file of JSON lines that is held as a whole', bytes, 'it is read line by line'],
  elementDepth: ['depth of the elements of a page', count, '`page-too-deep`'],
  elementChildren: ['elements directly in one element', count, '`page-too-wide`'],
  tagCharacters: ['characters of one start tag, data such as JSON not counted', count, '`tag-too-long`'],
  wordCharacters: ['characters of one word', count, 'it is not scored'],
  sentenceWords: ['words of one sentence', count, 'a new one begins'],
  wordsOutsideLexicon: ['unknown words that are kept', count, 'they are forgotten'],
  megabyteSeconds: ['time of a worker for each megabyte of a task, begun', seconds, '`worker-died`'],
  responseBytes: ['one page of the web, decompressed', bytes, '`response-too-large`'],
  redirects: ['redirects from one address', count, '`redirect-refused`'],
  threadPages: ['pages of a thread on the web', count, '`incomplete-thread`', '--pages'],
  addressCharacters: ['characters of a web address', count, '`malformed-address`'],
  cacheBytes: ['pages of the web that are kept', bytes, 'those kept first are removed', '--no-cache'],
  waitSeconds: ['time that a site may ask to wait', seconds, '`site-error`, `robots-disallowed`'],
};

function limitsTable(): string {
  const { timeout, delay } = defaultSettings.web;
  const names = Object.keys(limits) as (keyof Limits)[];
  const code = (word: string | undefined) => (word === undefined ? '' : `\`${word}\``);
  return table(
    ['name', 'of', 'default', 'beyond it', 'option'],
    [
      ...names.map((name) => {
        const [of, write, beyond, option] = limits[name];
        return [code(name), of, write(defaultSettings.limits[name]), beyond, code(option)];
      }),
      ['', 'attributes of one start tag', count(mostAttributes), '`tag-too-long`', ''],
      ['', 'time until a page of the web has arrived', seconds(timeout), '`timed-out`', code('--timeout')],
      [
        '',
        'time between two requests to one host, at least',
        seconds(delay),
        'it is waited',
        code('--delay'),
      ],
    ],
  );
}

const section = /(?<=<!-- begin limits -->\n).*?(?=<!-- end limits -->)/su;

describe('SECURITY.md', () => {
  test('lists every limit with its default', async () => {
    const text = await readFile(path, 'utf8');
    const written = text.replace(section, () => `\n${limitsTable()}\n\n`);
    if (process.env.UPDATE_SECURITY === '1') await writeFile(path, written);
    else expect(text).toBe(written);
    expect(Object.keys(defaultSettings.limits).toSorted()).toEqual(Object.keys(limits).toSorted());
  });

  test('names options that README.md lists', async () => {
    const [text, readme] = await Promise.all([path, readmePath].map((file) => readFile(file, 'utf8')));
    const others = ['--max-old-space-size', '--version'];
    for (const [option] of text?.matchAll(/--[a-z][a-z-]+(?=[`: ]|$)/gu) ?? []) {
      if (!others.includes(option)) expect(readme).toContain(`\`${option}`);
    }
  });

  test('comes with the package, and README.md leads to it', async () => {
    expect(packageJson.files).toContain('SECURITY.md');
    expect(await readFile(readmePath, 'utf8')).toContain('](SECURITY.md)');
  });
});
