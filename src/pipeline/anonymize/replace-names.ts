import type { Thread } from '../../model/thread.js';
import { createNameFinder, type FoundName } from './find-names.js';
import { isDistinctive, isWordLike } from './is-distinctive.js';
import { namesOf, textsOf } from './names-of.js';
import type { PseudonymOf } from './pseudonyms.js';
import { type ReplacedText, replaceSpans } from './replace-spans.js';

/** Replaces the names of a thread where they stand outside of the fields for names. */
export interface NameReplacer {
  /** In prose: after `@` always, else where the name is no ordinary word. */
  text(text: string): ReplacedText;
  /** In what programs made of names, such as ids: always. */
  id(id: string): string;
  /** An address that holds a name leads to a person, and with another name nowhere: it is `null` then. */
  address(address: string | null): string | null;
}

/**
 * Makes the replacer of a thread.
 * @param kept words that stay although somebody is called so, in lower case
 */
export function createNameReplacer(
  thread: Thread,
  pseudonymOf: PseudonymOf,
  kept: ReadonlySet<string>,
): NameReplacer {
  const names = new Set(namesOf(thread));
  const find = createNameFinder(names);
  const isOrdinary = ordinaryWords(thread, find, kept);
  const isReplaced = ({ name, mentioned }: FoundName) => mentioned || !isOrdinary(name);

  const bySpaced = new Map(
    [...names]
      .filter((name) => isWordLike(name) && !kept.has(name.toLowerCase()))
      .map((name) => [spaced(name).trim(), name]),
  );
  const findSpaced = createNameFinder(bySpaced.keys());
  const replace = (text: string, found: readonly FoundName[]) =>
    replaceSpans(
      text,
      found.map(({ start, end, name }) => ({ start, end, by: pseudonymOf(bySpaced.get(name) ?? name) })),
    );
  return {
    text: (text) => replace(text, find(text).filter(isReplaced)),
    id: (id) => replace(id, findSpaced(spaced(id))).text,
    address(address) {
      if (address === null) return null;
      return findSpaced(spaced(decoded(address))).length > 0 ? null : address;
    },
  };
}

/** Whether a name is a word that the thread uses as such: in lower case as often as not. */
function ordinaryWords(
  thread: Thread,
  find: (text: string) => readonly FoundName[],
  kept: ReadonlySet<string>,
): (name: string) => boolean {
  const balance = new Map<string, number>();
  for (const text of textsOf(thread)) {
    for (const { name, start, end, mentioned } of find(text)) {
      const spelling = text.slice(start, end);
      const step = mentioned || spelling !== spelling.toLowerCase() ? 1 : -1;
      balance.set(name, (balance.get(name) ?? 0) + step);
    }
  }
  return (name) => {
    if (kept.has(name.toLowerCase())) return true;
    return !isDistinctive(name) && (!isWordLike(name) || (balance.get(name) ?? 0) <= 0);
  };
}

/** The same length, with spaces for all but letters and digits: addresses and ids join words by other signs. */
function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, (sign) => ' '.repeat(sign.length));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
