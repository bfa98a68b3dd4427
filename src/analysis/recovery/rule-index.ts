import { ofWords, type Word } from '../word.js';
import { hasNumber } from './number-set.js';
import type { RuleTables } from './rule-tables.js';
import { createStandings, type Standing } from './word-lists.js';

/** A pattern that may match, by its number, its trigger at a token. */
export interface Opening {
  readonly at: number;
  readonly pattern: number;
}

/** Finds what may match in sentences. */
export interface RuleIndex {
  /** What a word is to the patterns. */
  standingOf(word: Word): Standing;
  /** What may match in a sentence of such words, in the order of the sentence. */
  openingsIn(standings: readonly Standing[]): readonly Opening[];
}

/**
 * An index of patterns over the words of a sentence. It leads from the words of a pattern's rarest element to the
 * pattern, which is tried only where all the elements that must be there have a word in the sentence: what begins with
 * `have` or `no` costs nothing where the rest of it is missing.
 */
export function createRuleIndex(tables: RuleTables): RuleIndex {
  const { needs, openers } = tables;
  const standingOf = ofWords(createStandings(tables));
  // The last sentence, counted from 1, that had a word for each list, and that woke each pattern.
  const seenIn = new Uint32Array(tables.lists);
  const wokenIn = new Uint32Array(openers.length);
  let sentence = 0;
  // The patterns that the sentence woke.
  const woken = new Uint16Array(openers.length);

  const canMatch = (pattern: number): boolean => {
    const end = needs.starts[pattern + 1] ?? 0;
    for (let at = needs.starts[pattern] ?? 0; at < end; at += 1)
      if (seenIn[needs.values[at] ?? 0] !== sentence) return false;
    return true;
  };

  return {
    standingOf,
    openingsIn(standings) {
      sentence = (sentence + 1) >>> 0;
      for (const { allows } of standings)
        for (let at = 0; at < allows.length; at += 1) seenIn[allows[at] ?? 0] = sentence;
      let count = 0;
      for (const { wakes } of standings) {
        for (let at = 0; at < wakes.length; at += 1) {
          const pattern = wakes[at] ?? 0;
          if (wokenIn[pattern] === sentence) continue;
          wokenIn[pattern] = sentence;
          if (!canMatch(pattern)) continue;
          woken[count] = pattern;
          count += 1;
        }
      }
      if (count === 0) return none;
      const openings: Opening[] = [];
      for (let at = 0; at < standings.length; at += 1) {
        const opens = standings[at]?.opens;
        if (opens === undefined) break;
        for (let each = 0; each < count; each += 1) {
          const pattern = woken[each] ?? 0;
          if (hasNumber(opens, openers[pattern] ?? 0)) openings.push({ at, pattern });
        }
      }
      return openings;
    },
  };
}

const none: readonly never[] = [];
