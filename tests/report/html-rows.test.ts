import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problem.js';
import { createReport, type Level, type ReportOptions, type Selection } from '../../src/report/index.js';
import { pageThread } from './page-thread.js';
import { readThread, sampleEvent, samplePost, sampleThread } from './sample-thread.js';
import { writeReport } from './write-report.js';

type Written = Parameters<typeof writeReport> extends [unknown, ...infer Rest] ? Rest : never;

function pageOf(level: Level, chosen: Partial<Selection>, ...given: Written) {
  const selection = { columns: null, sort: null, limit: null, labels: [], ...chosen };
  return writeReport(createReport('html', level, { selection }), ...given);
}

const openPage = (...given: Parameters<typeof pageOf>) => load(pageOf(...given));

type Page = ReturnType<typeof load>;

const textsOf = ($: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((found) => $(found).text());

const cellsOf = ($: Page) =>
  $('.rows tbody tr')
    .toArray()
    .map((row) => textsOf($, `.rows tbody tr:nth-child(${$(row).index() + 1}) td`));

describe('html of rows', () => {
  test('is one page in English with the figures of all threads, and the rows below them', () => {
    const page = pageOf('event', {}, [pageThread()]);
    const $ = load(page);
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect($('h1').text()).toBe('Charge port stuck');
    expect(textsOf($, '.tiles b')).toEqual(['4', '−0.15', '50 %', '3', '1', '100 %']);
    expect($('h2').last().text()).toBe('Events');
    expect($('.rows caption').text()).toBe('3 events');
    expect(cellsOf($).map((cells) => [cells[2], cells.at(-1)])).toEqual([
      ['product_defect', 'my charge port jammed'],
      ['contact', 'The manager called me'],
      ['satisfied', 'I am thrilled'],
    ]);
    expect($('article.post').length).toBe(0);
  });

  test('asks nothing of any network, and runs only its own styles and scripts, named by hash', () => {
    const $ = openPage('post', {}, [pageThread()]);
    expect($('link, img, iframe, object, embed, script[src], [style]').length).toBe(0);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    expect(policy).not.toContain('unsafe');
    const hashes = ['style', 'script'].map((name) =>
      $(name)
        .toArray()
        .map(
          (part) =>
            `'sha256-${createHash('sha256')
              .update($(part).html() ?? '')
              .digest('base64')}'`,
        )
        .join(' '),
    );
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('is the same bytes each time', () => {
    expect(pageOf('post', {}, [pageThread()])).toBe(pageOf('post', {}, [pageThread()]));
  });

  test('has the columns that are named, in their order, else those that people need most', () => {
    const named = openPage('post', { columns: ['text', 'postedAt'] }, [pageThread()]);
    expect(textsOf(named, '.rows th')).toEqual(['text', 'posted_at']);
    const $ = openPage('post', {}, [pageThread(), sampleThread()]);
    expect(textsOf($, '.rows th')).toEqual(['thread', 'post', 'author', 'label', 'score', 'events', 'text']);
    expect(textsOf($, '.rows dt')).toEqual(textsOf($, '.rows th'));
  });

  test('calls threads by their titles, and leaves the one that its heading names out', () => {
    const thread = sampleThread({ id: '15', title: 'Latch' });
    const $ = openPage('post', {}, [thread, thread]);
    expect(cellsOf($)[0]?.[0]).toBe('Latch');
    expect($('h1').text()).toBe('2 threads');
    expect(textsOf(openPage('post', {}, [thread]), '.rows th')[0]).toBe('post');
    expect(textsOf(openPage('thread', {}, [thread]), '.rows th')[0]).toBe('thread');
    expect(cellsOf(openPage('post', { columns: ['thread'] }, [thread]))[0]).toEqual(['15']);
  });

  test('writes scores with their sign and sorts every number by its value', () => {
    const columns = ['score', 'positive', 'post'];
    const $ = openPage('post', { columns, sort: { column: 'score', descending: true } }, [pageThread()]);
    expect(cellsOf($)[0]).toEqual(['+0.62', '0.80', '2']);
    expect(
      $('.rows td')
        .slice(0, 3)
        .toArray()
        .map((cell) => [$(cell).attr('class'), $(cell).attr('data-sort')]),
    ).toEqual([
      ['number', '0.62'],
      ['number', '0.8'],
      ['number', '2'],
    ]);
    expect($('th[aria-sort="descending"]').text()).toBe('score');
  });

  test('is sorted, limited and chosen over all threads, and says that rows were left out', () => {
    const threads = [sampleThread({ source: 'a', title: null }), pageThread()];
    const chosen = { sort: { column: 'score', descending: false }, limit: 1, labels: ['negative'] } as const;
    const $ = openPage('post', chosen, threads);
    expect(cellsOf($).map((cells) => cells[0])).toEqual(['Charge port stuck']);
    expect($('.rows .note').text()).toContain('Only those that were asked for');
    expect($('.tiles b').first().text()).toBe('6');
    expect(openPage('post', {}, threads)('.rows .note').length).toBe(0);
  });

  test('offers the kinds in its columns with how many rows have them, the most frequent first', () => {
    const events = [
      sampleEvent({ id: 'e1', type: 'fix', post: 1, channel: 'phone' }),
      sampleEvent({ id: 'e2', type: 'delay', post: 1 }),
      sampleEvent({ id: 'e3', type: 'fix', post: 2 }),
    ];
    const $ = openPage('event', {}, [sampleThread({ events })]);
    expect(textsOf($, '#filters label > span')).toEqual(['type', 'channel', 'words']);
    expect(textsOf($, '#filters select:first option').slice(0, 3)).toEqual(['all', 'fix (2)', 'delay (1)']);
    expect(textsOf($, '#filters label:nth-child(2) option')).toEqual(['all', 'phone (1)', 'none (2)']);
  });

  test('leads to addresses of the web and to no others', () => {
    const posts = ['https://forum.example/p/1', 'javascript:alert(1)'].map((permalink, at) =>
      samplePost(at + 1, { permalink }),
    );
    const $ = openPage('post', { columns: ['permalink'] }, [sampleThread({ posts })]);
    expect(textsOf($, '.rows td')).toEqual(['https://forum.example/p/1', 'javascript:alert(1)']);
    expect(
      $('.rows a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['https://forum.example/p/1']);
  });

  test('of no rows says so', () => {
    const $ = openPage('event', {}, [sampleThread()]);
    expect($('.rows').text()).toContain('There are none.');
    expect($('.rows table, #filters').length).toBe(0);
    expect(openPage('event', {}, [])('h1').text()).toBe('0 threads');
  });

  test('tells of what could not be read', () => {
    const $ = openPage('post', {}, [sampleThread()], [problem('missing-file', 'nope.html')]);
    expect($('.problems').text()).toContain('nope.html: no such file');
  });

  test('of threads that were only read speaks of no scores', () => {
    const options: Partial<ReportOptions> = {
      analyzed: false,
      selection: { columns: null, sort: null, limit: 1, labels: [] },
    };
    const $ = load(
      writeReport(createReport('html', 'post', options), [readThread(['Hello.', 'Hello back.'])]),
    );
    expect(textsOf($, '.rows th')).toEqual(['post', 'author', 'text']);
    expect($('.tiles').length).toBe(0);
    expect($('title, .kicker, footer, .note').text()).not.toMatch(/score|sentiment and|figures/i);
  });

  test('keeps hostile words text wherever they stand', () => {
    const hostile = '"\'><script>window.pwned=1</script></style></td>&amp;\u202e\x1b[2J';
    const posts = [1, 2].map((number) => samplePost(number, { author: hostile, text: hostile, id: hostile }));
    const events = [sampleEvent({ id: 'e1', type: 'fix', post: 1, issue: hostile, text: hostile })];
    const thread = sampleThread({ source: hostile, title: hostile, posts, events });
    const text = pageOf('event', {}, [thread, thread], [problem('missing-file', hostile)]);
    const $ = load(text);
    expect($('script').length).toBe(2);
    expect($('style').length).toBe(2);
    expect(cellsOf($)[0]?.at(-1)).toContain(
      '<script>window.pwned=1</script></style></td>&amp;\\u202e\\x1b[2J',
    );
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});
