import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import type { Thread } from '../../../src/model/thread.js';
import { fixtureCases } from '../../fixtures.js';
import { dumpWays, makeTextDumps } from '../../make-text-dumps.js';
import { readInput } from '../readings.js';

/** How many posts, authors, own words and quotes of a platform's dumps are read as on the page itself. */
interface Agreement {
  posts: number;
  found: number;
  authors: number;
  words: number;
  quotes: number;
}

const update = process.env.UPDATE_DUMPS;
if (update !== undefined) makeTextDumps(update === '1' ? '' : update);

/** Without the marks of lists, which browsers do not copy, and with all white space alike. */
const collapsed = (text: string) =>
  text
    .replace(/(^|\n)\s*(?:- |\d+\. )/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
const details: string[] = [];

function compare(name: string, page: Thread, copy: Thread | undefined, sum: Agreement): void {
  sum.posts += page.posts.length;
  if (copy === undefined || copy.posts.length !== page.posts.length) {
    details.push(`${name}: ${copy?.posts.length ?? 0} posts, not ${page.posts.length}`);
    return;
  }
  sum.found += page.posts.length;
  for (const [index, post] of page.posts.entries()) {
    const got = copy.posts[index];
    const differ = (what: string, wanted: unknown, found: unknown) =>
      details.push(`${name}: ${what} ${index + 1}: ${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`);
    if (got?.author === post.author) sum.authors++;
    else differ('author', post.author, got?.author);
    if (collapsed(got?.text ?? '') === collapsed(post.text)) sum.words++;
    else differ('words', collapsed(post.text), collapsed(got?.text ?? ''));
    const outline = (quotes: Thread['posts'][number]['quotes']): unknown =>
      quotes.map(({ author, text, quotes: inner }) => [author, collapsed(text), outline(inner)]);
    const [wanted, found] = [outline(post.quotes), outline(got?.quotes ?? [])];
    if (JSON.stringify(wanted) === JSON.stringify(found)) sum.quotes++;
    else differ('quotes', wanted, found);
  }
}

/**
 * What is reached, in percent of a platform's posts: found, authors, own words, quotes. The rest is mostly in copies
 * that do not tell it: signatures that nothing divides from the words, pictures of smileys, quotes of a few words.
 */
const floors: Readonly<Record<string, readonly [number, number, number, number]>> = {
  discourse: [100, 100, 23, 82],
  fluxbb: [100, 100, 67, 89],
  fora: [100, 86, 86, 93],
  'hacker-news': [37, 37, 34, 37],
  insided: [100, 83, 25, 67],
  invision3: [100, 86, 79, 64],
  invision4: [100, 86, 71, 86],
  invision5: [100, 92, 67, 92],
  khoros: [100, 100, 50, 75],
  mybb: [100, 100, 61, 78],
  nodebb: [100, 100, 50, 93],
  phpbb2: [100, 100, 75, 83],
  phpbb3: [100, 100, 72, 83],
  'phpbb3-subsilver2': [100, 83, 83, 92],
  'reddit-old': [64, 50, 43, 57],
  smf1: [100, 100, 33, 67],
  smf2: [100, 83, 75, 92],
  tapatalk: [100, 71, 43, 93],
  vanilla: [100, 100, 25, 63],
  vbulletin3: [93, 85, 48, 73],
  vbulletin4: [82, 55, 36, 59],
  vbulletin5: [100, 88, 19, 69],
  woltlab: [100, 100, 33, 75],
  xenforo1: [100, 100, 83, 89],
  xenforo2: [100, 100, 82, 100],
};

test('copied pages are read as the pages themselves', async () => {
  const sums = new Map<string, Agreement>();
  for (const { name, source } of fixtureCases('text')) {
    const way = dumpWays.find((known) => name.endsWith(`-${known}`));
    if (way === undefined || name.includes('/whole-pages/')) continue;
    const original = join(
      dirname(source)
        .replace(/([\\/])text([\\/][^\\/]+[\\/][^\\/]+)$/u, '$1threads$2')
        .slice(0, -way.length - 1),
      'expected.json',
    );
    const [page] = (JSON.parse(readFileSync(original, 'utf8')) as { threads: Thread[] }).threads;
    const [copy] = (await readInput(source)).threads;
    if (page === undefined) throw new Error(`${original} has no thread`);
    const platform = name.split('/')[1] ?? '';
    const sum = sums.get(platform) ?? { posts: 0, found: 0, authors: 0, words: 0, quotes: 0 };
    sums.set(platform, sum);
    compare(name, page, copy, sum);
  }
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  const rows = [...sums].map(([platform, { posts, found, authors, words, quotes }]) => ({
    platform,
    posts,
    percents: [found, authors, words, quotes].map((part) => percent(part, posts)),
  }));
  const lines = rows.map(
    ({ platform, posts, percents }) =>
      `${platform.padEnd(18)} ${String(posts).padStart(5)}${percents.map((part) => String(part).padStart(8)).join('')}`,
  );
  process.stdout.write(
    `${['platform           posts   found authors   words  quotes', ...lines].join('\n')}\n`,
  );
  if (process.env.SHOW_DETAILS !== undefined) process.stdout.write(`${details.join('\n')}\n`);
  const below = rows.filter(({ platform, percents }) =>
    percents.some((part, at) => part < (floors[platform]?.[at] ?? 100)),
  );
  expect(below).toEqual([]);
  expect(rows.map(({ platform }) => platform)).toEqual(Object.keys(floors));
}, 60_000);
