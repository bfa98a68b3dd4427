import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problem.js';
import { createReport, type Level, type Selection } from '../../src/report/index.js';
import {
  readThread,
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  sampleMention,
  samplePost,
  sampleThread,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

type WrittenOf = Parameters<typeof writeReport> extends [unknown, ...infer Rest] ? Rest : never;

const documentOf = (...given: WrittenOf) => JSON.parse(writeReport(createReport('json', 'post'), ...given));

describe('json', () => {
  const postKeys = [
    'number',
    'id',
    'author',
    'badge',
    'postedAt',
    'dateText',
    'permalink',
    'printedNumber',
    'parent',
    'depth',
    'reactions',
    'editedAt',
    'editNote',
    'signature',
    'text',
    'parts',
    'marks',
    'quotes',
  ];

  test('is one document, also for nothing at all', () => {
    expect(documentOf([])).toEqual({ schema: 'tesla-sentiment/1', threads: [], problems: [] });
  });

  test('is set as JSON.stringify sets it, with two spaces', () => {
    const threads = [
      sampleThread({ posts: [samplePost(1, { quotes: [] })] }),
      sampleThread({
        events: [sampleEvent({ id: 'e1', type: 'fix', post: 1 })],
        episodes: [sampleEpisode()],
      }),
    ];
    for (const some of [[], threads.slice(0, 1), threads]) {
      const text = writeReport(createReport('json', 'post'), some, [problem('missing-file', 'x')]);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  test('holds everything that analysis found, in the promised order of keys', () => {
    const quote = {
      author: 'Bo',
      text: 'Mine too.',
      post: null,
      postId: null,
      origin: 'marked',
      confidence: 1,
      at: 0,
      quotes: [],
    } as const;
    const thread = sampleThread({
      posts: [
        samplePost(1, {
          quotes: [{ ...quote, quotes: [quote] }],
          events: ['e1'],
          aspects: [sampleMention()],
        }),
      ],
      aspects: [sampleAspect(), sampleAspect({ aspect: 'price', mostPositive: null })],
      events: [sampleEvent({ id: 'e1', type: 'fix', post: 1 })],
      episodes: [sampleEpisode()],
    });
    const [written] = documentOf([thread]).threads;
    expect(written).toEqual(JSON.parse(JSON.stringify(thread)));
    expect(Object.keys(written)).toEqual([
      'source',
      'platform',
      'id',
      'title',
      'url',
      'page',
      'nextPage',
      'posts',
      'events',
      'episodes',
      'aspects',
      'summary',
    ]);
    expect(Object.keys(written.posts[0])).toEqual([
      ...postKeys,
      'language',
      'sentiment',
      'sentences',
      'events',
      'aspects',
    ]);
    expect(Object.keys(written.events[0])).toEqual([
      'id',
      'type',
      'stage',
      'post',
      'quote',
      'start',
      'end',
      'text',
      'trigger',
      'actor',
      'target',
      'channel',
      'issue',
      'remedy',
      'time',
      'count',
      'modality',
      'perspective',
      'confidence',
      'mentionOf',
      'rule',
      'cues',
    ]);
  });

  test('of threads that were only read lacks what analysis adds', () => {
    const [thread] = documentOf([readThread(['Hello there.'])]).threads;
    expect(Object.keys(thread)).toEqual([
      'source',
      'platform',
      'id',
      'title',
      'url',
      'page',
      'nextPage',
      'posts',
    ]);
    expect(Object.keys(thread.posts[0])).toEqual(postKeys);
  });

  test('lists the problems', () => {
    expect(documentOf([], [problem('missing-file', 'nope.html')]).problems).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        source: 'nope.html',
        message: 'no such file; check the path',
      },
    ]);
  });

  test('keeps hostile text as it is, but sends none of it raw to a terminal', () => {
    const text = 'a\x1b[2J\x07 \x9b2J \u202egnp \u2028 \ud800 b';
    const report = writeReport(createReport('json', 'post'), [
      sampleThread({ posts: [samplePost(1, { text })] }),
    ]);
    expect(JSON.parse(report).threads[0].posts[0].text).toBe(text);
    expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800]/);
  });

  test('takes names of the prototype for plain data', () => {
    const posts = [samplePost(1, { author: '__proto__' }), samplePost(2, { author: 'constructor' })];
    expect(
      documentOf([sampleThread({ posts })]).threads[0].posts.map((post: { author: string }) => post.author),
    ).toEqual(['__proto__', 'constructor']);
  });
});

describe('json of rows', () => {
  const everything: Selection = { columns: null, sort: null, limit: null, labels: [] };
  const rowsOf = (level: Level, selection: Partial<Selection>, ...given: WrittenOf) =>
    writeReport(createReport('json', level, { selection: { ...everything, ...selection } }), ...given);
  const threads = [
    sampleThread({ episodes: [sampleEpisode()] }),
    sampleThread({ title: 'a "b"\u2028c', posts: [samplePost(1), samplePost(2, { text: 'Zwei\nZeilen.' })] }),
  ];

  test('is one document that says their level, with the problems', () => {
    const document = JSON.parse(
      rowsOf('episode', { columns: ['customer'] }, threads, [problem('missing-file', 'x')]),
    );
    expect(document).toEqual({
      schema: 'tesla-sentiment/1',
      level: 'episode',
      rows: [{ customer: 'Ann' }],
      problems: [expect.objectContaining({ code: 'missing-file', source: 'x' })],
    });
    expect(Object.keys(document)).toEqual(['schema', 'level', 'rows', 'problems']);
  });

  test('is one document without a row too', () => {
    expect(JSON.parse(rowsOf('event', {}, []))).toEqual({
      schema: 'tesla-sentiment/1',
      level: 'event',
      rows: [],
      problems: [],
    });
  });

  test.each<Partial<Selection>>([
    {},
    { sort: { column: 'post', descending: true } },
    { columns: ['text', 'thread'], limit: 3, labels: ['neutral'] },
  ])('has the lines of jsonl, sorted, limited and chosen alike: %j', (selection) => {
    const written = rowsOf('post', selection, threads);
    const options = { selection: { ...everything, ...selection } };
    const lines = writeReport(createReport('jsonl', 'post', options), threads)
      .trimEnd()
      .split('\n');
    expect(JSON.parse(written).rows).toEqual(lines.map((line) => JSON.parse(line)));
    expect(written).toContain(`[\n    ${lines.join(',\n    ')}\n  ]`);
  });

  test('writes the rows of a thread before the next one is known', () => {
    const report = createReport('json', 'post', { selection: everything });
    expect([...report.thread(sampleThread(), 0)]).toHaveLength(2);
  });
});

describe('jsonl', () => {
  const lines = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  test('is a row a line with the columns in camelCase', () => {
    const [row, ...rest] = lines(writeReport(createReport('jsonl', 'post'), [sampleThread()]));
    expect(rest).toHaveLength(1);
    expect(Object.keys(row)).toEqual([
      'source',
      'thread',
      'post',
      'id',
      'author',
      'postedAt',
      'label',
      'score',
      'positive',
      'neutral',
      'negative',
      'mixed',
      'language',
      'words',
      'quotes',
      'events',
      'episodeStatus',
      'permalink',
      'text',
    ]);
    expect(row).toMatchObject({
      post: 1,
      postedAt: '2024-03-05T07:08:00Z',
      score: 0,
      mixed: false,
      language: 'en',
      events: [],
      episodeStatus: null,
    });
  });

  test('keeps lists as lists', () => {
    const thread = sampleThread({ episodes: [sampleEpisode()] });
    const [row] = lines(writeReport(createReport('jsonl', 'episode'), [thread]));
    expect(row).toMatchObject({
      events: ['e1', 'e2'],
      posts: [1, 2],
      remedies: ['software_update', 'loaner'],
    });
  });

  test('never breaks a line inside a row', () => {
    const thread = sampleThread({ posts: [samplePost(1, { text: 'a\nb\r\nc\u2028d\u2029e\x85f' })] });
    const text = writeReport(createReport('jsonl', 'post'), [thread]);
    expect(text.split(/[\n\r\u2028\u2029\x85]/)).toHaveLength(2);
    expect(lines(text)[0].text).toBe('a\nb\r\nc\u2028d\u2029e\x85f');
  });

  test('names a thread by its id, else its title, else its source', () => {
    const threads = [sampleThread({ id: '42' }), sampleThread(), sampleThread({ title: null })];
    const names = lines(writeReport(createReport('jsonl', 'post'), threads)).map((row) => row.thread);
    expect(new Set(names)).toEqual(new Set(['42', 'Charge port stuck', 'thread.txt']));
  });
});
