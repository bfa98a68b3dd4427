import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { createExplanation, createReport, plainStyle, type TableStyle } from '../../src/report/index.js';
import {
  readThread,
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  sampleMention,
  samplePost,
  sampleSentiment,
  sampleThread,
  sentenceSentiment,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

const long =
  'The charge port door would not open in the cold, so I drove to the service centre and they replaced it. ';

const story = sampleThread({
  posts: [
    samplePost(1, { text: long.repeat(5), sentiment: sampleSentiment('negative') }),
    samplePost(2, {
      author: '特斯拉🚗👩‍👩‍👧‍👦 with a very long name',
      sentiment: sampleSentiment('positive'),
    }),
    samplePost(3, { author: null, text: '', sentiment: null, sentences: [] }),
  ],
  events: [
    sampleEvent({ id: 'e1', type: 'product_defect', post: 1, issue: 'charging' }),
    sampleEvent({
      id: 'e2',
      type: 'contact',
      post: 1,
      actor: { text: 'the shop foreman', name: null, role: 'foreman', level: 'manager' },
      time: { text: 'within the hour', speed: 'immediate' },
    }),
    sampleEvent({
      id: 'e3',
      type: 'escalation',
      post: 2,
      modality: 'advice',
      cues: { modality: 'should', perspective: null },
    }),
    sampleEvent({ id: 'e4', type: 'fix', post: 2, perspective: 'quoted', quote: 0 }),
    sampleEvent({ id: 'e5', type: 'fix', post: 3, mentionOf: 'e2' }),
  ],
  episodes: [sampleEpisode({ posts: [1] })],
  aspects: [sampleAspect()],
  summary: {
    posts: 3,
    authors: 2,
    positive: 1,
    neutral: 0,
    negative: 1,
    notScored: { wordless: 1 },
    score: 0.01,
    events: 2,
    notCounted: { advice: 1, quoted: 1 },
    episodes: { recovered: 1 },
    recoveryRate: 1,
  },
});

const table = (options = {}, level: 'post' | 'event' | 'episode' | 'aspect' = 'post') =>
  writeReport(createReport('table', level, options), [story]);

describe('table', () => {
  test('shows title, rows and what they come to', () => {
    expect(table()).toBe(
      [
        'Charge port stuck — thread.txt (text, 3 posts)',
        '',
        '#  author              sentiment       events                   text',
        `1  Ann                 negative -0.60  product_defect, contact  ${long.slice(0, 99)}…`,
        '2  特斯拉🚗👩‍👩‍👧‍👦 with a…  positive +0.62                           Post 2 is about the charge port.',
        '3',
        '',
        'Posts        3 by 2 authors: 1 positive, 0 neutral, 1 negative, 1 without words; mean score +0.01',
        'Aspects      charging ×4 -0.35',
        'Events       2 counted: product_defect, contact',
        'Not counted  1 advice, 1 quoted',
        'Episode p1   Ann: recovered (charging); foreman (manager), within the hour; 4 contacts; software_update, loaner; post 1',
        'Recovered    100 % (1 of 1 decided episode)',
        '',
      ].join('\n'),
    );
  });

  test('tells the language of posts that are not scored for it', () => {
    const german = samplePost(1, {
      text: 'Guten Tag zusammen',
      language: 'de',
      sentiment: null,
      sentences: [],
    });
    const { summary } = sampleThread();
    const thread = sampleThread({
      posts: [german],
      summary: { ...summary, posts: 1, neutral: 0, notScored: { language: 1 }, score: null },
    });
    const [, , , row, , posts] = writeReport(createReport('table', 'post'), [thread]).split('\n');
    expect(row).toBe('1  Ann     (de)       Guten Tag zusammen');
    expect(posts).toBe('Posts        1 by 1 author: 0 positive, 0 neutral, 0 negative, 1 in other languages');
  });

  test.each([20, 40, 60, 80, 120, 200])('fits a terminal of %i columns', (width) => {
    for (const level of ['post', 'event', 'episode', 'aspect'] as const) {
      for (const line of table({ width }, level).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('of 80 columns cuts no number, no name of a kind and no heading', () => {
    const event = sampleEvent({
      id: 'e1',
      type: 'product_defect',
      post: 1,
      actor: { text: 'the shop foreman', name: null, role: 'foreman', level: 'manager' },
      channel: 'phone',
      count: 12,
      time: { text: 'within the hour', speed: 'immediate' },
      modality: 'hypothetical',
    });
    const lines = (level: 'event' | 'episode') =>
      writeReport(createReport('table', level, { width: 80 }), [
        sampleThread({ events: [event], episodes: [sampleEpisode()] }),
      ]).split('\n');
    expect(lines('event')[2]).toMatch(/^# +author +event +counted +who +how +text$/);
    expect(lines('event')[3]).toMatch(
      /^1 +Ann +product_defect +– hypothetical +the shop foreman +phone, ×12 +Post 1$/,
    );
    expect(lines('episode')[2]).toMatch(
      /^id +customer +status +issue +responder +contacts +sentiment +posts$/,
    );
    expect(lines('episode')[3]).toMatch(/^p1 +Ann +recovered +charging +manager +4 +-0\.25 → \+0\.75 +1, 2$/);
  });

  test('takes from the text first, down to what can still be read', () => {
    const heading = (width: number) => table({ width }).split('\n')[2] ?? '';
    const events = (width: number) => heading(width).indexOf('text') - heading(width).indexOf('events');
    expect(events(100)).toBe(events(200));
    expect(80 - heading(80).indexOf('text')).toBeGreaterThanOrEqual(24);
  });

  test('cuts a long title and path in the middle and keeps what it was read as', () => {
    const thread = sampleThread({ source: `a/${'very/'.repeat(20)}long/path.html`, posts: [samplePost(1)] });
    const [title = ''] = writeReport(createReport('table', 'post', { width: 60 }), [thread]).split('\n');
    expect(title).toMatch(/^Charge port stuck — .*….*long\/path\.html \(text, 1 post\)$/);
    expect(stringWidth(title)).toBe(60);
  });

  test('calls a thread without a title by its id, and rows of several threads by titles', () => {
    const rows = sampleThread({ id: '15', title: null, source: 'rows.csv' });
    const first = (text: string) => text.split('\n')[0];
    expect(first(writeReport(createReport('table', 'post'), [rows]))).toBe('15 — rows.csv (text, 2 posts)');
    const named = sampleThread({ id: '16', title: 'Door handle of a car from 2013, once more' });
    const names = (selection: object | null) =>
      writeReport(createReport('table', 'thread', { selection: selection as null }), [rows, named])
        .split('\n')
        .slice(1)
        .map((line) => line.split('  ')[0]);
    expect(names(null)).toEqual(['15', 'Door handle of a car from 2013, once more', '']);
  });

  test('of many episodes shows those that most want attention, and how many there are of each status', () => {
    const statuses = ['recovered', 'failed', 'in_progress'] as const;
    const episodes = Array.from({ length: 30 }, (_, at) =>
      sampleEpisode({ id: `p${at + 1}`, status: statuses[at % 3] ?? 'recovered' }),
    );
    const thread = sampleThread({ episodes });
    const counts = { recovered: 10, failed: 10, in_progress: 10 };
    const text = writeReport(createReport('table', 'post'), [
      { ...thread, summary: { ...thread.summary, episodes: counts } },
    ]);
    const lines = text.split('\n').filter((line) => line.startsWith('Episode'));
    expect(lines).toHaveLength(21);
    expect(lines.slice(0, 10).every((line) => line.includes('failed'))).toBe(true);
    expect(lines[10]).toContain('in_progress');
    expect(lines[20]).toBe(
      'Episodes     30: 10 recovered, 10 failed, 10 in_progress; 10 more, --level episode shows all',
    );
  });

  test('keeps what belongs together on one line', () => {
    const aspects = (['price', 'staff', 'parts', 'speed', 'service', 'company'] as const).map((aspect) =>
      sampleAspect({ aspect }),
    );
    const events = [1, 1, 2, 2, 3, 3].map((kind, at) =>
      sampleEvent({
        id: `e${at}`,
        type: (['delay', 'contact', 'fix'] as const)[kind - 1] ?? 'delay',
        post: 1,
      }),
    );
    const plain = sampleThread({ aspects, events });
    const thread = { ...plain, summary: { ...plain.summary, events: events.length } };
    for (const width of [30, 36, 40, 45, 50, 55, 60, null]) {
      const text = writeReport(createReport('table', 'post', { width }), [thread]);
      expect(text).not.toMatch(/×\d+\n +[-+]|\n +×|\u00a0/);
      expect(text).toMatch(/price ×4 -0\.35,/);
    }
  });

  test('sums up only what the rows of the level do not tell', () => {
    expect(table({}, 'event')).not.toMatch(/^(?:Events|Not counted) /m);
    expect(table({}, 'event')).toMatch(/^Episode p1 .*\nRecovered /m);
    expect(table({}, 'episode')).toMatch(/^Events .*\nNot counted .*\nRecovered /m);
  });

  test('starts the same column at the same place whatever letters stand before it', () => {
    const lines = table({ width: 100 }).split('\n').slice(3, 5);
    const starts = lines.map((line) => stringWidth(line.slice(0, line.search(/negative|positive/))));
    expect(new Set(starts).size).toBe(1);
  });

  test('says in words what it paints', () => {
    const marked: TableStyle = {
      ...plainStyle,
      negative: (text) => `<${text}>`,
      positive: (text) => `(${text})`,
    };
    expect(table({ style: marked })).toContain('<negative -0.60>');
    expect(table()).toContain('negative -0.60');
  });

  test('lets no text of people act on the terminal or break a row', () => {
    const hostile = 'a\x1b[2J\x07\x9b\u202e\n\n|b';
    const thread = sampleThread({
      source: hostile,
      title: hostile,
      posts: [
        samplePost(1, {
          author: hostile,
          text: hostile,
          sentences: [
            { start: 0, end: hostile.length, sentiment: { ...sentenceSentiment('negative'), evidence: [] } },
          ],
        }),
      ],
      aspects: [sampleAspect({ mostNegative: { post: 1, start: 0, end: 1, text: hostile, score: -0.5 } })],
    });
    for (const level of ['post', 'event', 'episode', 'aspect'] as const) {
      const text = writeReport(createReport('table', level, { width: 90 }), [thread]);
      expect(text).toContain('a\\x1b');
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });

  test('shows the strongest sentence of each side, escaped and not too long', () => {
    const text = `Fine port. ${long.repeat(3)}`;
    const sentence = (start: number, end: number, label: 'positive' | 'negative') => ({
      start,
      end,
      sentiment: { ...sentenceSentiment(label), evidence: [] },
    });
    const post = samplePost(4, {
      text,
      sentences: [sentence(0, 10, 'positive'), sentence(11, text.length, 'negative')],
    });
    const lines = writeReport(createReport('table', 'post'), [sampleThread({ posts: [post] })]).split('\n');
    expect(lines).toContain('Positive     +0.62 in post 4: “Fine port.”');
    expect(lines.find((line) => line.startsWith('Negative '))).toBe(
      `Negative     -0.60 in post 4: “${`${long.repeat(3).slice(0, 199)}`.trimEnd()}…”`,
    );
  });

  test('draws bars and the line of the scores for a terminal alone', () => {
    const lines = table({ width: 80 }).split('\n');
    expect(lines).toContain(`Labels       positive  1  ${'█'.repeat(24)}`);
    expect(lines).toContain('             neutral   0');
    expect(lines).toContain(`             negative  1  ${'█'.repeat(24)}`);
    expect(lines).toContain('Along        ▂▇·  (▁ -1 … █ +1)');
    expect(table()).not.toMatch(/[▁-█]/);
  });

  test('of aspects begins with the one that is named most', () => {
    const thread = sampleThread({
      aspects: [sampleAspect({ aspect: 'price', mentions: 1, mostPositive: null }), sampleAspect()],
    });
    const rows = writeReport(createReport('table', 'aspect', { width: 100 }), [thread])
      .split('\n')
      .slice(2, 5);
    expect(rows[0]).toMatch(
      /^aspect +mentions +positive +neutral +negative +score +most negative +most positive$/,
    );
    expect(rows[1]).toMatch(/^charging +4 +1 +0 +3 +-0\.35 +#1 The port jammed\. +#2 The port/);
    expect(rows[2]).toMatch(/^price +1 /);
    expect(table({}, 'aspect')).not.toMatch(/^Aspects /m);
  });

  test('of events says which were counted and why others were not', () => {
    const text = table({}, 'event');
    expect(text).toMatch(/contact +yes +the shop foreman +within the hour/);
    expect(text).toMatch(/escalation +– advice/);
    expect(text).toMatch(/fix +– quoted/);
    expect(text).toMatch(/fix +– mention of e2/);
  });

  test('of episodes says how each ended', () => {
    expect(table({}, 'episode')).toMatch(
      /p1 +Ann +recovered +charging +manager +4 +same_day +software_update, loaner +-0\.25 → \+0\.75 +1/,
    );
  });

  test('of threads that were only read shows the posts alone', () => {
    const thread = readThread(['Hello\n\nthere.'], { source: '-' });
    expect(writeReport(createReport('table', 'post', { analyzed: false }), [thread])).toBe(
      'standard input (text, 1 post)\n\n#  text\n1  Hello there.\n',
    );
  });
});

describe('explanation', () => {
  test('gives the words with their weights and what decided each event', () => {
    const text = 'They never rang.';
    const post = samplePost(1, {
      text,
      sentiment: sampleSentiment('negative'),
      sentences: [
        {
          start: 0,
          end: text.length,
          sentiment: {
            ...sentenceSentiment('negative'),
            evidence: [{ start: 5, end: 15, text: 'never rang', weight: -0.5, rule: 'idiom' }],
          },
        },
      ],
      aspects: [sampleMention({ aspect: 'communication', start: 11, end: 15, text: 'rang' })],
    });
    const event = sampleEvent({
      id: 'e1',
      type: 'contact',
      post: 1,
      text: 'They never rang',
      modality: 'negated',
      cues: { modality: 'never', perspective: null },
      channel: 'phone',
    });
    expect(writeReport(createExplanation(), [sampleThread({ posts: [post], events: [event] })])).toBe(
      [
        'negative -0.60',
        '  probabilities: positive 0.10, neutral 0.10, negative 0.80',
        '',
        '“They never rang.”',
        '  negative -0.60',
        '  weight  words       rule',
        '   -0.50  never rang  idiom',
        '  communication “rang” negative -0.60',
        '',
        'Events',
        '',
        'e1 contact “They never rang”',
        '    response; not counted: negated; confidence 0.90',
        '    rule contact/sample, trigger “called”',
        '    modality negated (by “never”)',
        '    perspective own (nothing says otherwise)',
        '    channel phone',
        '',
      ].join('\n'),
    );
  });

  test('fits a narrow terminal', () => {
    for (const line of writeReport(createExplanation({ width: 50 }), [story]).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(50);
    }
  });
});
