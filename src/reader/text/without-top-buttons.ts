import { mostFrequent } from './counts.js';
import type { PostCut } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { isEnding, isEntry, isLabel } from './post-furniture.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

/** So many posts show that a button stands above the words of all, and so many of the posts have it there. */
const fewestPosts = 3;
const leastShare = 0.75;

/** So many entries of a user block may stand above such a button. */
const mostAbove = 3;

/** So many lines may hold them. */
const longestTop = 20;

/** Where buttons stand above words, each at its first place, with nothing but entries above them. */
function topButtons(lines: readonly TextLine[], manner: TextManner): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let above = 0;
  for (const [at, line] of lines.slice(0, longestTop).entries()) {
    if (isBlank(line)) continue;
    const isButton = isEnding(line, manner) && !isLabel(line, manner);
    if (!isButton) above++;
    if (above > mostAbove || (!isButton && !isEntry(line, manner))) break;
    const next = isButton
      ? lines.slice(at + 1, at + 1 + longestTop).find((below) => !isBlank(below))
      : undefined;
    if (next === undefined || isEnding(next, manner) || isRule(next) || places.has(line.text)) continue;
    places.set(line.text, at);
  }
  return places;
}

/**
 * The posts without the button that stands above the words of most of them, such as `Quote`, and without the entries
 * above it; elsewhere the words would end there.
 */
export function withoutTopButtons(cuts: readonly PostCut[], manner: TextManner): readonly PostCut[] {
  const places = cuts.map(({ lines }) => topButtons(lines, manner));
  const button = mostFrequent(places.flatMap((own) => [...own.keys()]));
  if (button === null || button.count < Math.max(fewestPosts, cuts.length * leastShare)) return cuts;
  return cuts.map((cut, index) => {
    const at = places[index]?.get(button.item);
    return at === undefined ? cut : { ...cut, lines: cut.lines.slice(at + 1) };
  });
}
