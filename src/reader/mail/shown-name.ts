import { cleanName } from '../clean-text.js';

const longestName = 80;

/** An address, in any of the brackets that programs put around it. */
const address =
  /\s*[<([]{0,2}(?:mailto:|smtp:)?[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;]{1,120}[>)\]]{0,2}/giu;

/** The part of an address before its `@`, without what people add to it behind a `+`. */
export function localPartOf(address: string): string | null {
  const local = address.slice(0, Math.max(0, address.indexOf('@'))).replace(/\+.*/su, '');
  return local === '' ? null : local;
}

/**
 * The name in a sender as mail writes it: `NAME <address>`, `"LAST, FIRST" [mailto:address]`, `address (NAME)`; of an
 * address alone the part before the `@`, since nobody's whole address is shown. `null` when nothing is left.
 */
export function shownName(sender: string): string | null {
  const text = sender.slice(0, 500);
  const alone = text.match(address)?.[0].replace(/^[\s<([]*(?:mailto:|smtp:)?/iu, '') ?? null;
  const inside = /^\S{1,64} at \S{1,120} \(([^()]{1,80})\)$/u.exec(text.trim());
  const name = cleanName(
    (inside?.[1] ?? text.replace(address, ' '))
      .replace(/[<>]|\(\s*\)|\[\s*\]/gu, ' ')
      .replace(/^[\s"'(]+|[\s"']+$/gu, '')
      .replace(/^([^()]*)\)$/u, '$1'),
  );
  if (name !== null) return name.slice(0, longestName);
  return alone === null ? null : localPartOf(alone);
}
