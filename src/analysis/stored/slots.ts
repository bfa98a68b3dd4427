import { uint16s, uint32s } from './parts.js';

/*
 * A hash table with open addressing, as a list of whole numbers: what has hash `h` stands at slot `h`, or behind it
 * where that was taken; a slot holds its place, from 1, or 0.
 */

/** Slots for things with these hashes, at most two thirds of them taken. */
export function slotsFor(hashes: Int32Array): Uint16Array | Uint32Array {
  let size = 2;
  while (2 * size < 3 * hashes.length) size *= 2;
  const slots = hashes.length <= mostInTwoBytes ? new Uint16Array(size) : new Uint32Array(size);
  for (let place = 0; place < hashes.length; place += 1) {
    let slot = (hashes[place] ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
  }
  return slots;
}

/** The slots for so many things that a part of a file holds. */
export function slotsIn(bytes: Uint8Array, count: number): Uint16Array | Uint32Array {
  return count <= mostInTwoBytes ? uint16s(bytes) : uint32s(bytes);
}

const mostInTwoBytes = 2 ** 16 - 1;

/** Where the hash of a text begins (FNV-1a, Fowler, Noll and Vo). */
export const hashStart = 0x811c9dc5 | 0;

/** The hash of what came before, and a byte or any other whole number after it. */
export function hashWith(hash: number, number: number): number {
  return Math.imul(hash ^ number, 0x01000193);
}
