import { frequentWords } from '../../lexicon/frequent-words.js';
import type { ListedWord } from './listed-words.js';
import type { Pattern, Words } from './pattern.js';

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
  const lists = new Set(entries.flatMap(({ pattern }) => listsIn(pattern)));
  const words = numbered([...lists].flatMap(wordsIn));
  const numbersOf = (list: readonly string[]): readonly number[] => list.map((word) => words.get(word) ?? 0);
  const openersOf = once((list: Words) => numbersOf(openingWords(list)));
  const keyFor = once((list: Words) => keyOf(list, numbersOf));
  // By the number of a word: the patterns to whose rarest element it belongs.
  const wakenedBy = Array.from(words, (): Indexed<T>[] => []);
  for (const entry of entries) {
    const { opener, needed } = entry.pattern;
    const anchors = openersOf(opener);
    const rarestFirst = needed.map(keyFor).sort(byRarity);
    const [rarest = anchors, ...rest] = rarestFirst.map(({ numbers }) => numbers);
    const others = rest.filter(({ length }) => length <= longestList);
    const indexed = { entry, others, anchors, wokenIn: 0 };
    for (const number of rarest) wakenedBy[number]?.push(indexed);
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

/** The same function, that works each value out but once. */
function once<K, V>(value: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? value(key);
    known.set(key, found);
    return found;
  };
}

function listsIn({ before, trigger, after }: Pattern): readonly Words[] {
  return [...before, ...trigger, ...after].flatMap((element) => (element.kind === 'gap' ? [] : element.list));
}

function wordsIn({ words, forms, phrases }: Words): readonly string[] {
  return [...words, ...forms, ...phrases.flat()];
}

function openingWords({ words, forms, phraseStarts }: Words): readonly string[] {
  return [...words, ...forms, ...phraseStarts];
}

/** How often a word stands in text: 0 for most words, more the farther in front of the frequent ones it is. */
const frequency: ReadonlyMap<string, number> = new Map(
  frequentWords.map((word, rank) => [word, frequentWords.length - rank]),
);
const frequencyOf = (word: string): number => frequency.get(word) ?? 0;

/** Words of which one must be there for a list to match. */
interface Key {
  readonly numbers: readonly number[];
  /** How frequent the most frequent of them is. */
  readonly frequency: number;
}

function keyOf(list: Words, numbersOf: (words: readonly string[]) => readonly number[]): Key {
  const ofPhrases = list.phrases.flatMap((phrase) => phrase.toSorted(byFrequency)[0] ?? []);
  const words = [...list.words, ...list.forms, ...ofPhrases];
  return { numbers: numbersOf(words), frequency: Math.max(...words.map(frequencyOf)) };
}

function byRarity(a: Key, b: Key): number {
  return a.frequency - b.frequency || a.numbers.length - b.numbers.length;
}

function byFrequency(a: string, b: string): number {
  return frequencyOf(a) - frequencyOf(b);
}

/** Whether one of the openings from a place on is at a token. */
function standsBehind(openings: readonly Opening<unknown>[], from: number, at: number): boolean {
  for (let index = from; index < openings.length; index += 1) if (openings[index]?.at === at) return true;
  return false;
}
