import { createHash } from 'node:crypto';
import type { Thread } from './model/thread.js';
import { isProblem, type Problem } from './problem.js';
import type { Shard } from './settings.js';

/**
 * Makes the choice of the outcomes that belong to a shard, to be asked of every outcome of a run in order. Shards of
 * the same inputs share nothing, and together are all. A thread goes by its id, so that it is in the same shard
 * whatever file holds it; one without id by its source and its place there; a problem by its source.
 */
export function createShardChoice(shard: Shard | null): (outcome: Thread | Problem) => boolean {
  if (shard === null) return () => true;
  const { number, count } = shard;
  const places = new Map<string, number>();
  return (outcome) => {
    let key: readonly (string | number | null)[] = [outcome.source];
    if (!isProblem(outcome)) {
      const place = places.get(outcome.source) ?? 0;
      places.set(outcome.source, place + 1);
      key = outcome.id === null ? [outcome.source, place] : [outcome.platform, hostOf(outcome), outcome.id];
    }
    const hash = createHash('sha256').update(JSON.stringify(key)).digest();
    return hash.readUInt32BE(0) % count === number - 1;
  };
}

function hostOf({ url }: Thread): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
