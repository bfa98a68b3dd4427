import type { SentimentLabel } from '../../src/model/sentiment.js';
import type { Contestant } from './contestants.js';

const runs = 3;

/** The labels that a contestant gives to texts, and the time it takes. */
export interface TimedLabels {
  readonly labels: readonly SentimentLabel[];
  /** Microseconds a text: the median of three runs after one that warms up. */
  readonly microseconds: number;
}

/** Lets a contestant label the texts. */
export async function timeLabels(contestant: Contestant, texts: readonly string[]): Promise<TimedLabels> {
  const labels: SentimentLabel[] = [];
  for (const text of texts) labels.push(await contestant.label(text));
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    for (const text of texts) await contestant.label(text);
    times.push(performance.now() - start);
  }
  const median = times.toSorted((one, other) => one - other)[(runs - 1) / 2] ?? 0;
  return { labels, microseconds: (1000 * median) / texts.length };
}
