import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../src/analysis/language.js';
import { clausesOf } from '../../src/analysis/recovery/learned/clause-facts.js';
import { clauseWords } from '../../src/analysis/recovery/learned/clause-features.js';
import { type ClauseNetwork, layerNames } from '../../src/analysis/recovery/learned/clause-network.js';
import { learnedTypes } from '../../src/analysis/recovery/learned/event-model.js';
import { createNetworkJudge } from '../../src/analysis/recovery/learned/judge-by-network.js';
import { logistic } from '../../src/analysis/recovery/learned/log-odds.js';
import { networkHead, openNetwork, storeNetwork } from '../../src/analysis/recovery/learned/network-file.js';
import { createEventReader } from '../../src/analysis/recovery/read-events.js';
import { encodeParts, openParts, type Parts } from '../../src/analysis/stored/parts.js';
import { defaultSettings } from '../../src/settings.js';
import { backward } from '../../src/train/events/network/backward.js';
import { firstVectors } from '../../src/train/events/network/first-vectors.js';
import { forward, type Pass } from '../../src/train/events/network/forward.js';
import { learnNetwork } from '../../src/train/events/network/learn-network.js';
import { createNetwork, toClauseNetwork } from '../../src/train/events/network/network.js';
import { networkOptions } from '../../src/train/events/network/options.js';
import { type Sample, sampleOf } from '../../src/train/events/network/sample.js';
import { readParts, returnSlopes } from '../../src/train/events/network/word-parts.js';
import { type Passage, passageOf } from '../../src/train/events/passage.js';
import { createRandom, type Random } from '../../src/train/random.js';
import type { WordVectors } from '../../src/train/vectors.js';
import { toldDelay } from './told-delay.js';

const english = createLanguage(defaultSettings.limits);
const read = createEventReader();
const delay = learnedTypes.indexOf('delay');

function passage(own: string, told: boolean): Passage {
  const clauses = clausesOf(read(english.parse(own), own));
  return passageOf(
    clauses,
    clauses.map(() => new Set()),
    told ? [toldDelay(own)] : [],
    (offset) => offset,
  );
}

const passages = Array.from({ length: 24 }, () => [
  passage('The parcel zilvered for a week.', true),
  passage('Then our order zilvered, and nobody wrote.', true),
  passage('My sofa stands in the hall.', false),
  passage('The parcel is not green, and I like it.', false),
]).flat();

/** Chance that leaves nothing out. */
const sure: Random = { uniform: () => 1 - 1e-9, whole: () => 0, normal: () => 0 };

/** `zilvered` and `dawdled` mean alike. */
const table: Readonly<Record<string, readonly number[]>> = {
  zilvered: [4, 0, 0],
  dawdled: [4, 0.1, 0],
  stands: [-4, 0, 1],
  parcel: [0, 2, 0],
  order: [0, 2, 0.1],
};
const vectors: WordVectors = {
  dimensions: 3,
  words: Object.keys(table),
  vectorOf: (word) => table[word],
};

const judge = (network: ClauseNetwork, clauses: Passage['clauses']) =>
  createNetworkJudge(network)(clauses, clauses.map(clauseWords));

/** The probability of a delay in the first clause. */
function delayIn(text: string, network = learnNetwork(passages, null)): number {
  const odds = judge(network, clausesOf(read(english.parse(text), text)));
  return logistic(odds[delay] ?? 0);
}

describe('a network of clauses', () => {
  test('learns the word that tells an event', () => {
    const network = learnNetwork(passages, null);
    expect(delayIn('The lamp zilvered for a month.', network)).toBeGreaterThan(0.5);
    expect(delayIn('The lamp stands in the hall.', network)).toBeLessThan(0.3);
  });

  test('takes words that no passage has for those whose vectors are like theirs', () => {
    const network = learnNetwork(passages, vectors);
    const unseen = delayIn('The lamp dawdled for a month.', network);
    expect(unseen).toBeGreaterThan(delayIn('The lamp bloomed for a month.', network));
  });

  test('is the same from the same passages', () => {
    expect(learnNetwork(passages, vectors)).toEqual(learnNetwork(passages, vectors));
  });

  test('judges as it learned, but for what whole numbers lose', () => {
    const { sample, network } = fresh();
    const { probabilities } = forward(sample, network, partsOf(sample, network), sure);
    const clauses = sample.passage.clauses;
    const judged = [...judge(toClauseNetwork(network), clauses)];
    const apart = judged.map((odds, at) => Math.abs(odds - logitOf(probabilities[at] ?? 0)));
    expect(Math.max(...apart)).toBeLessThan(0.05);
  });

  test('is the same when it is written and read again', () => {
    const network = learnNetwork(passages, vectors);
    const again = reopened(network, storeNetwork(network));
    expect([...(again?.rows.keys() ?? [])]).toEqual([...network.rows.keys()]);
    expect(again?.table).toEqual(network.table);
    expect(again?.layers).toEqual(network.layers);
  });

  test('is none without its table', () => {
    const network = learnNetwork(passages, vectors);
    const { networkTable, ...others } = storeNetwork(network);
    expect(reopened(network, others)).toBeNull();
  });
});

/** A network from a file of these parts. */
function reopened(network: ClauseNetwork, parts: Parts): ClauseNetwork | null {
  const file = openParts(encodeParts({ schema: 'test' }, parts), 'test');
  return file === null ? null : openNetwork(networkHead(network), file);
}

describe('the slopes of the loss', () => {
  test.each(layerNames)('are those that small steps show: %s', (name) => {
    const { sample, network } = fresh();
    learn(sample, network);
    const { values, slopes } = network.layers[name];
    const at = slopes.reduce(
      (best, slope, place) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? place : best),
      0,
    );
    expect(slopes[at]).toBeCloseTo(shownSlope(values, at, sample, network), 1);
  });

  test('are those that small steps show: word vectors', () => {
    const { sample, network } = fresh();
    learn(sample, network);
    const { values, slopes } = network.vectors;
    const at = slopes.reduce(
      (best, slope, place) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? place : best),
      0,
    );
    expect(slopes[at]).toBeCloseTo(shownSlope(values, at, sample, network), 1);
  });
});

function fresh() {
  const sample = sampleOf(passage('Then our order was not late, zilvered, and nobody wrote.', true));
  const random = createRandom(7);
  return { sample, network: createNetwork(firstVectors([sample, sample, sample], null, random), random) };
}

type Network = ReturnType<typeof fresh>['network'];

function partsOf({ keys }: Sample, network: Network) {
  return readParts(
    network,
    keys.map((key) => network.rows.get(key) ?? 0),
  );
}

function learn(sample: Sample, network: Network): void {
  const parts = partsOf(sample, network);
  backward(sample, forward(sample, network, parts, sure), network, parts);
  returnSlopes(parts, network);
}

function shownSlope(values: Float32Array, at: number, sample: Sample, network: Network): number {
  const step = 1e-3;
  const before = values[at] ?? 0;
  const lossWith = (value: number): number => {
    values[at] = value;
    return loss(sample, forward(sample, network, partsOf(sample, network), sure));
  };
  const slope = (lossWith(before + step) - lossWith(before - step)) / (2 * step);
  values[at] = before;
  return slope;
}

/** The cross-entropy of the clauses and, by its share, that of the passage. */
function loss({ passage: { tells, unsure, types }, ends }: Sample, { probabilities }: Pass): number {
  let sum = 0;
  for (const type of learnedTypes.keys()) {
    let none = 1;
    for (const clause of ends.keys()) {
      const probability = probabilities[clause * learnedTypes.length + type] ?? 0;
      none *= 1 - probability;
      if (unsure[clause]?.has(type)) continue;
      sum -= Math.log(tells[clause]?.has(type) ? probability : 1 - probability);
    }
    sum -= networkOptions.passageShare * Math.log(types.has(type) ? 1 - none : none);
  }
  return sum;
}

function logitOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
