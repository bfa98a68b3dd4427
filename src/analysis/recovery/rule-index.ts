import { frequentWords } from '../../lexicon/frequent-words.js';
import type { Pattern } from './pattern.js';

interface Indexed {
  readonly pattern: Pattern;
}

/** What may match in a sentence: for each of its tokens the entries whose trigger the token can open. */
export type RuleIndex<T> = (listed: readonly (readonly string[])[]) => readonly (readonly T[])[];

/** An entry, and the numbers of the elements without which it cannot match, the rarest first. */
interface Opened<T> {
  readonly entry: T;
  readonly needed: readonly number[];
}

/**
 * An index of patterns over the words of a sentence. A pattern is tried only where all the elements that must be there
 * have a word in the sentence: what begins with `have` or `no` is told apart by what else it needs.
 */
export function createRuleIndex<T extends Indexed>(entries: readonly T[]): RuleIndex<T> {
  const numbers = new Map<string, number>();
  const elementsOf = new Map<string, number[]>();
  const byAnchor = new Map<string, Opened<T>[]>();
  const numberOf = (key: ReadonlySet<string>): number => {
    const name = [...key].join(' ');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const word of key) append(elementsOf, word, number);
    return number;
  };
  for (const entry of entries) {
    const opened = { entry, needed: keysOf(entry.pattern).map(numberOf) };
    for (const word of entry.pattern.anchors) append(byAnchor, word, opened);
  }
  // The last sentence, counted from 1, in which a word of each element stood.
  const seenIn = new Uint32Array(numbers.size);
  let sentence = 0;
  return (listed) => {
    sentence = (sentence + 1) >>> 0;
    for (const words of listed)
      for (const word of words) for (const number of elementsOf.get(word) ?? none) seenIn[number] = sentence;
    return listed.map((words) => openedBy(words));
  };

  function openedBy(words: readonly string[]): readonly T[] {
    let opened: T[] | null = null;
    for (const word of words) {
      for (const { entry, needed } of byAnchor.get(word) ?? none) {
        if (!needed.every((number) => seenIn[number] === sentence)) continue;
        if (opened === null) opened = [entry];
        else if (words.length === 1 || !opened.includes(entry)) opened.push(entry);
      }
    }
    return opened ?? none;
  }
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

function append<T>(lists: Map<string, T[]>, word: string, entry: T): void {
  const list = lists.get(word);
  if (list) list.push(entry);
  else lists.set(word, [entry]);
}
