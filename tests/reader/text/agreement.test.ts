import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import type { Thread } from '../../../src/model/thread.js';
import { fixtureCases } from '../../fixtures.js';
import { dumpWays, makeTextDumps } from '../../make-text-dumps.js';
import { readInput } from '../readings.js';
import { untold } from './told-by-copies.js';

/**
 * How many posts, authors, own words and quotes of a platform's dumps are read as on the page itself, leaving aside
 * what no copy tells; `strict` counts own words without leaving that aside.
 */
interface Agreement {
  posts: number;
  found: number;
  authors: number;
  words: number;
  quotes: number;
  strict: number;
}

const update = process.env.UPDATE_DUMPS;
if (update !== undefined) makeTextDumps(update === '1' ? '' : update);

/** Without the marks of lists and the names of pictures, which not every browser copies, and with all white space alike. */
const collapsed = (text: string) =>
  text
    .replace(/(^|\n)\s*(?:- |\d+\. )/gu, '$1')
    .replace(/:[a-z0-9_+-]{2,}:/gu, ' ')
    .replace(/(?<!\S)[:;]-?[()DPpo/|](?!\S)/gu, ' ')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const details: string[] = [];

type Quotes = Thread['posts'][number]['quotes'];

/** A text without some others that may stand in it. */
const without = (text: string, others: readonly string[]): string =>
  others
    .reduce((rest, other) => rest.replace(collapsed(other), () => ''), collapsed(text))
    .replace(/ {2,}/gu, ' ')
    .trim();

/** The quotes with their authors, where the page names them: copies tell more where words stand in an earlier post. */
function outline(quotes: Quotes, page: Quotes): unknown {
  return quotes.map(({ author, text, quotes: inner }, at) => {
    const { author: named = null, quotes: below = [] } = page[at] ?? {};
    return [named === null ? null : author, collapsed(text), outline(inner, below)];
  });
}

function compare(name: string, page: Thread, copy: Thread | undefined, text: string, sum: Agreement): void {
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
    if (collapsed(got?.text ?? '') === collapsed(post.text)) sum.strict++;
    const hidden = untold(post, page, text);
    const kept = without(got?.text ?? '', hidden);
    if (kept === without(post.text, hidden)) sum.words++;
    else differ('words', collapsed(post.text), kept);
    const told = (quotes: Quotes) => quotes.filter((quote) => !hidden.includes(quote.text));
    const wanted = outline(told(post.quotes), told(post.quotes));
    const found = outline(told(got?.quotes ?? []), told(post.quotes));
    if (JSON.stringify(wanted) === JSON.stringify(found)) sum.quotes++;
    else differ('quotes', wanted, found);
  }
}

/**
 * What is reached, in percent of a platform's posts: found, authors, own words, quotes. The rest is mostly in copies
 * that do not tell it: posts without a date or a name beside them, pages of which only scripts show the posts.
 */
const floors: Readonly<Record<string, readonly [number, number, number, number]>> = {
  discourse: [100, 100, 76, 93],
  'discourse-json': [100, 100, 100, 100],
  flarum: [100, 100, 100, 100],
  fluxbb: [100, 100, 97, 97],
  fora: [76, 65, 65, 76],
  'hacker-news': [73, 73, 73, 73],
  insided: [100, 100, 93, 93],
  invision2: [92, 92, 71, 83],
  invision3: [100, 100, 89, 89],
  invision4: [100, 100, 84, 94],
  invision5: [100, 100, 89, 89],
  khoros: [100, 90, 90, 100],
  lemmy: [77, 77, 50, 69],
  microdata: [70, 70, 40, 70],
  mybb: [84, 84, 79, 84],
  nodebb: [77, 77, 77, 77],
  phpbb2: [100, 94, 94, 88],
  phpbb3: [100, 100, 88, 100],
  'phpbb3-subsilver2': [100, 100, 93, 93],
  reddit: [44, 40, 44, 44],
  'reddit-old': [80, 72, 72, 76],
  repeated: [100, 100, 92, 100],
  smf1: [94, 88, 91, 91],
  smf2: [73, 73, 68, 68],
  'stack-exchange': [45, 45, 45, 45],
  tapatalk: [100, 75, 96, 93],
  vanilla: [90, 87, 80, 70],
  vbulletin3: [100, 97, 90, 95],
  vbulletin4: [100, 100, 91, 91],
  vbulletin5: [100, 95, 85, 100],
  woltlab: [100, 100, 92, 96],
  xenforo1: [100, 100, 92, 92],
  xenforo2: [100, 100, 90, 95],
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
    const sum = sums.get(platform) ?? { posts: 0, found: 0, authors: 0, words: 0, quotes: 0, strict: 0 };
    sums.set(platform, sum);
    compare(name, page, copy, readFileSync(source, 'utf8'), sum);
  }
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  const rows = [...sums].map(([platform, { posts, found, authors, words, quotes, strict }]) => ({
    platform,
    posts,
    percents: [found, authors, words, quotes].map((part) => percent(part, posts)),
    strict: percent(strict, posts),
  }));
  const lines = rows.map(
    ({ platform, posts, percents, strict }) =>
      `${platform.padEnd(18)} ${String(posts).padStart(5)}${[...percents, strict].map((part) => String(part).padStart(8)).join('')}`,
  );
  process.stdout.write(
    `${['platform           posts   found authors   words  quotes  strict', ...lines].join('\n')}\n`,
  );
  if (process.env.SHOW_DETAILS !== undefined) process.stdout.write(`${details.join('\n')}\n`);
  const below = rows.filter(({ platform, percents }) =>
    percents.some((part, at) => part < (floors[platform]?.[at] ?? 100)),
  );
  expect(below).toEqual([]);
  expect(rows.map(({ platform }) => platform)).toEqual(Object.keys(floors));
}, 60_000);
