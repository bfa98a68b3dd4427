import { type Parts, type StoredParts, startsOf, uint16s } from './parts.js';

/** Lists of whole numbers, one after the other; each from its start to the next one's. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** The parts of a file that hold lists of numbers. */
export function storeLists(name: string, lists: readonly (readonly number[])[]): Parts {
  return {
    [`${name}Counts`]: Uint16Array.from(lists, ({ length }) => length),
    [name]: Uint16Array.from(lists.flat()),
  };
}

/** The lists that a file holds under that name. */
export function openLists({ part }: Pick<StoredParts<unknown>, 'part'>, name: string): NumberLists {
  return { starts: startsOf(uint16s(part(`${name}Counts`))), values: uint16s(part(name)) };
}

/** One of the lists. */
export function listAt({ starts, values }: NumberLists, place: number): Uint16Array {
  return values.subarray(starts[place], starts[place + 1]);
}
