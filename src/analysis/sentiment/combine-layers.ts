import type { Evidence, Sentiment } from '../../model/sentiment.js';
import { toSentiment } from './to-sentiment.js';

/** What each layer found in a sentence. */
export interface LayerReadings {
  readonly rules: readonly Evidence[];
}

/**
 * Makes a sentiment of what the layers found: a multinomial logistic model of the balance of praise and blame
 * and of the amount of both, each bent so that it saturates. Without evidence it is neutral with a score of 0.
 *
 * Its constants were fitted on 9,072 labelled texts of one or two sentences from ten public training sets
 * (tweets, comments, developers' talk, film reviews), each set weighing the same.
 */
export function combineLayers({ rules }: LayerReadings): Sentiment {
  let praise = 0;
  let blame = 0;
  for (const { weight } of rules) {
    if (weight > 0) praise += weight;
    else blame -= weight;
  }
  const balance = (praise - blame) / Math.sqrt((praise - blame) ** 2 + 0.8 ** 2);
  const amount = (praise + blame) / (praise + blame + 0.3);
  const positive = Math.exp(2.76 * balance + 2.29 * amount);
  const negative = Math.exp(-1.55 * balance + 2.87 * amount);
  const total = positive + Math.exp(1.45) + negative;
  return toSentiment(positive / total, negative / total);
}
