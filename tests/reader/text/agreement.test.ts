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

/** Without the marks of lists and the names of pictures, which not every browser copies, and with all white space alike. */
const collapsed = (text: string) =>
  text
    .replace(/(^|\n)\s*(?:- |\d+\. )/gu, '$1')
    .replace(/:[a-z0-9_+-]{2,}:/gu, ' ')
    .replace(/(?<!\S)[:;]-?[()DPpo/|](?!\S)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const details: string[] = [];

type Quotes = Thread['posts'][number]['quotes'];

/** The quotes with their authors, where the page names them: copies tell more where words stand in an earlier post. */
function outline(quotes: Quotes, page: Quotes): unknown {
  return quotes.map(({ author, text, quotes: inner }, at) => {
    const { author: named = null, quotes: below = [] } = page[at] ?? {};
    return [named === null ? null : author, collapsed(text), outline(inner, below)];
  });
}

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
    const wanted = outline(post.quotes, post.quotes);
    const found = outline(got?.quotes ?? [], post.quotes);
    if (JSON.stringify(wanted) === JSON.stringify(found)) sum.quotes++;
    else differ('quotes', wanted, found);
  }
}

/**
 * What is reached, in percent of a platform's posts: found, authors, own words, quotes. The rest is mostly in copies
 * that do not tell it: signatures that nothing divides from the words, pictures of smileys, quotes of a few words.
 */
const floors: Readonly<Record<string, readonly [number, number, number, number]>> = {
  discourse: [100, 100, 69, 93],
  'discourse-json': [100, 100, 100, 100],
  flarum: [100, 100, 100, 100],
  fluxbb: [87, 87, 70, 80],
  fora: [76, 59, 50, 74],
  'hacker-news': [73, 73, 73, 73],
  insided: [100, 93, 71, 93],
  invision2: [83, 71, 46, 79],
  invision3: [100, 94, 83, 61],
  invision4: [100, 100, 69, 88],
  invision5: [100, 83, 72, 72],
  khoros: [100, 60, 30, 85],
  lemmy: [77, 77, 50, 69],
  microdata: [70, 70, 20, 70],
  mybb: [84, 84, 68, 79],
  nodebb: [77, 77, 50, 73],
  phpbb2: [100, 94, 56, 71],
  phpbb3: [100, 100, 81, 92],
  'phpbb3-subsilver2': [100, 83, 92, 92],
  reddit: [26, 26, 26, 26],
  'reddit-old': [80, 72, 72, 76],
  repeated: [67, 50, 25, 58],
  smf1: [94, 88, 79, 88],
  smf2: [73, 73, 59, 68],
  'stack-exchange': [45, 45, 45, 45],
  tapatalk: [100, 75, 68, 86],
  vanilla: [90, 87, 53, 70],
  vbulletin3: [100, 97, 84, 91],
  vbulletin4: [100, 100, 72, 78],
  vbulletin5: [100, 95, 55, 90],
  woltlab: [100, 100, 42, 88],
  xenforo1: [100, 100, 73, 86],
  xenforo2: [100, 100, 81, 93],
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
