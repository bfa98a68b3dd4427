import { type Parts, type StoredParts, startsOf, uint16s } from './parts.js';
import { hashStart, hashWith, slotsFor, slotsIn } from './slots.js';

/** Strings by their places, 0, 1 …; a map is one. */
export interface Places extends Pick<ReadonlyMap<string, number>, 'get' | 'size'> {
  keys(): Iterable<string>;
}

/**
 * The parts of a file that hold strings: their bytes in UTF-8 in the order of their places, how many each has, and
 * where each is found by its hash.
 */
export function storeStrings(name: string, strings: Iterable<string>): Parts {
  const texts = Array.from(strings, bytewise);
  return {
    [name]: Buffer.from(texts.join(''), 'latin1'),
    [`${name}Lengths`]: Uint16Array.from(texts, ({ length }) => length),
    [`${name}Slots`]: slotsFor(Int32Array.from(texts, hashOf)),
  };
}

/** The places of the strings that a file holds under that name; a string is only read where it is asked for. */
export function openStrings({ part }: Pick<StoredParts<unknown>, 'part'>, name: string): Places {
  const bytes = part(name);
  const lengths = uint16s(part(`${name}Lengths`));
  const starts = startsOf(lengths);
  const size = lengths.length;
  const slots = slotsIn(part(`${name}Slots`), size);
  const last = slots.length - 1;
  const isAt = (place: number, text: string): boolean => {
    const start = starts[place] ?? 0;
    if ((starts[place + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    size,
    get(string) {
      const text = bytewise(string);
      // A table that some other program filled might have no free slot.
      for (let slot = hashOf(text), left = slots.length; left > 0; slot += 1, left -= 1) {
        const place = slots[slot & last] ?? 0;
        if (place === 0) return undefined;
        if (isAt(place - 1, text)) return place - 1;
      }
      return undefined;
    },
    *keys() {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      for (let place = 0; place < size; place += 1)
        yield text.toString('utf8', starts[place], starts[place + 1]);
    },
  };
}

/** A string with a character for each byte of its UTF-8, itself where it is ASCII. */
function bytewise(string: string): string {
  for (let at = 0; at < string.length; at += 1)
    if (string.charCodeAt(at) > 127) return Buffer.from(string).toString('latin1');
  return string;
}

function hashOf(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
