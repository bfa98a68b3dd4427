import { ofWords } from '../../word.js';
import type { ClauseFacts } from './clause-facts.js';
import type { ClauseWord } from './clause-features.js';
import { type ClauseNetwork, vectorKey } from './clause-network.js';
import { learnedTypes } from './event-model.js';
import { layOutNetwork } from './network-memory.js';
import { ruleSignCount, ruleSigns } from './rule-signs.js';
import { createVectorFunctions } from './vector-functions.js';

const types = learnedTypes.length;

/**
 * Judges the clauses of a post: for each, one after the other, the log-odds that it tells an event of each of
 * `learnedTypes`.
 * @param wordsOf what `clauseWords` gives for each
 */
export type NetworkJudge = (
  clauses: readonly ClauseFacts[],
  wordsOf: readonly (readonly ClauseWord[])[],
) => Float32Array;

/** Makes a judge of a network; what a word gives to the windows around it is worked out once for it. */
export function createNetworkJudge(network: ClauseNetwork): NetworkJudge {
  const memory = layOutNetwork(network);
  const { sizes, places, bytes } = memory;
  const { numbers, widen, addProduct } = createVectorFunctions(bytes);
  memory.fill(numbers);
  const placeOf = ofWords(({ lower, pos }) => memory.wordPlace(vectorKey(lower, pos), numbers));
  const signs = bySign(network.layers.signs);
  const pooled = numbers.subarray(places.pooled / 4, (places.pooled + sizes.filters) / 4);
  const units = numbers.subarray(places.units / 4, (places.units + 3 * sizes.inner) / 4);
  const unitsAfter = places.units + 2 * sizes.inner;
  const oneClause = sizes.inner / 4;
  const sums = numbers.subarray(places.sums / 4, (places.sums + sizes.sums) / 4);
  const intercepts = numbers.slice(places.intercepts / 4, (places.intercepts + sizes.sums) / 4);
  const innerBias = numbers.slice(places.innerBias / 4, (places.innerBias + sizes.inner) / 4);

  /** Pools the windows around some words: 0 where a filter lets nothing through. */
  const pool = (words: readonly ClauseWord[], from: number, to: number): void => {
    const placeAt = (word: ClauseWord | undefined): number =>
      word === undefined ? places.noWord : placeOf(word.word);
    pooled.fill(0);
    let before = words[from - 1];
    let here = words[from];
    let left = placeAt(before);
    let middle = placeAt(here);
    for (let at = from; at < to; at += 1) {
      const after = words[at + 1];
      const right = placeAt(after);
      const denials = (before?.denied ? 1 : 0) | (here?.denied ? 2 : 0) | (after?.denied ? 4 : 0);
      widen(
        places.pooled,
        left,
        middle + sizes.filters,
        right + 2 * sizes.filters,
        places.denied + denials * sizes.filters,
        sizes.filters,
      );
      [before, here, left, middle] = [here, after, middle, right];
    }
  };
  /** Puts the units of the next clause behind those of the two before it; `null`: there is none. */
  const moveOn = (words: readonly ClauseWord[], range: readonly [from: number, to: number] | null): void => {
    units.copyWithin(0, oneClause);
    if (range === null) {
      units.fill(0, 2 * oneClause);
      return;
    }
    pool(words, ...range);
    units.set(innerBias, 2 * oneClause);
    addProduct(unitsAfter, places.innerMatrix, places.pooled, places.pooledEnd, sizes.inner);
    for (let unit = 2 * oneClause; unit < units.length; unit += 1)
      if ((units[unit] ?? 0) < 0) units[unit] = 0;
  };
  return (clauses, wordsOf) => {
    const odds = new Float32Array(clauses.length * types);
    const words = wordsOf.flat();
    units.fill(0);
    let end = wordsOf[0]?.length ?? 0;
    moveOn(words, [0, end]);
    for (const [at, clause] of clauses.entries()) {
      const next = wordsOf[at + 1];
      moveOn(words, next === undefined ? null : [end, end + next.length]);
      end += next?.length ?? 0;
      sums.set(intercepts);
      addProduct(places.sums, places.outputs, places.units, places.units + 3 * sizes.inner, sizes.sums);
      for (const sign of ruleSigns(clause))
        for (let type = 0; type < types; type += 1)
          sums[type] = (sums[type] ?? 0) + (signs[sign * types + type] ?? 0);
      for (let type = 0; type < types; type += 1) odds[at * types + type] = sums[type] ?? 0;
    }
    return odds;
  };
}

/** The weights of the signs with a row for each of them, of the types. */
function bySign(signs: Float32Array): Float32Array {
  return signs.map((_, at) => signs[(at % types) * ruleSignCount + Math.floor(at / types)] ?? 0);
}
