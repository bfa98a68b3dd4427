/**
 * Characters that act on a terminal or cannot be seen: controls (C0, C1, DEL), lone surrogates, line and
 * paragraph separators, bidirectional controls, zero-width and other ignorable characters, tags.
 * Source: Unicode Technical Standard 39; Trojan Source (Boucher & Anderson, 2021).
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** Emoji are built with a joiner between pictures and a selector after one; those do no harm. */
function belongsToEmoji(text: string, at: number, character: string): boolean {
  if (character === '\uFE0F' || character === '\uFE0E') return at > 0;
  return (
    character === '\u200D' &&
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  );
}

/**
 * Makes a text safe and visible: what a terminal would obey or not show becomes an escape such as `\x1b`.
 * @param options `keepLines` leaves tabs and line breaks as they are
 */
export function printable(text: string, options: { readonly keepLines?: boolean } = {}): string {
  return text.replace(unprintable, (character: string, at: number) => {
    const name = short.get(character);
    if (name !== undefined) return options.keepLines ? character : name;
    return belongsToEmoji(text, at, character) ? character : escaped(character);
  });
}

/**
 * Makes control characters visible as escapes, all but tabs and line breaks: nobody sees them, terminals obey them, and
 * spreadsheets lose them. What cannot be seen but belongs to writing, such as marks of direction, stays.
 */
export function visibleControls(text: string): string {
  return text.replace(controls, (character) => (short.has(character) ? character : escaped(character)));
}

const controls = /\p{Cc}/gu;
