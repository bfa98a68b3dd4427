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

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();
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

test('copied pages are read as the pages themselves', async () => {
  const sums = new Map<string, Agreement>();
  for (const { name, source } of fixtureCases('text')) {
    const way = dumpWays.find((known) => name.endsWith(`-${known}`));
    if (way === undefined) continue;
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
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}`.padStart(4);
  const rows = [...sums].map(
    ([platform, { posts, found, authors, words, quotes }]) =>
      `${platform.padEnd(22)}${String(posts).padStart(4)}${[found, authors, words, quotes].map((part) => percent(part, posts)).join('')}`,
  );
  process.stdout.write(`${['platform              posts %found author words quotes', ...rows].join('\n')}\n`);
  if (process.env.SHOW_DETAILS !== undefined) process.stdout.write(`${details.join('\n')}\n`);
  expect(sums.size).toBeGreaterThan(10);
}, 60_000);
