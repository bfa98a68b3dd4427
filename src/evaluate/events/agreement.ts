import type { Agreement, Share } from '../../model/event-figures.js';

/** Precision, recall and F1 of `right` things among those of the gold and those that were found. */
export function agreement(gold: number, found: number, right: number): Agreement {
  return {
    gold,
    found,
    right,
    precision: found === 0 ? null : right / found,
    recall: gold === 0 ? null : right / gold,
    f1: gold + found === 0 ? null : (2 * right) / (gold + found),
  };
}

/** The share of `count` in `of`. */
export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}

/** The agreement of pairs of sets, added up over the pairs. */
export function agreementOfSets<T>(
  pairs: readonly (readonly [gold: ReadonlySet<T>, found: ReadonlySet<T>])[],
): Agreement {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const [expected, actual] of pairs) {
    gold += expected.size;
    found += actual.size;
    right += [...actual].filter((member) => expected.has(member)).length;
  }
  return agreement(gold, found, right);
}
