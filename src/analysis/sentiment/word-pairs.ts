import { type Parts, type StoredParts, uint32s } from '../stored/parts.js';
import { hashStart, hashWith, slotsFor, slotsIn } from '../stored/slots.js';

/** Pairs of words that follow each other, in their order; the place of a word is twice its row, plus 1 under a negation. */
export interface WordPairs {
  /** The places of both words, pair after pair. */
  readonly places: Uint32Array;
  /** The number of a pair, from 0; −1 where there is none of these places. */
  get(before: number, place: number): number;
}

/** The pairs of these places. */
export function pairsOf(places: Uint32Array): WordPairs {
  return lookUp(places, slotsOf(places));
}

/** The parts of a file that hold pairs. */
export function storePairs({ places }: WordPairs): Parts {
  return { pairs: places, pairSlots: slotsOf(places) };
}

/** The pairs that a file holds. */
export function openPairs({ part }: Pick<StoredParts<unknown>, 'part'>): WordPairs {
  const places = uint32s(part('pairs'));
  return lookUp(places, slotsIn(part('pairSlots'), places.length / 2));
}

function slotsOf(places: Uint32Array): Uint16Array | Uint32Array {
  return slotsFor(
    Int32Array.from({ length: places.length / 2 }, (_, pair) =>
      hashOf(places[2 * pair] ?? 0, places[2 * pair + 1] ?? 0),
    ),
  );
}

function lookUp(places: Uint32Array, slots: Uint16Array | Uint32Array): WordPairs {
  const last = slots.length - 1;
  return {
    places,
    get(before, place) {
      // A table that some other program filled might have no free slot.
      for (let slot = hashOf(before, place), left = slots.length; left > 0; slot += 1, left -= 1) {
        const pair = (slots[slot & last] ?? 0) - 1;
        if (pair < 0) return -1;
        if (places[2 * pair] === before && places[2 * pair + 1] === place) return pair;
      }
      return -1;
    },
  };
}

function hashOf(before: number, place: number): number {
  return hashWith(hashWith(hashStart, before), place);
}
