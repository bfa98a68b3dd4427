import { append } from '../../model/append.js';
import { ofWords, type Word } from '../word.js';
import { byRarity, keyOf } from './list-keys.js';
import { createListedWords } from './listed-words.js';
import { hasNumber } from './number-set.js';
import type { Pattern, Words } from './pattern.js';
import { createListLookup, type WordLists } from './word-lists.js';

/** A pattern that may match, its trigger at a token. */
export interface Opening<T> {
  readonly at: number;
  readonly entry: T;
}

/** Finds what may match in sentences. */
export interface RuleIndex<T> {
  /** What a word is to the patterns. */
  standingOf(word: Word): Standing;
  /** What may match in a sentence of such words, in the order of the sentence. */
  openingsIn(standings: readonly Standing[]): readonly Opening<T>[];
}

/** What a word is to the patterns: the lists that it is in, and the entries whose rarest list it may stand for. */
export interface Standing extends WordLists {
  readonly wakes: Uint16Array;
}

/**
 * An index of patterns over the words of a sentence. It leads from the words of a pattern's rarest element to the
 * pattern, which is tried only where all the elements that must be there have a word in the sentence: what begins with
 * `have` or `no` costs nothing where the rest of it is missing.
 */
export function createRuleIndex<T extends { readonly pattern: Pattern }>(
  entries: readonly T[],
): RuleIndex<T> {
  const lists = [...new Set(entries.flatMap(({ pattern }) => listsIn(pattern)))];
  const listedWords = createListedWords(new Set(lists.flatMap(wordsIn)));
  const keys = new Map(lists.map((list) => [list, keyOf(list)]));
  // By the word: the entries to whose rarest element it belongs.
  const wakenedBy = new Map<string, number[]>();
  // By the entry: the lists that must be there as well; those with frequent words nearly always are.
  const others: (readonly Words[])[] = [];
  for (const [number, { pattern }] of entries.entries()) {
    const rarestFirst = pattern.needed
      .flatMap((list) => ({ list, key: keys.get(list) ?? keyOf(list) }))
      .sort((a, b) => byRarity(a.key, b.key));
    const [rarest, ...rest] = rarestFirst;
    others.push(rest.flatMap(({ list, key }) => (key.frequency <= mostFrequent ? list : none)));
    for (const word of new Set(rarest?.key.words ?? keyOf(pattern.opener).words))
      append(wakenedBy, word, number);
  }
  const needs = flattened(others.map((needed) => needed.map(({ number }) => number)));
  const listsOf = createListLookup(lists, listedWords, new Set(others.flat()));
  const standingOf = ofWords(
    (word: Word): Standing => ({
      ...listsOf(word),
      wakes: Uint16Array.from(new Set(listedWords(word).flatMap((listed) => wakenedBy.get(listed) ?? none))),
    }),
  );
  // The last sentence, counted from 1, that had a word for each list, and that woke each entry.
  const seenIn = new Uint32Array(lists.length);
  const wokenIn = new Uint32Array(entries.length);
  let sentence = 0;

  const canMatch = (entry: number): boolean => {
    const end = needs.starts[entry + 1] ?? 0;
    for (let at = needs.starts[entry] ?? 0; at < end; at += 1)
      if (seenIn[needs.values[at] ?? 0] !== sentence) return false;
    return true;
  };

  return {
    standingOf,
    openingsIn(standings) {
      sentence = (sentence + 1) >>> 0;
      for (const { allows } of standings)
        for (let at = 0; at < allows.length; at += 1) seenIn[allows[at] ?? 0] = sentence;
      const woken: T[] = [];
      for (const { wakes } of standings) {
        for (let at = 0; at < wakes.length; at += 1) {
          const number = wakes[at] ?? 0;
          if (wokenIn[number] === sentence) continue;
          wokenIn[number] = sentence;
          const entry = entries[number];
          if (canMatch(number) && entry !== undefined) woken.push(entry);
        }
      }
      if (woken.length === 0) return none;
      const openings: Opening<T>[] = [];
      for (let at = 0; at < standings.length; at += 1) {
        const opens = standings[at]?.opens;
        if (opens === undefined) break;
        for (const entry of woken)
          if (hasNumber(opens, entry.pattern.opener.number)) openings.push({ at, entry });
      }
      return openings;
    },
  };
}

/** Lists with a more frequent word, by its rank from the last, are not asked for. */
const mostFrequent = 133;

const none: readonly never[] = [];

/** Lists of numbers in one row, each from its start to the next one's. */
function flattened(lists: readonly (readonly number[])[]): { starts: Uint32Array; values: Uint16Array } {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return { starts, values: Uint16Array.from(lists.flat()) };
}

function listsIn({ before, trigger, after }: Pattern): readonly Words[] {
  return [...before, ...trigger, ...after].flatMap((element) => (element.kind === 'gap' ? [] : element.list));
}

function wordsIn({ words, forms, phrases }: Words): readonly string[] {
  return [...words, ...forms, ...phrases.flat()];
}
