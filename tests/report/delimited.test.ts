import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/index.js';
import { readThread, sampleEpisode, sampleEvent, samplePost, sampleThread } from './sample-thread.js';
import { writeReport } from './write-report.js';

const rows = (text: string, delimiter = ',') =>
  parse(text, { columns: true, delimiter, bom: true }) as Record<string, string>[];

/** The cell `text` of a post whose own words are `text`. */
function cellOf(text: string, escapeFormulas = true): string | undefined {
  const csv = writeReport(createReport('csv', 'post', { escapeFormulas }), [
    sampleThread({ posts: [samplePost(1, { text })] }),
  ]);
  return rows(csv)[0]?.text;
}

describe('csv', () => {
  test('names its columns first and ends every record with CR LF', () => {
    const csv = writeReport(createReport('csv', 'post'), [sampleThread()]);
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      'source,thread,post,id,author,posted_at,label,score,positive,neutral,negative,mixed,language,words,quotes,events,episode_status,permalink,text',
    );
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe('');
  });

  test('has its header for no rows at all, and without it nothing', () => {
    expect(writeReport(createReport('csv', 'episode'), [])).toMatch(/^source,thread,id,customer,.*\r\n$/);
    expect(writeReport(createReport('csv', 'episode', { header: false }), [])).toBe('');
  });

  test('leaves out what only analysis knows when there was none', () => {
    const csv = writeReport(createReport('csv', 'post', { analyzed: false }), [readThread(['Two words.'])]);
    expect(csv).toBe(
      'source,thread,post,id,author,posted_at,words,quotes,permalink,text\r\nthread.txt,thread.txt,1,,,,2,0,,Two words.\r\n',
    );
  });

  test('begins with a byte order mark when asked, also without rows', () => {
    expect(writeReport(createReport('csv', 'post', { bom: true }), []).startsWith('\uFEFFsource')).toBe(true);
    expect(writeReport(createReport('csv', 'post'), []).startsWith('source')).toBe(true);
  });

  test('any text comes back as it was from a CSV reader', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', "'", '\n', '\r', '\t', ';', '=', 'é', '🚗') }),
        (text) => {
          expect(cellOf(text, false)).toBe(text);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n =1',
    '＝1',
    ' ＋1',
    '－1',
    '＠1',
    '\uFEFF=1',
  ])('defuses %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each(['fine = good', ' fine', "'=1", '1-2', ''])('leaves %j alone', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('leaves no formula behind a control character, which is shown', () => {
    expect(cellOf('\0=1')).toBe('\\x00=1');
  });

  test('leaves formulas alone when asked', () => {
    expect(cellOf('=1+1', false)).toBe('=1+1');
  });

  test('defuses authors, titles and sources too', () => {
    const thread = sampleThread({
      source: '=s',
      title: '@t',
      posts: [samplePost(1, { author: '+a', id: '-i' })],
    });
    const [row] = rows(writeReport(createReport('csv', 'post'), [thread]));
    expect(row).toMatchObject({ source: "'=s", thread: "'@t", author: "'+a", id: "'-i" });
  });

  test('writes negative numbers as numbers and truth as a word', () => {
    const post = samplePost(1, {
      sentiment: {
        label: 'negative',
        score: -0.6,
        probabilities: { positive: 0, neutral: 0.25, negative: 0.75 },
        mixed: true,
      },
    });
    const [row] = rows(writeReport(createReport('csv', 'post'), [sampleThread({ posts: [post] })]));
    expect(row).toMatchObject({
      score: '-0.6',
      positive: '0',
      neutral: '0.25',
      negative: '0.75',
      mixed: 'true',
    });
  });

  test('leaves the cells of a post without own words empty', () => {
    const post = samplePost(1, { text: '', sentiment: null, sentences: [] });
    const [row] = rows(writeReport(createReport('csv', 'post'), [sampleThread({ posts: [post] })]));
    expect(row).toMatchObject({ label: '', score: '', mixed: '', language: '', words: '0', text: '' });
  });

  test('a row of a post names its counted events and the status of its episode', () => {
    const events = [
      sampleEvent({ id: 'e1', type: 'contact', post: 1 }),
      sampleEvent({ id: 'e2', type: 'fix', post: 1 }),
      sampleEvent({ id: 'e3', type: 'escalation', post: 1, modality: 'advice' }),
      sampleEvent({ id: 'e4', type: 'praise', post: 1 }),
    ];
    const thread = sampleThread({ events, episodes: [sampleEpisode({ posts: [1] })] });
    const [first, second] = rows(writeReport(createReport('csv', 'post'), [thread]));
    expect(first).toMatchObject({ events: 'contact;fix', episode_status: 'recovered' });
    expect(second).toMatchObject({ events: '', episode_status: '' });
  });

  test('a row an event has its post and its arguments', () => {
    const event = sampleEvent({
      id: 'e1',
      type: 'contact',
      post: 2,
      actor: { text: 'the shop foreman', name: null, role: 'foreman', level: 'manager' },
      channel: 'phone',
      time: { text: 'the same day', speed: 'same_day' },
      count: 3,
    });
    const [row] = rows(writeReport(createReport('csv', 'event'), [sampleThread({ events: [event] })]));
    expect(row).toEqual({
      source: 'thread.txt',
      thread: 'Charge port stuck',
      post: '2',
      id: 'p-2',
      author: 'Ann',
      posted_at: '2024-03-05T07:08:00Z',
      event: 'e1',
      stage: 'response',
      type: 'contact',
      modality: 'happened',
      perspective: 'own',
      actor: 'the shop foreman',
      actor_level: 'manager',
      channel: 'phone',
      issue: '',
      remedy: '',
      time: 'the same day',
      speed: 'same_day',
      count: '3',
      confidence: '0.9',
      text: 'Post 1',
    });
  });

  test('a row an episode has its fields in the order of the document', () => {
    const [header, row] = writeReport(createReport('csv', 'episode'), [
      sampleThread({ episodes: [sampleEpisode()] }),
    ]).split('\r\n');
    expect(header).toBe(
      'source,thread,id,customer,kind,status,issue,events,posts,initiator,responder_level,escalation_depth,skipped_level,double_deviation,contact_count,speed,remedies,sentiment_before,sentiment_after',
    );
    expect(row).toBe(
      'thread.txt,Charge port stuck,p1,Ann,recovery,recovered,charging,e1;e2,1;2,customer,manager,1,false,false,4,same_day,software_update;loaner,-0.25,0.75',
    );
  });

  test.each([
    ['a terminal', 80],
    ['a file', null],
  ])('shows control characters instead of sending them to %s', (_, width) => {
    const thread = sampleThread({ posts: [samplePost(1, { text: 'a\x1b[2J\x07\nb\tc' })] });
    expect(writeReport(createReport('csv', 'post', { width }), [thread])).toContain('"a\\x1b[2J\\x07\nb\tc"');
  });

  test('shows what turns words round to a terminal and leaves it in data, where it may belong to them', () => {
    const thread = sampleThread({ posts: [samplePost(1, { text: 'a\u202eb' })] });
    expect(writeReport(createReport('csv', 'post', { width: 80 }), [thread])).toContain('a\\u202eb');
    expect(writeReport(createReport('csv', 'post'), [thread])).toContain('a\u202eb');
  });
});

describe('tsv', () => {
  test('keeps a record on one line whatever the posts hold', () => {
    const text = 'one\ttwo\nthree\rfour\\five';
    const tsv = writeReport(createReport('tsv', 'post'), [
      sampleThread({ posts: [samplePost(1, { text })] }),
    ]);
    expect(tsv.split('\n')).toHaveLength(3);
    expect(rows(tsv, '\t')[0]?.text).toBe('one\\ttwo\\nthree\\rfour\\\\five');
  });
});
