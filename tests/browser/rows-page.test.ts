import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReport, type Level, levels, type Selection } from '../../src/report/index.js';
import { pageThread } from '../report/page-thread.js';
import {
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
} from '../report/sample-thread.js';
import { writeReport } from '../report/write-report.js';
import { faults, overflow, phone, schemes } from './judge-page.js';
import { browserPath, openPage, startBrowser } from './open-page.js';

function pageOf(level: Level, threads: Parameters<typeof writeReport>[1], chosen: Partial<Selection> = {}) {
  const selection = { columns: null, sort: null, limit: null, labels: [], ...chosen };
  return writeReport(createReport('html', level, { selection }), threads);
}

const thread = { ...pageThread(), aspects: [sampleAspect(), sampleAspect({ aspect: 'price', score: 0.2 })] };
const posts = pageOf('post', [thread]);

/** What chooses among the kinds in a column. */
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** The cells of a column in the rows that are shown. */
const column = (page: Page, at: number) =>
  page.locator(`.rows tbody tr:visible td:nth-child(${at})`).allTextContents();

// Where CI runs a missing browser is a fault, not a reason to leave its tests out.
describe.skipIf(browserPath === null && !process.env.CI)('a page of rows in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('opens without a complaint and asks for nothing', async () => {
    const { complaints } = await openPage(browser, posts);
    expect(complaints).toEqual([]);
  });

  test.each(schemes)('has no fault that axe-core finds, in %s colours', async (colorScheme) => {
    const { page } = await openPage(browser, posts, { colorScheme });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await faults(page)).toEqual([]);
  });

  test.each(levels)('has no fault on a phone and fits it, its table scrolled: %s', async (level) => {
    const { page, complaints } = await openPage(browser, pageOf(level, [thread, thread]), phone);
    expect(await faults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('has numbers at the right, sorted by value, what is missing last', async () => {
    const { page } = await openPage(browser, posts);
    const side = await page
      .locator('.rows td')
      .nth(3)
      .evaluate((cell) => getComputedStyle(cell).textAlign);
    expect(side).toBe('right');
    await page.getByRole('button', { name: 'score' }).press('Enter');
    expect(await column(page, 4)).toEqual(['−0.60', '−0.60', '0.00', '+0.62']);
    await page.getByRole('button', { name: 'score' }).press('Space');
    expect(await column(page, 4)).toEqual(['+0.62', '0.00', '−0.60', '−0.60']);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('score');
  });

  test('sorts counts of more than one digit by value', async () => {
    const many = [9, 100, 20].map((contactCount, at) => sampleEpisode({ id: `p${at}`, contactCount }));
    const text = pageOf('episode', [sampleThread({ episodes: many })], { columns: ['contact_count'] });
    const { page } = await openPage(browser, text);
    await page.getByRole('button', { name: 'contact_count' }).press('Enter');
    expect(await column(page, 1)).toEqual(['9', '20', '100']);
  });

  test('says how its rows are sorted as they come, and turns that round', async () => {
    const text = pageOf('post', [thread], { sort: { column: 'score', descending: false } });
    const { page } = await openPage(browser, text);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toBe('score');
    await page.getByRole('button', { name: 'score' }).press('Enter');
    expect((await column(page, 4))[0]).toBe('+0.62');
  });

  test('is filtered by keyboard by the kinds in its columns, and says how many rows are left', async () => {
    const { page } = await openPage(browser, posts);
    await choice(page, 'label').focus();
    await page.keyboard.press('n');
    expect(await choice(page, 'label').inputValue()).toBe('=negative');
    expect(await column(page, 1)).toEqual(['1', '4']);
    expect(await page.getByRole('status').textContent()).toBe('2 of 4 posts shown');

    await choice(page, 'events').selectOption({ label: 'none (1)' });
    expect(await column(page, 1)).toEqual(['4']);

    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    expect(await column(page, 1)).toEqual(['1', '2', '3', '4']);
    expect(await page.getByRole('status').textContent()).toBe('4 of 4 posts shown');
  });

  test('is filtered by words of one cell, however they are set', async () => {
    const { page } = await openPage(browser, posts);
    const found = async (words: string) => {
      await page.getByRole('searchbox').fill(words);
      return column(page, 1);
    };
    expect(await found('CHARGE  port jammed')).toEqual(['1']);
    expect(await found('bo')).toEqual(['2']);
    expect(await found('bo positive')).toEqual([]);
  });

  test('keeps its filter when it is sorted', async () => {
    const { page } = await openPage(browser, posts);
    await choice(page, 'label').selectOption('=negative');
    await page.getByRole('button', { name: 'author' }).press('Enter');
    expect(await column(page, 2)).toEqual(['Ann', 'Cleo']);
  });

  test('finds one of several names in a cell', async () => {
    const both = sampleEpisode({ remedies: ['refund', 'loaner'] });
    const episodes = [both, sampleEpisode({ id: 'p2', remedies: ['loaner'] })];
    const { page } = await openPage(browser, pageOf('episode', [sampleThread({ episodes })]));
    await choice(page, 'remedies').selectOption('=refund');
    expect(await page.getByRole('status').textContent()).toBe('1 of 2 episodes shown');
  });

  test('can be read without script', async () => {
    const { page } = await openPage(browser, posts, { javaScriptEnabled: false });
    expect(await column(page, 1)).toHaveLength(4);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });

  test('fits 390 pixels with long words and all columns', async () => {
    const long = 'wait'.repeat(100);
    const wide = sampleThread({
      source: `${long}.txt`,
      title: long,
      posts: [samplePost(1, { text: long, author: long, permalink: `https://forum.example/${long}` })],
    });
    const columns = ['source', 'thread', 'post', 'author', 'label', 'score', 'permalink', 'text', 'events'];
    const { page } = await openPage(browser, pageOf('post', [wide, thread], { columns }), phone);
    expect(await overflow(page)).toBe(0);
  });

  test('is printed dark on light with all its columns, and without what cannot be used on paper', async () => {
    const events = pageOf('event', [thread, thread]);
    const { page } = await openPage(browser, events, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 960, height: 640 });
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.rows tbody tr:visible').count()).toBe(6);
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
      'rgb(28, 33, 38)',
    );
    const scrolls = await page.locator('.scroll').evaluate((box) => getComputedStyle(box).overflowX);
    expect(scrolls).toBe('visible');
  });

  test('keeps hostile rows text', async () => {
    const hostile =
      '</td></table></main><script>window.pwned=1</script><img src=x onerror="window.pwned=1"><style>*{display:none}</style>';
    const sentiment = sampleSentiment('negative');
    const rows = [1, 2].map((number) =>
      samplePost(number, { text: hostile, author: hostile, permalink: 'javascript:pwned=1', sentiment }),
    );
    const text = pageOf('post', [sampleThread({ source: hostile, title: hostile, posts: rows })], {
      columns: ['source', 'thread', 'author', 'permalink', 'text', 'label'],
    });
    const { page, complaints } = await openPage(browser, text);
    await page.getByRole('button', { name: 'author' }).press('Enter');
    await page.getByRole('searchbox').fill('</TD></table>');
    expect(await page.getByRole('status').textContent()).toBe('2 of 2 posts shown');
    expect(await column(page, 3)).toEqual([hostile, hostile]);
    expect(await page.locator('.rows a').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('takes a hostile kind for a kind', async () => {
    const hostile = '"><script>window.pwned=1</script>, too';
    const events = ['e1', 'e2'].map((id) =>
      sampleEvent({ id, type: 'fix', post: 1, issue: id === 'e1' ? hostile : 'charging' }),
    );
    const text = pageOf('event', [sampleThread({ events })], { columns: ['event', 'issue'] });
    const { page, complaints } = await openPage(browser, text);
    await choice(page, 'issue').selectOption(`=${hostile}`);
    expect(await column(page, 1)).toEqual(['e1']);
    expect(complaints).toEqual([]);
  });

  test('would run no script that got into it', async () => {
    const { page, complaints } = await openPage(
      browser,
      posts.replace('</main>', '<script>window.pwned=1</script></main>'),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(complaints.join('\n')).toContain('Executing inline script violates');
  });
});
