import { describe, expect, test } from 'vitest';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import { createReport, type Level, type ReportOptions, type Selection } from '../../src/report/index.js';
import { inOrder } from '../../src/report/rows/in-order.js';
import { samplePost, sampleSentiment, sampleThread } from './sample-thread.js';
import { writeReport } from './write-report.js';

const everything: Selection = { columns: null, sort: null, limit: null, labels: [] };

function post(number: number, label: SentimentLabel | null, score: number | null, mixed = false) {
  const sentiment = label === null || score === null ? null : { ...sampleSentiment(label), score, mixed };
  return samplePost(number, { sentiment, text: `Words ${number}` });
}

const threads = [
  sampleThread({
    source: 'a.txt',
    title: null,
    posts: [
      post(1, 'neutral', -0.1),
      post(2, null, null),
      post(3, 'negative', -0.9),
      post(10, 'positive', 0.5),
    ],
  }),
  sampleThread({
    source: 'b.txt',
    title: null,
    posts: [post(1, 'negative', -0.1, true), post(2, 'positive', 0.9)],
  }),
];

/** The cells of the chosen rows, as lines of TSV without the header. */
function chosen(selection: Partial<Selection>, level: Level = 'post'): readonly string[] {
  const options: Partial<ReportOptions> = { header: false, selection: { ...everything, ...selection } };
  return writeReport(createReport('tsv', level, options), threads)
    .split('\n')
    .slice(0, -1);
}

const columns = ['source', 'post', 'score'];

describe('columns', () => {
  test('are written in the order in which they are named, by name or key', () => {
    expect(chosen({ columns: ['postedAt', 'post'], limit: 1 })).toEqual(['2024-03-05T07:08:00Z\t1']);
    expect(chosen({ columns: ['post', 'posted_at'], limit: 1 })).toEqual(['1\t2024-03-05T07:08:00Z']);
  });

  test('are the keys of JSON lines in the same order', () => {
    const report = createReport('jsonl', 'post', {
      selection: { ...everything, columns: ['text', 'post'], limit: 1 },
    });
    expect(writeReport(report, threads)).toBe('{"text":"Words 1","post":1}\n');
  });

  test('are named once', () => {
    expect(() => chosen({ columns: ['postedAt', 'post', 'posted_at'] })).toThrow(
      /'posted_at' is named twice/,
    );
  });

  test('that a level does not have are refused with the names of those it has', () => {
    expect(() => chosen({ columns: ['mood'] }, 'author')).toThrow(
      /level author has no column 'mood'; its columns are source, thread, author, posts/,
    );
    expect(() => chosen({ sort: { column: 'mood', descending: false } })).toThrow(/no column 'mood'/);
  });
});

describe('sorting', () => {
  test('goes across all inputs, by value, equal rows as they came, absent cells last', () => {
    expect(chosen({ columns, sort: { column: 'score', descending: false } })).toEqual([
      'a.txt\t3\t-0.9',
      'a.txt\t1\t-0.1',
      'b.txt\t1\t-0.1',
      'a.txt\t10\t0.5',
      'b.txt\t2\t0.9',
      'a.txt\t2\t',
    ]);
  });

  test('turned round leaves absent cells last and equal rows as they came', () => {
    expect(chosen({ columns, sort: { column: 'score', descending: true } })).toEqual([
      'b.txt\t2\t0.9',
      'a.txt\t10\t0.5',
      'a.txt\t1\t-0.1',
      'b.txt\t1\t-0.1',
      'a.txt\t3\t-0.9',
      'a.txt\t2\t',
    ]);
  });

  test('takes numbers for numbers, and columns that are not shown', () => {
    expect(chosen({ columns: ['post'], sort: { column: 'post', descending: true } })[0]).toBe('10');
    expect(chosen({ columns: ['source'], sort: { column: 'post', descending: true } })[0]).toBe('a.txt');
  });

  test('keeps hardly more than what is wanted, and finds the same', () => {
    const order = inOrder<number>((a, b) => a - b, 3);
    for (let at = 0; at < 5000; at += 1) order.add((at * 7919) % 5000);
    expect([order.take(), order.count()]).toEqual([[0, 1, 2], 5000]);
  });
});

describe('a limit', () => {
  test('is one for all inputs together', () => {
    expect(chosen({ columns, limit: 5 })).toHaveLength(5);
    expect(chosen({ columns, limit: 5 }).at(-1)).toBe('b.txt\t1\t-0.1');
  });

  test('after sorting takes the first', () => {
    expect(chosen({ columns, limit: 1, sort: { column: 'score', descending: false } })).toEqual([
      'a.txt\t3\t-0.9',
    ]);
  });
});

describe('labels', () => {
  test('choose the rows that have one of them', () => {
    expect(chosen({ columns, labels: ['positive', 'negative'] })).toEqual([
      'a.txt\t3\t-0.9',
      'a.txt\t10\t0.5',
      'b.txt\t1\t-0.1',
      'b.txt\t2\t0.9',
    ]);
  });

  test('mixed chooses the posts with both sides strong', () => {
    expect(chosen({ columns, labels: ['mixed'] })).toEqual(['b.txt\t1\t-0.1']);
  });

  test('are for levels that have them', () => {
    expect(() => chosen({ labels: ['negative'] }, 'episode')).toThrow(/levels post and sentence/);
    expect(() => chosen({ labels: ['mixed'] }, 'sentence')).toThrow(/level post/);
  });
});

describe('a table of chosen rows', () => {
  test('is one for all inputs, with the names of the columns', () => {
    const report = createReport('table', 'post', {
      selection: { ...everything, sort: { column: 'score', descending: false }, limit: 2 },
    });
    expect(writeReport(report, threads).split('\n')).toEqual([
      'thread  post  author  label     score  text',
      'a.txt      3  Ann     negative  -0.90  Words 3',
      'a.txt      1  Ann     neutral   -0.10  Words 1',
      '',
    ]);
  });

  test('is nothing without rows', () => {
    const report = createReport('table', 'event', { selection: { ...everything, limit: 1 } });
    expect(writeReport(report, threads)).toBe('');
  });
});
