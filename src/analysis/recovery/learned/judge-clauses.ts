import type { ClauseFacts } from './clause-facts.js';
import { clauseWords, type FeatureTaker, tellFeatures } from './clause-features.js';
import { type EventModel, learnedTypes } from './event-model.js';
import { createNetworkJudge } from './judge-by-network.js';
import { createWholeJudge } from './judge-whole.js';
import { boundedOdds, logistic } from './log-odds.js';
import { createFoundFeatures, noRow } from './row-finder.js';
import { createWordRows, pairRow } from './word-rows.js';

/** What the words of a post say by themselves, before its figures are weighed. */
export interface JudgedClauses {
  /**
   * How probable it is that each clause tells an event of each of `learnedTypes` that happened in the writer's own case.
   */
  readonly clauses: readonly Float64Array[];
  /** The log-odds that the post tells one, from its words in whatever clauses they stand. */
  readonly whole: Float64Array;
}

/** Judges the clauses of a post. */
export type ClauseJudge = (clauses: readonly ClauseFacts[]) => JudgedClauses;

/** What of a model judges clauses. */
export type ClauseModel = Pick<EventModel, 'features' | 'intercepts' | 'whole' | 'network'>;

/** Makes a judge of clauses by a model: the mean of a logistic regression a type and of the network, in log-odds. */
export function createClauseJudge({ features, intercepts, whole, network }: ClauseModel): ClauseJudge {
  const { starts, types, weights } = features;
  const found = createFoundFeatures(features, whole.features);
  const { rowOf, scales } = found;
  const wholeJudge = createWholeJudge(found, whole);
  const judgeByNetwork = createNetworkJudge(network);
  const wordRows = createWordRows(rowOf);
  // The last clause, counted from 1, that had the feature of a row: each counts once.
  const lastIn = new Float64Array(found.size);
  let clause = 0;
  let sums = new Float64Array(learnedTypes.length);
  const addRow = (row: number): void => {
    if (row < 0 || lastIn[row] === clause) return;
    lastIn[row] = clause;
    wholeJudge.count(row);
    const scale = scales[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const type = types[at] ?? 0;
      sums[type] = (sums[type] ?? 0) + (weights[at] ?? 0) * scale;
    }
  };
  const taker: FeatureTaker = {
    add: (kind, first, second) => addRow(rowOf(kind, first, second)),
    addWord(word, before, party) {
      const rows = wordRows.own(word, party);
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? noRow;
        addRow(row === pairRow ? wordRows.pair(before, word) : row);
      }
    },
    addBeside: (kind, word) => addRow(wordRows.beside(kind, word)),
  };
  return (clauses) => {
    const judged: Float64Array[] = [];
    const words = clauses.map(clauseWords);
    tellFeatures(clauses, words, () => {
      clause += 1;
      sums = intercepts.slice();
      judged.push(sums);
      return taker;
    });
    for (const [at, seen] of judgeByNetwork(clauses, words).entries()) {
      const one = judged[at] ?? seen;
      for (let type = 0; type < one.length; type += 1)
        one[type] = logistic((boundedOdds(one[type] ?? 0) + boundedOdds(seen[type] ?? 0)) / 2);
    }
    return { clauses: judged, whole: wholeJudge.sums() };
  };
}
