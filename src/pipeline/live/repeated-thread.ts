import type { Thread } from '../../model/thread.js';
import { isProblem, type Problem } from '../../problem.js';
import { isAddress } from '../../source/live/address.js';

/**
 * Makes what tells whether a thread of the web was there before in the run: several addresses may lead to one. Those
 * that were read in part are pages to be joined, and no concern of this.
 */
export function createRepeatedThreads(): (outcome: Thread | Problem) => boolean {
  const seen = new Set<string>();
  return (outcome) => {
    const key = isProblem(outcome) ? null : keyOf(outcome);
    if (key === null) return false;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  };
}

/** What a thread is known by that was read to its end from the web; `null` of others. */
function keyOf({ source, id, url, nextPage }: Thread): string | null {
  if (!isAddress(source) || id === null || nextPage !== null) return null;
  const address = url !== null && URL.canParse(url) ? url : source;
  return JSON.stringify([new URL(address).host, id]);
}
