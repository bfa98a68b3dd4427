import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../src/analysis/language.js';
import { decodeModel } from '../../src/analysis/sentiment/model-file.js';
import { createSentimentScorer } from '../../src/analysis/sentiment/scorer.js';
import type { LabelledSet } from '../../src/model/labelled-text.js';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import { defaultSettings } from '../../src/settings.js';
import { defaultTraining, parseVectors, trainModel } from '../../src/train/index.js';

const language = createLanguage(defaultSettings.limits);

/** Words that no lexicon has, so that only what is learned can tell them. */
const words: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: ['zilvory', 'brantish'],
  neutral: ['tablewise', 'northern'],
  negative: ['grumfled', 'snorkish'],
};

const set: LabelledSet = {
  name: 'made',
  texts: (['positive', 'neutral', 'negative'] as const).flatMap((label) =>
    words[label].flatMap((word) =>
      ['The car is', 'It was', 'They say that the crew is', 'My seat is'].flatMap((start) =>
        ['today', 'again', 'in June'].map((end) => ({ text: `${start} ${word} ${end}.`, label })),
      ),
    ),
  ),
};

const options = {
  ...defaultTraining,
  words: 100,
  filters: 8,
  dimensions: 16,
  epochs: 2,
  textsPerEpoch: 1500,
};

function learned(sets: readonly LabelledSet[] = [set], seed = 1): Uint8Array {
  return trainModel(sets, [], null, { ...options, seed }, defaultSettings, () => {});
}

function labelOf(text: string, file: Uint8Array): string | undefined {
  const model = decodeModel(file);
  if (model === null) throw new Error('the model is broken');
  const scorer = createSentimentScorer(model, 'words');
  return scorer.post(language.parse(text).map((sentence) => scorer.sentence(sentence, text)))?.label;
}

describe('a model that is learned', () => {
  const file = learned();

  test.each([
    ['Our seat is zilvory.', 'positive'],
    ['Our seat is snorkish.', 'negative'],
    ['Our seat is tablewise.', 'neutral'],
  ])('%s → %s', (text, label) => {
    expect(labelOf(text, file)).toBe(label);
  });

  test('is the same to the byte from the same texts and seed', () => {
    expect(learned()).toEqual(file);
  });

  test('is another one from another seed', () => {
    expect(learned([set], 2)).not.toEqual(file);
  });

  test('knows no more words than it may', () => {
    expect(decodeModel(file)?.rows.size).toBeLessThanOrEqual(options.words);
  });
});

test('sets without neutral texts teach nothing about neutral', () => {
  const polar = { ...set, texts: set.texts.filter(({ label }) => label !== 'neutral') };
  const { intercept } = decodeModel(learned([polar])) ?? { intercept: [] };
  expect(intercept[1]).toBe(0);
});

test('words that only the vectors know are read by their neighbours in them', () => {
  const near = (side: number) => [4 * side, 0.5, -0.5, 3 * side];
  const vectors = parseVectors(
    JSON.stringify({
      dimensions: 4,
      words: ['zilvory', 'grumfled', 'quibbly', 'moffen'],
      vectors: { zilvory: near(1), grumfled: near(-1), quibbly: near(1), moffen: near(-1) },
    }),
    'vectors.json',
  );
  const file = trainModel([set], [], vectors, options, defaultSettings, () => {});
  expect(labelOf('Our seat is quibbly.', file)).toBe('positive');
  expect(labelOf('Our seat is moffen.', file)).toBe('negative');
});

test('a file that holds no vectors is refused', () => {
  expect(() => parseVectors('{"words": 1}', 'vectors.json')).toThrow('vectors.json holds no word vectors');
});
