import { type ClauseNetwork, layerNames } from '../../../analysis/recovery/learned/clause-network.js';
import { createRandom, type Random } from '../../random.js';
import type { WordVectors } from '../../vectors.js';
import type { Passage } from '../passage.js';
import { backward } from './backward.js';
import { firstVectors } from './first-vectors.js';
import { forward } from './forward.js';
import { createNetwork, type Network, toClauseNetwork } from './network.js';
import { networkOptions } from './options.js';
import { move, type Step } from './parameter.js';
import { type Sample, sampleOf } from './sample.js';
import { readParts, returnSlopes } from './word-parts.js';

const { batch, dimensions, rate, rounds, seed } = networkOptions;

/** The share of the length of its steps that is left at the end. */
const lastRate = 0.05;

/**
 * Learns a network of clauses from passages by Adam over small batches; the same passages and vectors make the same
 * network.
 * @param vectors where words begin, `null`: anywhere
 */
export function learnNetwork(passages: readonly Passage[], vectors: WordVectors | null): ClauseNetwork {
  const random = createRandom(seed);
  const samples = passages.map(sampleOf).filter(({ ends }) => ends.length > 0);
  const network = createNetwork(firstVectors(samples, vectors, random), random);
  const batches = Math.ceil(samples.length / batch);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(samples, random);
    for (let at = 0; at < batches; at += 1) {
      const done = (round * batches + at) / (rounds * batches);
      const some = samples.slice(at * batch, (at + 1) * batch);
      learnBatch(some, network, random, {
        number: round * batches + at + 1,
        rate: rate * (1 - (1 - lastRate) * done),
        examples: some.length,
      });
    }
  }
  return toClauseNetwork(network);
}

function learnBatch(samples: readonly Sample[], network: Network, random: Random, step: Step): void {
  const { rows, vectors, layers } = network;
  const wordParts = readParts(
    network,
    samples.flatMap(({ keys }) => keys.map((key) => rows.get(key) ?? 0)),
  );
  for (const sample of samples)
    backward(sample, forward(sample, network, wordParts, random), network, wordParts);
  returnSlopes(wordParts, network);
  for (const name of layerNames) move(layers[name], step);
  for (const row of wordParts.words) move(vectors, step, row * dimensions, (row + 1) * dimensions);
}

/** Puts a list into an order that chance decides (Fisher and Yates 1938). */
function shuffle(list: Sample[], random: Random): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.whole(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one === undefined || two === undefined) break;
    list[at] = two;
    list[other] = one;
  }
}
