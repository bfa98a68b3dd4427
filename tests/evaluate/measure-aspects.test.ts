import { expect, test } from 'vitest';
import { measureAspects } from '../../src/evaluate/index.js';
import type { JudgedTerm } from '../../src/model/aspect-figures.js';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import { sentenceSentiment } from '../report/sample-thread.js';

function term(
  label: SentimentLabel,
  found: SentimentLabel | null,
  sentence: SentimentLabel,
  several: boolean,
): JudgedTerm {
  const of = (name: SentimentLabel | null) => (name === null ? null : sentenceSentiment(name));
  return { label, found: of(found), sentence: found === null ? null : of(sentence), several };
}

test('terms are measured beside their sentences, alone and with others', () => {
  const { all, files } = measureAspects([
    {
      name: 'a',
      terms: [term('positive', 'positive', 'negative', true), term('negative', 'negative', 'negative', true)],
    },
    {
      name: 'b',
      terms: [term('neutral', null, 'neutral', false), term('positive', 'negative', 'positive', false)],
    },
  ]);
  expect(files.map(({ name, accuracy, sentenceAccuracy }) => [name, accuracy, sentenceAccuracy])).toEqual([
    ['a', 1, 0.5],
    ['b', 0.5, 1],
  ]);
  expect(all).toMatchObject({
    terms: 4,
    notScored: 1,
    accuracy: 0.75,
    sentenceAccuracy: 0.75,
    several: { terms: 2, accuracy: 1, macroF1: 1 },
    alone: { terms: 2, accuracy: 0.5 },
  });
  expect(all.labels.positive.found).toEqual({ positive: 1, neutral: 0, negative: 1 });
});

test('without terms there is nothing to measure', () => {
  expect(measureAspects([]).all).toMatchObject({ terms: 0, accuracy: null, macroF1: null });
});
