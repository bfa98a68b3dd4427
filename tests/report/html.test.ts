import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problem.js';
import { createReport } from '../../src/report/index.js';
import { pageThread } from './page-thread.js';
import {
  readThread,
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleThread,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

const pageOf = (...given: Parameters<typeof writeReport> extends [unknown, ...infer Rest] ? Rest : never) =>
  writeReport(createReport('html', 'post'), ...given);

describe('html', () => {
  const page = pageOf([pageThread()]);
  const $ = load(page);

  test('is one page in English that asks nothing of any network', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect($('link, img, iframe, object, embed, script[src], [style]').length).toBe(0);
    expect(page).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest/);
  });

  test('runs only its own style and script, which its policy names by hash', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    for (const [name, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ]) {
      const parts = $(`${name}`);
      expect(parts.length).toBe(1);
      const hash = createHash('sha256')
        .update(parts.html() ?? '')
        .digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}'`);
    }
  });

  test('is the same bytes each time', () => {
    expect(pageOf([pageThread()])).toBe(page);
  });

  test('begins with the figures of the summary', () => {
    const tiles = $('.tiles .tile')
      .toArray()
      .map((tile) => [$(tile).find('dt').text(), $(tile).find('b').text()]);
    expect(tiles).toEqual([
      ['Posts', '4'],
      ['Mean score', '−0.15'],
      ['Negative', '50 %'],
      ['Events', '3'],
      ['Episodes', '1'],
      ['Recovered', '100 %'],
    ]);
  });

  test('tells each episode by its exact words with actor, channel, time and place', () => {
    const links = $('.episode .chain > li')
      .toArray()
      .map((link) => $(link).find('q').text());
    expect(links).toEqual(['my charge port jammed', 'The manager called me', 'I am thrilled']);
    const facts = $('.episode .chain > li')
      .eq(1)
      .find('.facts > div')
      .toArray()
      .map((fact) => [$(fact).find('dt').text(), $(fact).find('dd').text()]);
    expect(facts).toEqual([
      ['who', 'The manager (Dana)'],
      ['by', 'phone'],
      ['when', 'the same day'],
      ['in', 'post 2, 2024-03-06 09:00'],
    ]);
  });

  test('shows a post as it was written: sentences with their score, events marked, quotes apart', () => {
    const post = $('#t1-post-2');
    expect(post.find('.sentence.positive').text()).toContain('The manager called me');
    expect(post.find('.sentence .score').text()).toBe('+0.62');
    expect(post.find('a.event.response').attr('data-events')).toBe('t1-event-e2');
    expect($('#t1-event-e2').text()).toContain('rule contact/sample');
    expect(post.find('blockquote cite').text()).toBe('Ann');
    expect(post.find('blockquote a[href="#t1-post-1"]').length).toBe(1);
    expect(post.find('p.words').last().text()).not.toContain('charge port jammed');
  });

  test('marks an event that was not counted in another way', () => {
    const thread = sampleThread({
      posts: [samplePost(1, { text: 'They should call me.', events: ['e1'] })],
      events: [
        sampleEvent({ id: 'e1', type: 'contact', post: 1, start: 0, end: 19, modality: 'advice', text: 'x' }),
      ],
    });
    const marked = load(pageOf([thread]))('a.event');
    expect(marked.hasClass('uncounted')).toBe(true);
  });

  test('marks events that cover each other without losing or doubling a word', () => {
    const text = 'They called me and apologized the same day.';
    const spans = [
      [0, 30],
      [15, 42],
      [5, 11],
    ] as const;
    const events = spans.map(([start, end], at) =>
      sampleEvent({ id: `e${at + 1}`, type: 'contact', post: 1, start, end, text: text.slice(start, end) }),
    );
    const $page = load(pageOf([sampleThread({ posts: [samplePost(1, { text })], events })]));
    $page('.post .sign, .post .score').remove();
    expect($page('.post p.words').text()).toBe(text);
    expect($page('.post a.event:not([tabindex])').length).toBe(3);
  });

  test('has a table that tells what the timeline shows', () => {
    const rows = $('table.sortable tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(['2', 'Bo', '2024-03-06 09:00', 'positive', '+0.62', 'contact']);
    expect($('.timeline svg[role="img"]').length).toBe(4);
  });

  test('shows aspects by polarity as bars, and as a table and sentences that lead to their posts', () => {
    const price = sampleAspect({
      aspect: 'price',
      mentions: 1,
      positive: 0,
      negative: 1,
      mostPositive: null,
    });
    const threads = [sampleThread({ aspects: [price] }), sampleThread({ aspects: [sampleAspect(), price] })];
    const $page = load(pageOf(threads));
    const section = $page('section[aria-labelledby="aspects"]');
    expect(section.find('svg[role="img"][aria-label]').length).toBe(2);
    const rows = section.find('tbody tr').toArray();
    expect(
      rows.map((row) =>
        $page(row)
          .find('td')
          .toArray()
          .map((cell) => $page(cell).text()),
      ),
    ).toEqual([
      ['charging', '4', '1', '0', '3', '−0.35'],
      ['price', '2', '0', '0', '2', '−0.35'],
    ]);
    const links = section.find('.evidence a').toArray();
    expect(links.map((link) => $page(link).attr('href'))).toEqual(['#t2-post-1', '#t2-post-2', '#t1-post-1']);
    expect(section.find('.evidence q').first().text()).toBe('The port jammed.');
  });

  test('has no section for aspects that nobody names', () => {
    expect(load(pageOf([sampleThread()]))('#aspects').length).toBe(0);
  });

  test('leaves out the way by date where no dates are given', () => {
    const posts = [1, 2].map((number) => samplePost(number, { postedAt: null }));
    expect(load(pageOf([sampleThread({ posts })]))('.by-date').length).toBe(0);
  });

  test('of several threads adds their figures up and folds all but the first', () => {
    const threads = [pageThread(), pageThread(), sampleThread()];
    const $page = load(pageOf(threads, [problem('missing-file', 'nope.html')]));
    expect($page('h1').text()).toBe('3 threads');
    expect($page('#summary ~ .tiles b').first().text()).toBe('10');
    expect($page('details.whole').length).toBe(3);
    expect($page('details.whole[open]').length).toBe(1);
    expect($page('.problems').text()).toContain('nope.html: no such file');
    const ids = $page('[id]')
      .toArray()
      .map((found) => $page(found).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set(ids.map((id) => `#${id}`));
    const lost = $page('a[href^="#"]')
      .toArray()
      .map((link) => $page(link).attr('href') ?? '')
      .filter((href) => !targets.has(href));
    expect(lost).toEqual([]);
  });

  test('calls threads without a title by their ids', () => {
    const rows = ['15', '16'].map((id) => sampleThread({ id, title: null, source: 'rows.csv' }));
    const $page = load(pageOf(rows));
    expect(
      $page('table a[href^="#t"]')
        .toArray()
        .map((link) => $page(link).text())
        .filter((name) => /^1[56]$/.test(name)),
    ).toEqual(['15', '16']);
    expect(
      $page('.whole h2')
        .toArray()
        .map((heading) => $page(heading).text()),
    ).toEqual(['15', '16']);
    expect(load(pageOf(rows.slice(1)))('h1').text()).toBe('16');
  });

  test('writes names of the data as words', () => {
    const event = sampleEvent({ id: 'e1', type: 'product_defect', post: 1, issue: 'noise_rattle' });
    const episode = sampleEpisode({ events: ['e1'], posts: [1], issue: 'noise_rattle' });
    const $page = load(pageOf([sampleThread({ events: [event], episodes: [episode] })]));
    expect($page('.episode').text()).toContain('noise rattle');
    expect($page('.episode').text()).not.toContain('_');
  });

  test('leads from the head of a thread to its parts', () => {
    const links = $('#t1 nav a').toArray();
    expect(links.map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
      ['Along the thread', '#t1-timeline'],
      ['1 episode', '#t1-episodes'],
      ['4 posts', '#t1-posts'],
    ]);
  });

  test('says why a post is not scored', () => {
    const posts = [
      samplePost(1, { sentiment: null, language: 'ar' }),
      samplePost(2, { sentiment: null, language: null, text: '' }),
    ];
    const $page = load(pageOf([sampleThread({ posts })]));
    const chips = $page('.chip.unscored').toArray();
    expect(chips.map((chip) => $page(chip).text())).toEqual(['not scored: ar', 'not scored']);
  });

  test('writes large numbers the same in text and in charts', () => {
    const events = Array.from({ length: 1200 }, (_, at) =>
      sampleEvent({ id: `e${at}`, type: 'delay', post: 1 }),
    );
    const thread = sampleThread({ events });
    const $page = load(pageOf([{ ...thread, summary: { ...thread.summary, events: 1200 } }]));
    expect($page('section[aria-labelledby="what-happened"] svg.wide text').text()).toContain('1200');
  });

  test('of threads that were only read shows their posts and quotes, and speaks of no scores', () => {
    const $page = load(pageOf([readThread(['Hello there.', 'Hello back.'])]));
    expect($page('.post').length).toBe(2);
    expect($page('.tiles, #filters, .chip, nav').length).toBe(0);
    expect($page('title, .kicker, footer').text()).not.toMatch(/score|sentiment and/i);
  });

  test('of nothing at all is a page too', () => {
    expect(load(pageOf([]))('h1').text()).toBe('0 threads');
  });

  test('keeps hostile words text wherever they stand', () => {
    const hostile =
      '"\'><script>window.pwned=1</script><img src=x onerror=pwned()></style></title>&amp;\u202e\x1b[2J';
    const thread = sampleThread({
      source: hostile,
      title: hostile,
      url: 'javascript:pwned()',
      platform: 'text',
      posts: [
        samplePost(1, {
          author: hostile,
          badge: hostile,
          text: hostile,
          permalink: 'javascript:pwned()',
          dateText: hostile,
          postedAt: hostile,
          language: null,
          events: ['e1'],
          quotes: [
            {
              author: hostile,
              text: hostile,
              post: null,
              postId: null,
              origin: 'inferred',
              confidence: 0.7,
              at: 0,
              quotes: [],
            },
          ],
        }),
        samplePost(2),
      ],
      events: [
        sampleEvent({
          id: 'e1',
          type: 'fix',
          post: 1,
          end: 20,
          text: hostile,
          trigger: hostile,
          actor: { text: hostile, name: hostile, role: hostile, level: 'company' },
          time: { text: hostile, speed: null },
          issue: hostile,
        }),
      ],
      episodes: [sampleEpisode({ customer: hostile, events: ['e1'], posts: [1], issue: hostile })],
    });
    const text = pageOf([thread], [problem('missing-file', hostile)]);
    const $page = load(text);
    expect($page('script').length).toBe(1);
    expect($page('style').length).toBe(1);
    expect($page('img').length).toBe(0);
    expect($page('[onerror]').length).toBe(0);
    expect($page('a[href^="javascript"]').length).toBe(0);
    expect($page('h1').text()).toContain('<script>window.pwned=1</script>');
    expect($page('h1').text()).toContain('&amp;\\u202e\\x1b[2J');
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});
