import { isDateText } from './is-date-text.js';
import { picture, withoutEcho } from './name-signs.js';

/** So many lines above the first label names may stand. */
const farthest = 6;

/** In so many of the blocks something has to stand there. */
const leastShare = 0.6;

/** Names have rarely more words; signatures do, which stand above the block. */
const mostWords = 4;

/** Ranks and other lines that are no names, whoever has them. */
const noName =
  /^(?:[^\p{L}\p{N}]*|\p{L}|[\d.,\s]+|\[[^\]]*\]|(?!deleted ).*(?:\bmember|\badmin(?:istrator)?|moderator|mitglied|membre|miembro|newbie|guest|gast|invité|invitado|visitante|ospite|gość|гость|offline|online|avatar|(?:thread|topic|discussion) starter|view profile|unregistered|unregistriert|no registrado|non enregistré))$/iu;

/** A clock beside the words of a date, and facts in a row: `Level: 10 | Online: 160 h`. */
const noWords = /^(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|[^\s:|]{1,20}: ?\d[^|]{0,20}\|.*)$/iu;

/** Whether a line of a user block is a rank, a number or a picture, and no name. */
export function isNoName(text: string): boolean {
  // A rank glued to a name is one line with it.
  return noWords.test(text) || (noName.test(text) && withoutEcho(text) === text) || isDateText(text);
}

/**
 * How far above the first label of the user blocks of a page names stand: where the lines differ most from block to
 * block, which ranks do not; `null` where nothing shows it.
 * @param blocks the lines above the first label of each block, the nearest first
 */
export function nameDistance(blocks: readonly (readonly string[])[]): number | null {
  let best: { readonly distance: number; readonly distinct: number; readonly shown: number } | null = null;
  for (let distance = 1; distance <= farthest; distance++) {
    const found = blocks
      .flatMap((lines) => lines[distance - 1] ?? [])
      .filter((text) => !isNoName(text) && text.split(' ').length <= mostWords);
    if (found.length < Math.max(2, blocks.length * leastShare)) continue;
    const distinct = new Set(found).size;
    if (distinct < 2 || distinct < (best?.distinct ?? 0)) continue;
    // Ranks may differ as much as names, but the picture stands above the name.
    const shown = blocks.filter((lines) => picture.test(lines[distance] ?? '')).length;
    const isShown = shown * 2 > blocks.length && shown > (best?.shown ?? 0);
    if (distinct > (best?.distinct ?? 1) || isShown) best = { distance, distinct, shown };
  }
  return best?.distance ?? null;
}
