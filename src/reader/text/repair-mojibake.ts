import { repairCyrillic } from './repair-cyrillic.js';

/** The characters of windows-1252 from 0x80 to 0x9F; a space where there is none. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const byteOf = new Map(
  [...upper].flatMap((character, at) => (character === ' ' ? [] : [[character, 0x80 + at]])),
);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What UTF-8 becomes when it is read as windows-1252: a byte that starts a character, then those that go on. */
const suspicious = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu;

/** Two characters that stand together in good text too: a capital or `ß` before a mark, as in `Maß“`. */
const likely = /^[\u00D2-\u00DF][‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]$/u;

function repaired(run: string): string {
  if (likely.test(run)) return run;
  const bytes: number[] = [];
  for (const character of run) {
    const byte = byteOf.get(character) ?? character.codePointAt(0) ?? 0;
    if (byte > 0xff) return run;
    bytes.push(byte);
  }
  for (let length = bytes.length; length > 1; length--) {
    try {
      return decoder.decode(Uint8Array.from(bytes.slice(0, length))) + [...run].slice(length).join('');
    } catch {
      // The bytes are no UTF-8: perhaps the last of them belongs to what follows.
    }
  }
  return run;
}

/**
 * Repairs UTF-8 that was read as windows-1252 on its way (`â†‘` for `↑`), wherever its bytes are valid UTF-8;
 * everything else stays as it is.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export function repairMojibake(text: string): string {
  return repairCyrillic(text.replace(suspicious, repaired));
}
