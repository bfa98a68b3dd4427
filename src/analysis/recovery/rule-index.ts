import { frequentWords } from '../../lexicon/frequent-words.js';
import type { ListedWord } from './listed-words.js';
import type { Pattern } from './pattern.js';

/** A pattern that may match, its trigger at a token. */
export interface Opening<T> {
  readonly at: number;
  readonly entry: T;
}

/** Finds what may match in sentences. */
export interface RuleIndex<T> {
  /** Every word that the patterns list. */
  readonly words: readonly ListedWord[];
  /** What may match in a sentence whose tokens may stand for these words, in the order of the tokens. */
  openingsIn(listed: readonly (readonly ListedWord[])[]): readonly Opening<T>[];
}

const none: readonly never[] = [];

/** An entry with what must stand in a sentence for it to match, as the numbers of words. */
interface Indexed<T> {
  readonly entry: T;
  /** For each of its elements but the rarest, words of which one must be there; long lists tell little and are left out. */
  readonly others: readonly (readonly number[])[];
  readonly anchors: readonly number[];
  /** The last sentence, counted from 1, that held a word of its rarest element. */
  wokenIn: number;
}

const longestList = 16;

/**
 * An index of patterns over the words of a sentence. It leads from the words of a pattern's rarest element to the
 * pattern, which is tried only where all the elements that must be there have a word in the sentence: what begins with
 * `have` or `no` costs nothing where the rest of it is missing.
 */
export function createRuleIndex<T extends { readonly pattern: Pattern }>(
  entries: readonly T[],
): RuleIndex<T> {
  const words = numbered(entries.flatMap(({ pattern }) => wordsIn(pattern)));
  const numbersOf = (key: Iterable<string>): number[] => [...key].map((word) => words.get(word) ?? 0);
  // By the number of a word: the patterns to whose rarest element it belongs.
  const wakenedBy = Array.from(words, (): Indexed<T>[] => []);
  for (const entry of entries) {
    const { pattern } = entry;
    const [rarest = pattern.anchors, ...rest] = keysOf(pattern);
    const others = rest.filter(({ size }) => size <= longestList).map(numbersOf);
    const indexed = { entry, others, anchors: numbersOf(pattern.anchors), wokenIn: 0 };
    for (const number of numbersOf(rarest)) wakenedBy[number]?.push(indexed);
  }
  // Where in the sentence, counted from 1, each word stood last.
  const seenIn = new Uint32Array(words.size);
  const places: number[][] = Array.from(words, () => []);
  let sentence = 0;

  const isThere = (list: readonly number[]): boolean => {
    for (const word of list) if (seenIn[word] === sentence) return true;
    return false;
  };
  const note = (word: number, at: number): void => {
    if (seenIn[word] !== sentence) places[word] = [];
    seenIn[word] = sentence;
    places[word]?.push(at);
  };

  const canMatch = ({ others }: Indexed<T>): boolean => {
    for (const list of others) if (!isThere(list)) return false;
    return true;
  };
  const open = ({ entry, anchors }: Indexed<T>, openings: Opening<T>[]): void => {
    const before = openings.length;
    for (const word of anchors) {
      if (seenIn[word] !== sentence) continue;
      for (const at of places[word] ?? none) {
        // A token may stand for several of the words.
        if (!standsBehind(openings, before, at)) openings.push({ at, entry });
      }
    }
  };

  return {
    words: Array.from(words, ([word, number]) => ({ word, number })),
    openingsIn(listed) {
      sentence = (sentence + 1) >>> 0;
      for (let at = 0; at < listed.length; at += 1)
        for (const { number } of listed[at] ?? []) note(number, at);
      const openings: Opening<T>[] = [];
      for (const standing of listed) {
        for (const { number } of standing) {
          for (const indexed of wakenedBy[number] ?? none) {
            if (indexed.wokenIn === sentence) continue;
            indexed.wokenIn = sentence;
            if (canMatch(indexed)) open(indexed, openings);
          }
        }
      }
      return openings.sort((a, b) => a.at - b.at);
    },
  };
}

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].map((word, number) => [word, number]));
}

/** The words that a pattern lists. */
function wordsIn({ before, trigger, after }: Pattern): readonly string[] {
  return [...before, ...trigger, ...after].flatMap((element) =>
    element.kind === 'gap' ? [] : [...element.words, ...element.forms, ...element.phrases.flat()],
  );
}

/** How often a word stands in text: 0 for most words, more the farther in front of the frequent ones it is. */
const frequency: ReadonlyMap<string, number> = new Map(
  frequentWords.map((word, rank) => [word, frequentWords.length - rank]),
);
const frequencyOf = (word: string): number => frequency.get(word) ?? 0;

/** For each element without which a pattern cannot match, words of which one must be there; the rarest first. */
function keysOf({ needed }: Pattern): readonly ReadonlySet<string>[] {
  const keys = needed.map((rows) => new Set(rows.flatMap((row) => row.toSorted(byFrequency)[0] ?? [])));
  const commonest = (key: ReadonlySet<string>): number => Math.max(...[...key].map(frequencyOf));
  return keys.toSorted((a, b) => commonest(a) - commonest(b) || a.size - b.size);
}

function byFrequency(a: string, b: string): number {
  return frequencyOf(a) - frequencyOf(b);
}

/** Whether one of the openings from a place on is at a token. */
function standsBehind(openings: readonly Opening<unknown>[], from: number, at: number): boolean {
  for (let index = from; index < openings.length; index += 1) if (openings[index]?.at === at) return true;
  return false;
}
