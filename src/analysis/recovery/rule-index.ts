import { frequentWords } from '../../lexicon/frequent-words.js';
import type { Pattern } from './pattern.js';

interface Indexed {
  readonly pattern: Pattern;
}

/** What may match in a sentence: for each of its tokens the entries whose trigger the token can open. */
export type RuleIndex<T> = (listed: readonly (readonly string[])[]) => readonly (readonly T[])[];

/** An entry, and the last sentence in which a word of its key stood. */
interface Sleeper<T> {
  readonly entry: T;
  awakeIn: number;
}

/**
 * An index of patterns over the words of a sentence. A pattern is thought of only where a word of its rarest element
 * stands in the sentence: what begins with `have` or `no` is told apart by what else it needs.
 */
export function createRuleIndex<T extends Indexed>(entries: readonly T[]): RuleIndex<T> {
  const byKey = new Map<string, Sleeper<T>[]>();
  const byAnchor = new Map<string, Sleeper<T>[]>();
  for (const entry of entries) {
    const sleeper = { entry, awakeIn: 0 };
    for (const word of keyOf(entry.pattern)) append(byKey, word, sleeper);
    for (const word of entry.pattern.anchors) append(byAnchor, word, sleeper);
  }
  let sentence = 0;
  return (listed) => {
    sentence += 1;
    for (const words of listed)
      for (const word of words) for (const sleeper of byKey.get(word) ?? none) sleeper.awakeIn = sentence;
    return listed.map((words) => {
      const opened: T[] = [];
      for (const word of words)
        for (const { entry, awakeIn } of byAnchor.get(word) ?? none)
          if (awakeIn === sentence && (words.length === 1 || !opened.includes(entry))) opened.push(entry);
      return opened;
    });
  };
}

const none: readonly never[] = [];

/** How often a word stands in text: 0 for most words, more the farther in front of the frequent ones it is. */
const frequency: ReadonlyMap<string, number> = new Map(
  frequentWords.map((word, rank) => [word, frequentWords.length - rank]),
);
const frequencyOf = (word: string): number => frequency.get(word) ?? 0;

/** Words without one of which a pattern cannot match, as rare ones as it has. */
function keyOf({ needed, anchors }: Pattern): Iterable<string> {
  const keys = needed.map((rows) => new Set(rows.flatMap((row) => row.toSorted(byFrequency)[0] ?? [])));
  const commonest = (key: ReadonlySet<string>): number => Math.max(...[...key].map(frequencyOf));
  return keys.toSorted((a, b) => commonest(a) - commonest(b) || a.size - b.size)[0] ?? anchors;
}

function byFrequency(a: string, b: string): number {
  return frequencyOf(a) - frequencyOf(b);
}

function append<T>(lists: Map<string, T[]>, word: string, entry: T): void {
  const list = lists.get(word);
  if (list) list.push(entry);
  else lists.set(word, [entry]);
}
