import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { filterColumns } from '../../src/report/html/filter-columns.js';
import {
  columnsOf,
  createReport,
  type Format,
  type Level,
  levels,
  type Selection,
} from '../../src/report/index.js';
import { shownColumns } from '../../src/report/rows/shown-columns.js';
import {
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
  sentenceSentiment,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

const text = 'The port jammed. They fixed it well.';

const thread = sampleThread({
  platform: 'xenforo2',
  url: 'https://forum.example/t/1',
  posts: [
    samplePost(1, {
      text,
      sentiment: sampleSentiment('negative'),
      sentences: [
        { start: 0, end: 16, sentiment: { ...sentenceSentiment('negative'), evidence: [] } },
        { start: 17, end: 36, sentiment: { ...sentenceSentiment('positive'), evidence: [] } },
      ],
      events: ['e1', 'e2'],
    }),
    samplePost(2, { author: null, text: 'Mine too.', sentiment: sampleSentiment('neutral') }),
    samplePost(3, { sentiment: sampleSentiment('positive'), text: 'All well now.' }),
    samplePost(4, { author: null, text: '', sentiment: null, sentences: [], language: null }),
  ],
  events: [
    sampleEvent({ id: 'e1', type: 'product_defect', post: 1 }),
    sampleEvent({ id: 'e2', type: 'fix', post: 1, modality: 'future' }),
  ],
  episodes: [sampleEpisode(), sampleEpisode({ id: 'p2', customer: 'author of post 2', status: 'failed' })],
  aspects: [
    sampleAspect(),
    sampleAspect({
      aspect: 'price',
      mentions: 1,
      positive: 0,
      neutral: 1,
      negative: 0,
      score: 0.1,
      mostPositive: null,
      mostNegative: null,
    }),
  ],
  summary: {
    posts: 4,
    authors: 1,
    positive: 1,
    neutral: 1,
    negative: 1,
    notScored: { wordless: 1 },
    score: 0.0067,
    events: 1,
    notCounted: { future: 1 },
    episodes: { recovered: 1, failed: 1 },
    recoveryRate: 0.5,
  },
});

/** The rows of a level as objects. */
function rows(level: Level): readonly object[] {
  return writeReport(createReport('jsonl', level), [thread])
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('a row a thread', () => {
  test('tells what its posts and episodes come to', () => {
    expect(rows('thread')).toEqual([
      {
        source: 'thread.txt',
        thread: 'Charge port stuck',
        platform: 'xenforo2',
        title: 'Charge port stuck',
        url: 'https://forum.example/t/1',
        posts: 4,
        authors: 1,
        positive: 1,
        neutral: 1,
        negative: 1,
        score: 0.0067,
        events: 1,
        episodes: 2,
        recovered: 1,
        partial: 0,
        inProgress: 0,
        failed: 1,
        noRecovery: 0,
        recoveryRate: 0.5,
      },
    ]);
  });

  test('is a line of one table', () => {
    const lines = writeReport(createReport('table', 'thread'), [thread, thread]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^thread +posts +authors/);
    expect(lines[2]).toBe(lines[1]);
  });
});

describe('a row a sentence', () => {
  test('tells its place in the post, its words and its sentiment', () => {
    expect(rows('sentence').slice(0, 2)).toMatchObject([
      { post: 1, sentence: 1, start: 0, end: 16, label: 'negative', score: -0.6, text: 'The port jammed.' },
      {
        post: 1,
        sentence: 2,
        start: 17,
        end: 36,
        label: 'positive',
        positive: 0.8,
        text: 'They fixed it well.',
      },
    ]);
  });

  test('does not exist for a post without words', () => {
    expect(rows('sentence')).toHaveLength(4);
  });
});

describe('a row an author', () => {
  test('adds up the posts, and the episodes of which he is the customer', () => {
    expect(rows('author')[0]).toEqual({
      source: 'thread.txt',
      thread: 'Charge port stuck',
      author: 'Ann',
      posts: 2,
      words: 10,
      positive: 1,
      neutral: 0,
      negative: 1,
      score: 0.01,
      events: 1,
      episodes: 1,
      recovered: 1,
      partial: 0,
      inProgress: 0,
      failed: 0,
      noRecovery: 0,
    });
  });

  test('is one for all posts together whose author is not named', () => {
    expect(rows('author')).toHaveLength(2);
    expect(rows('author')[1]).toMatchObject({
      author: null,
      posts: 2,
      words: 2,
      score: 0,
      episodes: 1,
      failed: 1,
    });
  });
});

describe('a row an aspect', () => {
  test('tells how it is spoken of, and where most of all', () => {
    expect(rows('aspect')).toEqual([
      {
        source: 'thread.txt',
        thread: 'Charge port stuck',
        aspect: 'charging',
        mentions: 4,
        positive: 1,
        neutral: 0,
        negative: 3,
        score: -0.35,
        mostPositive: 'The port shone.',
        mostPositivePost: 2,
        mostNegative: 'The port jammed.',
        mostNegativePost: 1,
      },
      expect.objectContaining({ aspect: 'price', mostPositive: null, mostNegativePost: null }),
    ]);
  });
});

describe('every level', () => {
  test.each(levels)('%s has columns of a known kind, each name once', (level) => {
    const columns = columnsOf(level);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const row of rows(level)) {
      for (const { key, type } of columns) {
        const cell = (row as Record<string, unknown>)[key];
        if (cell === null) continue;
        if (type === 'list') expect(Array.isArray(cell), key).toBe(true);
        else if (type === 'integer') expect(Number.isInteger(cell), key).toBe(true);
        else expect(typeof cell, key).toBe(type === 'text' ? 'string' : type);
      }
    }
  });

  test.each(levels)('%s has the same rows in every format', (level) => {
    const selection: Selection = { columns: null, sort: null, limit: 100, labels: [] };
    const count = rows(level).length;
    const lines = (format: Format) =>
      writeReport(createReport(format, level, { selection }), [thread]).split('\n').length - 1;
    expect([lines('tsv'), lines('table'), lines('markdown')]).toEqual([count + 1, count + 1, count + 2]);
    expect(parse(writeReport(createReport('csv', level), [thread]), { columns: true })).toHaveLength(count);
    const page = load(writeReport(createReport('html', level, { selection }), [thread]));
    expect(page('.rows tbody tr').length).toBe(count);
    const document = JSON.parse(writeReport(createReport('json', level, { selection }), [thread]));
    expect(document.rows).toEqual(rows(level));
  });

  test.each(levels)('%s has the columns that its table shows, and those that a page filters by', (level) => {
    const names = columnsOf(level).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...shownColumns[level], ...filterColumns[level]]));
  });
});
