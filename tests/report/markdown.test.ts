import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problem.js';
import { createReport, type Selection } from '../../src/report/index.js';
import { escapeMarkdown } from '../../src/report/markdown/escape-markdown.js';
import { oneLine } from '../../src/report/one-line.js';
import {
  readThread,
  sampleAspect,
  sampleEpisode,
  sampleEvent,
  samplePost,
  sampleSentiment,
  sampleThread,
  sentenceSentiment,
} from './sample-thread.js';
import { writeReport } from './write-report.js';

type Tree = ReturnType<typeof fromMarkdown>;
type TreeNode = Tree | Tree['children'][number];

const parse = (markdown: string): Tree =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The kinds of all nodes of a tree. */
function kindsOf(node: TreeNode): readonly string[] {
  const children: readonly TreeNode[] = 'children' in node ? (node.children as readonly TreeNode[]) : [];
  return [node.type, ...children.flatMap(kindsOf)];
}

/** The cells of every table, row by row. */
function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  return parse(markdown).children.flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => wordsOf(cell)))] : [],
  );
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '`code` and ```',
  '**bold** _and_ ~~gone~~',
  '![picture](https://evil.example/x.png)',
  '[link](javascript:alert(1))',
  'https://evil.example/?a=1&b=2 and www.evil.example',
  'HTTPS://EVIL.example WWW.evil.example',
  'mail bob@evil.example or mailto:bob@evil.example, xmpp:bob@evil.example',
  '&lt;b&gt; &amp; &#64;',
  'ends with a backslash \\',
  '\\| \\\\| \\`',
  '[^1] [x] - [ ] # 1. > +',
  '$x^2$ and $$y$$',
  'two\n\nparagraphs\n| --- |\n# heading',
  '\u202etxt.exe\u001b[31m',
];

const harmless = new Set(['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode']);

describe('text of people in Markdown', () => {
  test.each(hostile)('stays text: %j', (text) => {
    const cell = `| ${escapeMarkdown(text)} | end |`;
    const markdown = `| a | b |\n| --- | --- |\n${cell}\n`;
    expect(tablesOf(markdown)).toEqual([
      [
        ['a', 'b'],
        [oneLine(text), 'end'],
      ],
    ]);
    expect(kindsOf(parse(markdown)).filter((kind) => !harmless.has(kind))).toEqual([]);
  });

  test('stays text whatever it is made of', () => {
    const pieces = ['a', '1', ' ', 'www.', 'http://', 'x@y.zz', ...'\\`*_{}[]()<>#+-.!|~&$^:;"\'=\n'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), minLength: 1 }), (text) => {
        const markdown = `| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |\n`;
        expect(tablesOf(markdown)).toEqual([
          [
            ['a', 'b'],
            [oneLine(text), 'end'],
          ],
        ]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

const text = 'The port jammed. Nobody <b>called</b>.';

const thread = sampleThread({
  posts: [
    samplePost(1, {
      text,
      sentiment: sampleSentiment('negative'),
      sentences: [
        { start: 0, end: 16, sentiment: { ...sentenceSentiment('negative'), score: -0.4, evidence: [] } },
        { start: 17, end: 38, sentiment: { ...sentenceSentiment('negative'), score: -0.9, evidence: [] } },
      ],
    }),
    samplePost(2, { sentiment: sampleSentiment('positive') }),
  ],
  events: [
    sampleEvent({ id: 'e1', type: 'product_defect', post: 1, text: 'The port jammed' }),
    sampleEvent({ id: 'e2', type: 'no_response', post: 1, text: 'Nobody <b>called</b>' }),
    sampleEvent({ id: 'e3', type: 'contact', post: 2, text: 'phoned' }),
    sampleEvent({ id: 'e4', type: 'resolved', post: 2, text: 'works now' }),
  ],
  aspects: [
    sampleAspect({ aspect: 'price', mentions: 1, positive: 1, negative: 0, mostNegative: null }),
    sampleAspect({ mostNegative: { post: 1, start: 0, end: 16, text: 'The <b>port|', score: -0.8 } }),
  ],
  episodes: [
    sampleEpisode({ events: ['e3', 'e4'] }),
    sampleEpisode({ id: 'p2', status: 'failed', events: ['e1', 'e2'], posts: [1] }),
  ],
  summary: {
    posts: 2,
    authors: 1,
    positive: 1,
    neutral: 0,
    negative: 1,
    notScored: {},
    score: 0.01,
    events: 4,
    notCounted: { advice: 2 },
    episodes: { failed: 1, recovered: 1 },
    recoveryRate: 0.5,
  },
});

describe('the summary in Markdown', () => {
  const markdown = writeReport(
    createReport('markdown', 'post'),
    [thread, thread],
    [problem('missing-file', 'a|b.txt')],
  );
  const [figures, episodes, aspects, sentences, problems] = tablesOf(markdown);

  test('tells of each aspect how it is spoken of, the one that is named most first', () => {
    expect(aspects?.slice(1)).toEqual([
      ['charging', '8', '2', '0', '6', '-0.35', 'The <b>port| (Charge port stuck, post 1)'],
      ['price', '2', '2', '0', '0', '-0.35', ''],
    ]);
  });

  test('adds up all threads', () => {
    expect(figures?.slice(1)).toEqual([
      ['Posts', '4 by 2 authors: 2 positive, 0 neutral, 2 negative; mean score +0.01'],
      ['Events', '8 counted: product_defect ×2, no_response ×2, contact ×2, resolved ×2'],
      ['Not counted', '4 advice'],
      ['Episodes', '2 failed, 2 recovered'],
      ['Recovered', '50 % (2 of 4 decided episodes)'],
    ]);
  });

  test('tells the episodes in the words of the thread, those that failed first', () => {
    expect(episodes?.slice(1, 4)).toEqual([
      [
        'failed',
        'Ann',
        'charging',
        'product_defect: “The port jammed” → no_response: “Nobody <b>called</b>”',
        '-0.25\u00A0→\u00A0+0.75',
        'Charge port stuck',
        '1',
      ],
      expect.arrayContaining(['failed']),
      expect.arrayContaining(['recovered', 'contact: “phoned” → resolved: “works now”']),
    ]);
  });

  test('shows the most negative sentences', () => {
    expect(sentences?.slice(1, 3).map(([score, words]) => [score, words])).toEqual([
      ['-0.90', 'Nobody <b>called</b>.'],
      ['-0.90', 'Nobody <b>called</b>.'],
    ]);
  });

  test('names the problems', () => {
    expect(problems?.[1]?.slice(0, 2)).toEqual(['missing-file', 'a|b.txt']);
  });

  test('is made of headings and tables, without HTML', () => {
    expect(parse(markdown).children.map(({ type }) => type)).toEqual([
      'heading',
      'table',
      'heading',
      'table',
      ...['heading', 'table', 'heading', 'table', 'heading', 'table'],
    ]);
    expect(kindsOf(parse(markdown))).not.toContain('html');
  });

  test('says how much more there is than it shows, and stays far below the limit of GitHub', () => {
    const long = sampleThread({
      ...thread,
      posts: Array.from({ length: 300 }, (_, at) =>
        samplePost(at + 1, {
          text: '| hostile <words> '.repeat(200),
          sentences: [{ start: 0, end: 3600, sentiment: { ...sentenceSentiment('negative'), evidence: [] } }],
        }),
      ),
      episodes: Array.from({ length: 300 }, (_, at) =>
        sampleEpisode({ id: `p${at}`, customer: '|'.repeat(2000) }),
      ),
    });
    const written = writeReport(createReport('markdown', 'post'), [long]);
    expect(written).toContain('\nAnd 250 more episodes.\n');
    expect(written).toContain('\nAnd 290 more negative sentences.\n');
    expect(written.length).toBeLessThan(512 * 1024);
  });

  test('of nothing says so', () => {
    const [table] = tablesOf(writeReport(createReport('markdown', 'post'), []));
    expect(table?.slice(1)).toEqual([
      ['Posts', '0: 0 positive, 0 neutral, 0 negative'],
      ['Events', 'none counted'],
      ['Episodes', 'none'],
    ]);
  });
});

describe('rows in Markdown', () => {
  const selection: Selection = { columns: ['post', 'score', 'text'], sort: null, limit: null, labels: [] };

  test('are one table, its figures to the right', () => {
    const markdown = writeReport(createReport('markdown', 'post', { selection }), [thread]);
    expect(markdown.split('\n').slice(0, 2)).toEqual(['| post | score | text |', '| ---: | ---: | --- |']);
    expect(tablesOf(markdown)).toEqual([
      [
        ['post', 'score', 'text'],
        ['1', '-0.60', text],
        ['2', '0.62', 'Post 2 is about the charge port.'],
      ],
    ]);
  });

  test('need no thread that was analysed', () => {
    const report = createReport('markdown', 'post', {
      analyzed: false,
      selection: { ...selection, columns: ['post', 'text'] },
    });
    expect(tablesOf(writeReport(report, [readThread(['Words.'])]))[0]?.[1]).toEqual(['1', 'Words.']);
  });
});
