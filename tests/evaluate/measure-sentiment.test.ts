import { describe, expect, it } from 'vitest';
import { calibrationError } from '../../src/evaluate/sentiment/calibration-error.js';
import { measureSentiment } from '../../src/evaluate/sentiment/measure-sentiment.js';
import { pearson } from '../../src/evaluate/sentiment/pearson.js';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import type { JudgedText } from '../../src/model/sentiment-figures.js';

/** A text that was found to be `found`, with a probability and a score. */
function judged(
  label: SentimentLabel | null,
  found: SentimentLabel | null,
  { probability = 0.8, score = 0, gold = null as number | null } = {},
): JudgedText {
  const rest = (1 - probability) / 2;
  const probabilities = { positive: rest, neutral: rest, negative: rest };
  return {
    label,
    score: gold,
    found: found && { label: found, score, probabilities: { ...probabilities, [found]: probability } },
  };
}

const file = (name: string, ...texts: readonly JudgedText[]) => ({ name, texts });

describe('sentiment against labels', () => {
  const { files, all, mean } = measureSentiment([
    file(
      'a',
      judged('positive', 'positive'),
      judged('positive', 'neutral'),
      judged('neutral', 'neutral'),
      judged('negative', 'positive'),
    ),
    file('b', judged('negative', 'negative'), judged('positive', 'positive')),
  ]);

  it('has accuracy for each file, for all texts and as the mean of the files', () => {
    expect(files.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      ['a', 0.5],
      ['b', 1],
    ]);
    expect(all).toMatchObject({ name: 'all', texts: 6, accuracy: 4 / 6 });
    expect(mean.accuracy).toBe(0.75);
  });

  it('has precision, recall, F1 and the confusions of each label', () => {
    expect(files[0]?.labels).toEqual({
      positive: {
        gold: 2,
        found: { positive: 1, neutral: 1, negative: 0 },
        precision: 0.5,
        recall: 0.5,
        f1: 0.5,
      },
      neutral: {
        gold: 1,
        found: { positive: 0, neutral: 1, negative: 0 },
        precision: 0.5,
        recall: 1,
        f1: 2 / 3,
      },
      negative: {
        gold: 1,
        found: { positive: 1, neutral: 0, negative: 0 },
        precision: null,
        recall: 0,
        f1: 0,
      },
    });
  });

  it('has macro-F1 as the mean over the labels that the gold has', () => {
    expect(files[0]?.macroF1).toBeCloseTo((0.5 + 2 / 3 + 0) / 3, 12);
    expect(files[1]?.macroF1).toBe(1);
    expect(files[1]?.labels.neutral).toMatchObject({ gold: 0, recall: null, f1: null });
  });

  it('counts what was not scored as neutral, and leaves it out of calibration', () => {
    const [sum] = measureSentiment([
      file('a', judged('neutral', null), judged('positive', 'positive', { probability: 1 })),
    ]).files;
    expect(sum).toMatchObject({ texts: 2, notScored: 1, accuracy: 1, calibrationError: 0 });
  });
});

describe('sentiment against scores', () => {
  const scored = (gold: number, score: number, found: SentimentLabel) => judged(null, found, { gold, score });

  it('has Pearson’s r, and labels by the sign where there are none', () => {
    const [sum] = measureSentiment([
      file(
        'a',
        scored(4, 0.8, 'positive'),
        scored(-4, -0.8, 'negative'),
        scored(0.2, 0, 'neutral'),
        scored(-0.3, 0, 'neutral'),
      ),
    ]).files;
    expect(sum?.pearson).toBeGreaterThan(0.99);
    // 0.2 is 5 % of the largest score, 0.3 is more.
    expect(sum?.labels).toMatchObject({ positive: { gold: 1 }, neutral: { gold: 1 }, negative: { gold: 2 } });
    expect(sum?.accuracy).toBe(0.75);
  });

  it('has no labels where all scores are on one side of 0, such as stars', () => {
    const [sum] = measureSentiment([
      file('a', scored(5, 0.8, 'positive'), scored(1, -0.8, 'negative')),
    ]).files;
    expect(sum).toMatchObject({ accuracy: null, macroF1: null, calibrationError: null });
    expect(sum?.pearson).toBeCloseTo(1, 12);
  });

  it('puts the files on one scale where they are measured together', () => {
    const texts = (scale: number) => [scored(scale, 0.5, 'positive'), scored(-scale, -0.5, 'negative')];
    expect(measureSentiment([file('a', ...texts(4)), file('b', ...texts(1))]).all.pearson).toBeCloseTo(1, 12);
  });

  it('has no r without scores', () => {
    expect(measureSentiment([file('a', judged('positive', 'positive'))]).all.pearson).toBeNull();
  });
});

describe('pearson', () => {
  it('is that of a worked example', () => {
    expect(
      pearson([
        [1, 2],
        [2, 4],
        [3, 5],
        [4, 4],
        [5, 5],
      ]),
    ).toBeCloseTo(0.774597, 6);
  });

  it('is null where one side does not vary', () => {
    expect(
      pearson([
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull();
    expect(pearson([])).toBeNull();
  });
});

describe('calibrationError', () => {
  const claims = (probability: number, right: number, wrong: number) => [
    ...new Array(right).fill({ probability, right: true }),
    ...new Array(wrong).fill({ probability, right: false }),
  ];

  it('is 0 where each bin is right as often as it says', () => {
    expect(calibrationError([...claims(0.8, 8, 2), ...claims(0.5, 5, 5)])).toBeCloseTo(0, 12);
  });

  it('weighs the differences by the size of the bins', () => {
    // 0.9 claimed, half right; 0.6 claimed, all right.
    expect(calibrationError([...claims(0.9, 3, 3), ...claims(0.6, 2, 0)])).toBeCloseTo(
      (6 * 0.4 + 2 * 0.4) / 8,
      12,
    );
  });

  it('has the upper end of a bin in it', () => {
    expect(calibrationError([...claims(0.7, 0, 1), ...claims(0.65, 1, 0)])).toBeCloseTo(
      Math.abs(0.7 - 0.35) / 2,
      12,
    );
  });
});
