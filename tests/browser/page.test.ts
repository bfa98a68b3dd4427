import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/index.js';
import { pageThread } from '../report/page-thread.js';
import { sampleEpisode, sampleEvent, samplePost, sampleThread } from '../report/sample-thread.js';
import { writeReport } from '../report/write-report.js';
import { faults, overflow, phone, schemes } from './judge-page.js';
import { browserPath, openPage, startBrowser } from './open-page.js';

const pageOf = (...threads: Parameters<typeof writeReport>[1]) =>
  writeReport(createReport('html', 'post'), threads);

const text = pageOf(pageThread());
const shownPosts = (page: Page) =>
  page.locator('article.post:visible').evaluateAll((all) => all.map(({ id }) => id));

// Where CI runs a missing browser is a fault, not a reason to leave its tests out.
describe.skipIf(browserPath === null && !process.env.CI)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('opens without a complaint and asks for nothing', async () => {
    const { complaints } = await openPage(browser, text);
    expect(complaints).toEqual([]);
  });

  test.each(schemes)('has no fault that axe-core finds, in %s colours', async (colorScheme) => {
    const { page } = await openPage(browser, text, { colorScheme });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await faults(page)).toEqual([]);
  });

  test('has no fault with several threads on a phone', async () => {
    const thread = { ...pageThread(), url: 'https://forum.example/threads/15/' };
    const { page } = await openPage(browser, pageOf(thread, thread), phone);
    expect(await faults(page)).toEqual([]);
  });

  test('is filtered by keyboard, and says how many posts are left', async () => {
    const { page } = await openPage(browser, text);
    await page.getByLabel('negative', { exact: false }).and(page.locator('input')).focus();
    await page.keyboard.press('Space');
    expect(await shownPosts(page)).toEqual(['t1-post-1', 't1-post-4']);
    expect(await page.getByRole('status').textContent()).toBe('2 of 4 posts shown');

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('charge port');
    expect(await shownPosts(page)).toEqual(['t1-post-1']);

    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await page.getByText('4 of 4 posts shown').waitFor();
    expect(await shownPosts(page)).toHaveLength(4);
  });

  test('looks for words in what people wrote, not in what is said of it', async () => {
    const { page } = await openPage(browser, text);
    const found = async (words: string) => {
      await page.getByRole('searchbox').fill(words);
      return shownPosts(page);
    };
    for (const words of ['explained', 'confidence', 'positive', '+0.62', '2024']) {
      expect(await found(words), words).toEqual([]);
    }
    expect(await found('CHARGE  PORT jammed at')).toEqual(['t1-post-1', 't1-post-2']);
    expect(await found('cleo')).toEqual(['t1-post-4']);
  });

  test.each(schemes)(
    'gives an outcome, which may be a bad one, no colour of sentiment in %s colours',
    async (colorScheme) => {
      const { page } = await openPage(browser, text, { colorScheme });
      const colourOf = (value: string) =>
        page
          .locator(`.choice:has(input[value="${value}"]) .sign`)
          .evaluate((sign) => getComputedStyle(sign).color);
      const [outcome, ...others] = await Promise.all(['outcome', 'positive', 'negative'].map(colourOf));
      expect(others).not.toContain(outcome);
    },
  );

  test('filters the posts by what they tell of, and their table with them', async () => {
    const { page } = await openPage(browser, text);
    await page.locator('input[value="response"]').check();
    expect(await shownPosts(page)).toEqual(['t1-post-2']);
    await page.locator('.data > summary').press('Enter');
    expect(await page.locator('table.sortable tbody tr:visible').count()).toBe(1);
  });

  test('hides threads without a post that is left, until something in them is linked to', async () => {
    const plain = sampleThread({ title: 'Plain' });
    const { page } = await openPage(browser, pageOf(pageThread(), plain));
    await page.locator('input[value="failure"]').check();
    expect(
      await page.locator('section.thread:visible').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['t1']);
    await page.getByRole('link', { name: 'Plain' }).press('Enter');
    expect(await page.locator('#t2').isVisible()).toBe(true);
  });

  test('filters the episodes by how they ended', async () => {
    const episodes = [
      sampleEpisode({ events: ['e1'], posts: [1] }),
      sampleEpisode({ id: 'p2', events: ['e3'], posts: [3], status: 'failed' }),
    ];
    const thread = pageThread();
    const summary = { ...thread.summary, episodes: { recovered: 1, failed: 1 } };
    const { page } = await openPage(browser, pageOf({ ...thread, episodes, summary }));
    await page.getByRole('checkbox', { name: 'recovery failed' }).press('Space');
    expect(
      await page.locator('article.episode:visible').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['t1-episode-p2']);
    expect(await shownPosts(page)).toHaveLength(4);
  });

  test('sorts its table by keyboard, numbers by value and what is missing last', async () => {
    const { page } = await openPage(browser, text);
    await page.locator('.data > summary').press('Enter');
    const column = (at: number) => page.locator(`table.sortable tbody td:nth-child(${at})`).allTextContents();
    await page.getByRole('button', { name: 'score' }).press('Enter');
    expect(await column(5)).toEqual(['−0.60', '−0.60', '0.00', '+0.62']);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toBe('score');
    await page.getByRole('button', { name: 'score' }).press('Enter');
    expect(await column(5)).toEqual(['+0.62', '0.00', '−0.60', '−0.60']);
    for (const last of ['ascending', 'descending']) {
      await page.getByRole('button', { name: 'date' }).press('Space');
      expect(await page.locator(`th[aria-sort="${last}"]`).textContent()).toBe('date');
      expect((await column(3)).at(-1)).toBe('');
    }
  });

  test('explains marked words on hover and on focus, until Escape', async () => {
    const { page, complaints } = await openPage(browser, text);
    const tip = page.getByRole('tooltip');
    const words = page.locator('a.event.response').first();
    await words.focus();
    await tip.waitFor();
    expect(await tip.textContent()).toContain('rule contact/sample');
    expect(await words.getAttribute('aria-describedby')).toBe('tip');
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('a.event.failure').first().hover();
    await tip.waitFor();
    expect(await tip.textContent()).toContain('product defect');
    expect(complaints).toEqual([]);
  });

  test('keeps explanations inside the window of a phone', async () => {
    const { page } = await openPage(browser, text, phone);
    for (const words of await page.locator('a.event:visible').all()) {
      await words.focus();
      const box = await page.getByRole('tooltip').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
  });

  test('unfolds what is linked to', async () => {
    const { page } = await openPage(browser, pageOf(pageThread(), pageThread()));
    await page.locator('table a[href="#t2"]').click();
    await page.locator('#t2-post-1').waitFor();
    await page.locator('#t2 a.event').first().press('Enter');
    expect(await page.locator('#t2-event-e1').isVisible()).toBe(true);
  });

  test('leads from a mark of the timeline to its post', async () => {
    const { page } = await openPage(browser, text);
    await page.locator('.by-post svg.wide [data-place="#t1-post-3"]').first().click();
    expect(new URL(page.url()).hash).toBe('#t1-post-3');
  });

  test('shows the way by date when that is chosen', async () => {
    const { page } = await openPage(browser, text);
    expect(await page.locator('.by-date').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'by post number' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.by-date svg.wide').isVisible()).toBe(true);
    expect(await page.locator('.by-post').isVisible()).toBe(false);
  });

  test('can be read without script', async () => {
    const { page } = await openPage(browser, text, { javaScriptEnabled: false });
    expect(await page.locator('article.post:visible').count()).toBe(4);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });

  test.each(['screen', 'print'] as const)(
    'fits 390 pixels on %s, long words and tables too',
    async (media) => {
      const long = 'wait'.repeat(100);
      const wide = sampleThread({
        source: `${long}.txt`,
        title: long,
        posts: [samplePost(1, { text: long, author: long }), samplePost(2, { badge: long })],
        events: [sampleEvent({ id: 'e1', type: 'delay', post: 1, end: long.length, text: long })],
      });
      const { page } = await openPage(browser, pageOf(pageThread(), wide), phone);
      await page.emulateMedia({ media });
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await overflow(page)).toBe(0);
    },
  );

  test('is printed dark on light, with the charts for paper, also where the screen is dark', async () => {
    const { page } = await openPage(browser, text, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
      'rgb(28, 33, 38)',
    );
    expect(await page.locator('.by-post svg.wide').isVisible()).toBe(true);
    expect(await page.locator('.by-post svg.narrow').isVisible()).toBe(false);
  });

  test('is printed with the bar of labels, and no chart on another page than its heading', async () => {
    const { page } = await openPage(browser, text);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.labels svg').first().isVisible()).toBe(true);
    const breaks = await page
      .locator('main > section > h2:visible, main > section > .note')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('is printed with everything unfolded and without what cannot be used on paper', async () => {
    const { page } = await openPage(browser, pageOf(pageThread(), pageThread()));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article.post:visible').count()).toBe(8);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await overflow(page)).toBe(0);
  });

  test('keeps hostile posts text', async () => {
    const hostile =
      '</p></article></main><script>window.pwned=1</script><img src=x onerror="window.pwned=1"><style>*{display:none}</style>';
    const thread = sampleThread({
      source: hostile,
      title: hostile,
      posts: [
        samplePost(1, { text: hostile, author: hostile, permalink: 'javascript:window.pwned=1' }),
        samplePost(2),
      ],
      events: [sampleEvent({ id: 'e1', type: 'fix', post: 1, end: 30, text: hostile, trigger: hostile })],
    });
    const { page, complaints } = await openPage(browser, pageOf(thread));
    await page.locator('a.event').first().focus();
    await page.getByRole('tooltip').waitFor();
    await page.locator('.timeline [data-place]').first().hover();
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(await page.locator('h1').textContent()).toContain('<script>window.pwned=1</script>');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('would run no script that got into it', async () => {
    const { page, complaints } = await openPage(
      browser,
      text.replace('</main>', '<script>window.pwned=1</script><img src="https://example.org/x.png"></main>'),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(complaints.join('\n')).toContain('Executing inline script violates');
    expect(complaints.join('\n')).toContain("Loading the image 'https://example.org/x.png' violates");
  });
});
