import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { SentimentFigures, SentimentSum } from '../../src/model/sentiment-figures.js';
import { plainStyle } from '../../src/report/index.js';
import { sentimentJson, sentimentTable } from '../../src/report/sentiment-report.js';

const label = {
  gold: 1,
  found: { positive: 1, neutral: 0, negative: 0 },
  precision: 1 / 3,
  recall: 1,
  f1: 0.5,
};
const sum = (name: string, given: Partial<SentimentSum> = {}): SentimentSum => ({
  name,
  texts: 3,
  notScored: 0,
  accuracy: 2 / 3,
  macroF1: 0.5,
  pearson: null,
  calibrationError: 0.123456,
  labels: { positive: label, neutral: label, negative: { ...label, precision: null } },
  ...given,
});
const figures = (...files: readonly SentimentSum[]): SentimentFigures => ({
  files,
  all: sum('all'),
  mean: { accuracy: 0.7, macroF1: 0.6, pearson: null, calibrationError: 0.1 },
});
const table = (given: SentimentFigures, width: number | null = null) => [
  ...[...sentimentTable(given, width, plainStyle)].join('').split('\n'),
];

describe('the table of sentiment', () => {
  test('has a row a file, all of them, and their mean, then the labels', () => {
    expect(table(figures(sum('a.csv', { notScored: 1 }), sum('b.csv')))).toEqual([
      'file   texts  not scored  accuracy  macro-F1  calibration error',
      'a.csv      3           1     0.667     0.500              0.123',
      'b.csv      3                 0.667     0.500              0.123',
      'all        3                 0.667     0.500              0.123',
      'mean                         0.700     0.600              0.100',
      '',
      'file   gold      texts  positive  neutral  negative  precision  recall     F1',
      ...['a.csv', 'b.csv', 'all'].flatMap((name) => [
        `${name.padEnd(5)}  positive      1         1        0         0      0.333   1.000  0.500`,
        '       neutral       1         1        0         0      0.333   1.000  0.500',
        '       negative      1         1        0         0              1.000  0.500',
      ]),
      '',
    ]);
  });

  test('of one file has its rows only, and no labels where the gold has none', () => {
    const only = sum('a.csv', { accuracy: null, macroF1: null, calibrationError: null, pearson: 0.7 });
    expect(table(figures(only))).toEqual(['file   texts      r', 'a.csv      3  0.700', '']);
  });

  test.each([60, 80, 120])('fits a terminal of %i columns', (width) => {
    for (const line of table(figures(sum('a-long-name/'.repeat(9)), sum('b')), width))
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });
});

test('the JSON of sentiment has figures of four decimals', () => {
  const written = JSON.parse(sentimentJson(figures(sum('a.csv'))));
  expect(written).toMatchObject({
    schema: 'tesla-sentiment/sentiment/1',
    files: [{ name: 'a.csv', accuracy: 0.6667, pearson: null, calibrationError: 0.1235 }],
    all: { labels: { positive: { precision: 0.3333 } } },
    mean: { accuracy: 0.7 },
  });
});
