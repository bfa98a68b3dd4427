/** The characters of windows-1251 from 0x80 to 0xBF; 0x98 is none, and programs print `?` for it. */
const upper = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—?™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї';

const bitsOf = new Map([...upper].map((character, at) => [character, at]));
const follower = `[${upper}]`;

/** Cyrillic letters are two bytes in UTF-8, of which the first is one of two. */
const letters = new RegExp(`(?:[РС]${follower}){3,}`, 'gu');

/** A letter, a sign of three bytes such as a dash, or one of Latin-1 such as `«`. */
const signs = new RegExp(`[РС]${follower}|в${follower}{2}|В${follower}`, 'gu');

/** So many words of letters that follow one another so are no chance. */
const fewestWords = 3;

const leads: Readonly<Record<string, number>> = { Р: 0x400, С: 0x440, В: 0x80, в: 0x2000 };

function repaired(sign: string): string {
  const [lead = '', first = '', second] = sign;
  const bits = bitsOf.get(first) ?? 0;
  const base = leads[lead] ?? 0;
  const code = second === undefined ? base + bits : base + bits * 0x40 + (bitsOf.get(second) ?? 0);
  return String.fromCodePoint(code);
}

/** A line repaired; what stands in columns keeps its place, as programs laid it out by the broken letters. */
function repairedLine(line: string): string {
  const parts = line.split(/( {2,})/u);
  return parts
    .map((part, at) => {
      if (!part.startsWith('  ')) return part.replace(signs, repaired);
      const cell = parts[at - 1] ?? '';
      return part + ' '.repeat(cell.length - cell.replace(signs, repaired).length);
    })
    .join('');
}

/**
 * Repairs Cyrillic UTF-8 that was read as windows-1251 on its way (`РџС‘С‚СЂ` for `Пётр`), as a text browser does with
 * pages that were saved as UTF-8 and still declare it; texts without such words stay as they are.
 * @see https://encoding.spec.whatwg.org/#windows-1251
 */
export function repairCyrillic(text: string): string {
  if ((text.match(letters)?.length ?? 0) < fewestWords) return text;
  return text.split('\n').map(repairedLine).join('\n');
}
