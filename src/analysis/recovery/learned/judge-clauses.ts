import type { ClauseFacts } from './clause-facts.js';
import { clauseWords, type FeatureTaker, tellFeatures } from './clause-features.js';
import { createClauseSums } from './clause-sums.js';
import { type EventModel, learnedTypes } from './event-model.js';
import { createNetworkJudge } from './judge-by-network.js';
import { createWholeJudge } from './judge-whole.js';
import { keepRows } from './kept-rows.js';
import { boundedOdds } from './log-odds.js';
import { createFoundFeatures, noRow } from './row-finder.js';
import { createWordRows } from './word-rows.js';

/** What the words of a post say by themselves, before its figures are weighed. */
export interface JudgedClauses {
  /**
   * The log-odds that each clause tells an event of each of `learnedTypes` that happened in the writer's own case, those
   * of one clause after those of the one before it.
   */
  readonly odds: Float64Array;
  /** The log-odds that the post tells one, from its words in whatever clauses they stand. */
  readonly whole: Float64Array;
}

/** Judges the clauses of a post. */
export type ClauseJudge = (clauses: readonly ClauseFacts[]) => JudgedClauses;

/** What of a model judges clauses. */
export type ClauseModel = Pick<EventModel, 'features' | 'intercepts' | 'whole' | 'network'>;

/** Makes a judge of clauses by a model: the mean of a logistic regression a type and of the network, in log-odds. */
export function createClauseJudge({ features, intercepts, whole, network }: ClauseModel): ClauseJudge {
  const found = createFoundFeatures(features, whole.features);
  const wholeJudge = createWholeJudge(found, whole);
  const judgeByNetwork = createNetworkJudge(network);
  const sums = createClauseSums(found, features, intercepts);
  const rowOf = keepRows(found.rowOf);
  const wordRows = createWordRows(found.rowOf);
  // The last clause, counted from 1, that had the feature of a row: each counts once.
  const lastIn = new Uint32Array(found.size);
  let clause = 0;
  let odds = new Float64Array();
  let place = 0;
  /** Whether a clause has the feature of a row that it had not yet. */
  const isNew = (row: number): boolean => {
    if (row === noRow || lastIn[row] === clause) return false;
    lastIn[row] = clause;
    return true;
  };
  const addRow = (row: number): void => {
    if (isNew(row)) sums.add(row);
  };
  /** Adds a row that may count for the whole post too. */
  const countRow = (row: number): void => {
    if (!isNew(row)) return;
    wholeJudge.count(row);
    sums.add(row);
  };
  const taker: FeatureTaker = {
    add: (kind, first, second) => countRow(rowOf(kind, first, second)),
    addWord(word, before, party) {
      const whole = wordRows.whole(word);
      for (let at = 0; at < whole.length; at += 1) countRow(whole[at] ?? noRow);
      const own = wordRows.own(word, party);
      for (let at = 0; at < own.length; at += 1) addRow(own[at] ?? noRow);
      addRow(wordRows.pair(before, word));
    },
    addVerb(verb, party) {
      const rows = wordRows.verb(verb, party);
      for (let at = 0; at < rows.length; at += 1) addRow(rows[at] ?? noRow);
    },
    addBeside: (side, word) => addRow(wordRows.beside(side, word)),
    close: () => sums.take(odds, place),
  };
  return (clauses) => {
    const words = clauses.map(clauseWords);
    const judged = new Float64Array(clauses.length * learnedTypes.length);
    odds = judged;
    tellFeatures(clauses, words, (at) => {
      clause = (clause + 1) >>> 0;
      place = at * learnedTypes.length;
      return taker;
    });
    const seen = judgeByNetwork(clauses, words);
    for (let at = 0; at < judged.length; at += 1)
      judged[at] = (boundedOdds(judged[at] ?? 0) + boundedOdds(seen[at] ?? 0)) / 2;
    return { odds: judged, whole: wholeJudge.sums() };
  };
}
