import { frequentWords } from '../../lexicon/frequent-words.js';
import type { ListedWord } from './listed-words.js';
import type { Pattern } from './pattern.js';

interface Indexed {
  readonly pattern: Pattern;
}

/** Finds what may match in sentences. */
export interface RuleIndex<T> {
  /** Every word that the patterns list. */
  readonly words: readonly ListedWord[];
  /** For each token of a sentence the entries whose trigger the token can open, by the words for which it may stand. */
  openedIn(listed: readonly (readonly ListedWord[])[]): readonly (readonly T[])[];
}

/** An entry with what must stand in a sentence for it to match. */
interface Opened<T> {
  readonly entry: T;
  /** The number of its rarest element. */
  readonly key: number;
  /** The numbers of the words of its other elements, one of which each needs; long lists tell little and are left out. */
  readonly others: readonly (readonly number[])[];
}

const longestList = 16;

/**
 * An index of patterns over the words of a sentence. A pattern is tried only where all the elements that must be there
 * have a word in the sentence: what begins with `have` or `no` is told apart by what else it needs.
 */
export function createRuleIndex<T extends Indexed>(entries: readonly T[]): RuleIndex<T> {
  const words = numbered(entries.flatMap(({ pattern }) => wordsIn(pattern)));
  const numberOf = (word: string): number => words.get(word) ?? 0;
  const elements = new Map<string, number>();
  // By the number of a word: the rarest elements that hold it, the patterns that it can open.
  const elementsOf = Array.from(words, (): number[] => []);
  const opensOf = Array.from(words, (): Opened<T>[] => []);
  const elementOf = (key: ReadonlySet<string>): number => {
    const name = [...key].join(' ');
    const known = elements.get(name);
    if (known !== undefined) return known;
    for (const word of key) elementsOf[numberOf(word)]?.push(elements.size);
    elements.set(name, elements.size);
    return elements.size - 1;
  };
  for (const entry of entries) {
    const [rarest = entry.pattern.anchors, ...rest] = keysOf(entry.pattern);
    const others = rest.filter(({ size }) => size <= longestList).map((key) => [...key].map(numberOf));
    const opened = { entry, key: elementOf(rarest), others };
    for (const word of entry.pattern.anchors) opensOf[numberOf(word)]?.push(opened);
  }
  // The last sentence, counted from 1, in which each word, and a word of each element, stood.
  const wordSeen = new Uint32Array(words.size);
  const elementSeen = new Uint32Array(elements.size);
  let sentence = 0;

  const isThere = (list: readonly number[]): boolean => {
    for (const word of list) if (wordSeen[word] === sentence) return true;
    return false;
  };
  const canMatch = ({ key, others }: Opened<T>): boolean => {
    if (elementSeen[key] !== sentence) return false;
    for (const list of others) if (!isThere(list)) return false;
    return true;
  };
  const openedBy = (standing: readonly ListedWord[]): readonly T[] => {
    let found: T[] | null = null;
    for (const { number } of standing) {
      for (const opened of opensOf[number] ?? none) {
        if (!canMatch(opened)) continue;
        found ??= [];
        if (standing.length === 1 || !found.includes(opened.entry)) found.push(opened.entry);
      }
    }
    return found ?? none;
  };

  return {
    words: Array.from(words, ([word, number]) => ({ word, number })),
    openedIn(listed) {
      sentence = (sentence + 1) >>> 0;
      for (const standing of listed) {
        for (const { number } of standing) {
          wordSeen[number] = sentence;
          for (const element of elementsOf[number] ?? none) elementSeen[element] = sentence;
        }
      }
      return listed.map(openedBy);
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

const none: readonly never[] = [];

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
