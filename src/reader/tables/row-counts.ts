/** How many rows each thread has, in little memory: eight bytes a row and no text. */
export interface RowCounts {
  /** Counts a row of a thread. */
  add(key: string): void;
  /** Counts a row off again, when all are counted; whether it is the last of its thread. */
  isLast(key: string): boolean;
}

/** Counts the rows of threads by 53 bits of their keys; two threads with the same would only wait for each other. */
export function createRowCounts(): RowCounts {
  let hashes = new Float64Array(1024);
  let size = 0;
  let left: Uint32Array | null = null;
  const settle = (): Uint32Array => {
    hashes = hashes.slice(0, size).sort();
    const counts = new Uint32Array(size);
    for (let at = 0, first = 0; at < size; at++) {
      if (hashes[at] !== hashes[first]) first = at;
      counts[first] = (counts[first] ?? 0) + 1;
    }
    return counts;
  };
  return {
    add(key) {
      if (size === hashes.length) {
        const larger = new Float64Array(2 * size);
        larger.set(hashes);
        hashes = larger;
      }
      hashes[size++] = hashOf(key);
    },
    isLast(key) {
      left ??= settle();
      const at = firstAt(hashes, hashOf(key));
      const rest = (left[at] ?? 1) - 1;
      left[at] = Math.max(0, rest);
      return rest <= 0;
    },
  };
}

/** The first place of a number in sorted ones. */
function firstAt(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 53 bits of a text: FNV-1a (Fowler, Noll, Vo; RFC 9923) over its code units, twice with other beginnings. */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x01000193);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
