import type { SentimentLabel } from '../../model/sentiment.js';
import type { LabelFigures } from '../../model/sentiment-figures.js';

/** What the gold says and what was found. */
export type LabelPair = readonly [gold: SentimentLabel, found: SentimentLabel];

/** The labels in the order in which they are told. */
export const labels: readonly SentimentLabel[] = ['positive', 'neutral', 'negative'];

/** A figure of each label. */
function ofEach<T>(figure: (label: SentimentLabel) => T): Readonly<Record<SentimentLabel, T>> {
  return { positive: figure('positive'), neutral: figure('neutral'), negative: figure('negative') };
}

/** How well each label was found: the rows of the confusion matrix, precision, recall and F1. */
export function labelFigures(pairs: readonly LabelPair[]): Readonly<Record<SentimentLabel, LabelFigures>> {
  return ofEach((label) => {
    const ofGold = pairs.filter(([gold]) => gold === label);
    const found = ofEach((other) => ofGold.filter((pair) => pair[1] === other).length);
    const claimed = pairs.filter((pair) => pair[1] === label).length;
    const right = found[label];
    return {
      gold: ofGold.length,
      found,
      precision: claimed === 0 ? null : right / claimed,
      recall: ofGold.length === 0 ? null : right / ofGold.length,
      f1: ofGold.length === 0 ? null : (2 * right) / (ofGold.length + claimed),
    };
  });
}
