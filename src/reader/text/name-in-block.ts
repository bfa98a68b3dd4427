import { blockLabels } from './manners/block-words.js';
import type { TextManner } from './manners/manner.js';
import { isNoName } from './name-distance.js';
import {
  isNameWithLetter,
  isPictureNamed,
  isPictureOf,
  nameAndStatus,
  picture,
  pictureOwner,
  status,
  statusAndName,
} from './name-signs.js';
import { isBeforeOther, standsBeforeRank, unnumbered } from './name-with-rank.js';
import { isLabel } from './post-furniture.js';
import { type TextLine, textLine } from './text-line.js';

const longestName = 60;

const advertisement =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|реклама)$/iu;

/** The name right above a heading, behind what number the post has: `Reply 3 of 27, by NAME`. */
const behindNumber = /^[^,.:]{3,40}, (?:by|von|par|por|da|di|door|av|af|przez|от) ([\p{L}\p{N}[(_].{1,40})$/u;

interface Name {
  readonly author: string;
  readonly at: number;
}

/** A name without the first letter behind it that stands for a picture, where the name follows alone. */
function withoutLetter(printed: string, next: string | undefined): string {
  const name = printed.slice(0, -1);
  return next?.startsWith(name) && printed.at(-1)?.toLowerCase() === name.at(0)?.toLowerCase()
    ? name
    : printed;
}

/** The name before a label on the same line: `NAME Joined: 2005`. */
export function nameBeforeLabel(text: string, manner: TextManner): string | null {
  if (manner.labels.length === 0 || !text.includes(': ')) return null;
  const folded = text.toLowerCase();
  const holds = (words: string) => folded.includes(` ${words}: `);
  const label = manner.labels.find(holds) ?? blockLabels.find(holds);
  if (label === undefined) return null;
  const before = text.slice(0, folded.indexOf(` ${label}: `));
  const name = nameAndStatus.exec(before)?.[1] ?? before;
  return name.length <= longestName && !isLabel(textLine(name), manner) ? name : null;
}

/** The name before a number that the block prints again: how many points the author has. */
function nameBeforeNumber(block: readonly TextLine[], at: number): string | null {
  const found = /^(.{2,60}?)[ \u00A0]{2,}([\d.,]+k?)$/iu.exec(block[at]?.raw.trim() ?? '');
  if (found === null || !block.slice(at + 1, at + 5).some((line) => line.text === found[2])) return null;
  return found[1] ?? null;
}

/** A name that something beside it proves, among the lines of a block without its blank ones. */
export function provedName(block: readonly TextLine[], manner: TextManner): Name | null {
  /** What a longer line below it begins with, which proves less than the rest. */
  let likely: Name | null = null;
  for (let at = block.length - 1; at >= 0; at--) {
    const text = unnumbered((block[at]?.text ?? '').replace(/^\[[^\]]{0,40}\] ?(?=\S)/u, ''));
    const next = block[at + 1];
    const isRepeated = (line: TextLine) => line.text === `${text}Author` || line.text === `${text} Author`;
    if (text.length > 2 && block.slice(at + 1).some(isRepeated)) return { author: text, at };
    const counted = /^(.{2,60}?) [\d.,]+k?$/iu.exec(text)?.[1];
    const isCounted = counted !== undefined && !isNoName(counted);
    if (isCounted && block.slice(at + 1).some((line) => line.text === counted))
      return { author: counted, at };
    const writer = at === block.length - 1 ? behindNumber.exec(text)?.[1] : undefined;
    if (writer !== undefined) return { author: writer, at };
    const labelled = nameBeforeLabel(text, manner) ?? nameBeforeNumber(block, at);
    if (labelled !== null) return { author: labelled, at };
    const mayBeName = !isNoName(text) && !isLabel(textLine(text), manner);
    if (mayBeName && isBeforeOther(text, block)) return { author: text, at };
    if (mayBeName && standsBeforeRank(text, next)) likely = { author: text, at };
    const alone = nameAndStatus.exec(text)?.[1] ?? statusAndName.exec(text)?.[1] ?? pictureOwner(text);
    if (alone?.length === 1 && next?.text.toLowerCase().startsWith(alone.toLowerCase()) === true)
      return { author: next.text, at };
    if (alone !== undefined) return { author: withoutLetter(alone, next?.text), at };
    if (next === undefined || next.text.length > longestName || isLabel(next, manner)) continue;
    if (picture.test(next.text) || status.test(next.text) || !/[\p{L}\p{N}]/u.test(text)) continue;
    const letter = text.length <= 2 && next.text.toLowerCase().startsWith(text.toLowerCase());
    // Ranks stand twice as well, below the name, and guests have numbers.
    const isRank = isNoName(next.text) && (at > 0 || text !== next.text);
    const echo = !isRank && text.replace(/^#\d+ /u, '').replace(/(?<=\S) [\d.,]+k?$/iu, '') === next.text;
    const shown = isPictureOf(text, next.text) || isPictureNamed(block[at]?.text ?? '', next.text);
    if (echo || letter || shown || status.test(text) || isNameWithLetter(text, next.text))
      return { author: next.text, at };
  }
  return likely;
}

/** So many ranks and pictures stand between the usual place of a name and the name. */
const mostRanks = 3;

/** The line of a name that nothing proves: the first below the buttons, else where names stand on this page. */
export function guessedName(
  block: readonly TextLine[],
  end: number,
  firm: boolean,
  manner: TextManner,
  distance: number | null,
): number {
  if (manner.nameAt !== undefined) {
    const usual = Math.max(0, block.length - manner.nameAt);
    // The rank between the name and the heading may be missing, and the picture then stands where the name does.
    const at = usual + 1 < block.length && picture.test(block[usual]?.text ?? '') ? usual + 1 : usual;
    // A rank glued to the name, which stands alone above it.
    const above = block[at - 1]?.text ?? '';
    return above.length > 1 && block[at]?.text.endsWith(above) === true ? at - 1 : at;
  }
  const shown = block.findLastIndex(
    ({ text }, at) => picture.test(text) && /\p{L}/u.test(block[at + 1]?.text ?? ''),
  );
  if (manner.fullName === true && shown >= 0) return shown + 1;
  if (manner.fullName === true)
    return Math.max(
      0,
      block.findIndex(({ text }) => !picture.test(text)),
    );
  if (distance !== null && distance <= end) {
    const nearest = block.findLastIndex(({ text }, at) => at <= end - distance && !isNoName(text));
    return end - distance - nearest <= mostRanks ? Math.max(0, nearest) : end - distance;
  }
  const advert = block.findLastIndex(({ text }, at) => at < end && advertisement.test(text));
  if (advert >= 0) {
    const own = block.findLastIndex(({ text }, at) => at > advert && at + 1 < end && picture.test(text));
    return own >= 0 ? own + 1 : Math.max(advert + 1, end - 2);
  }
  const first = block.findIndex(
    (line) =>
      line.text.length > 1 &&
      !picture.test(line.text) &&
      !isLabel(line, manner) &&
      /[\p{L}\p{N}]/u.test(line.text),
  );
  const behindPicture = block.findLastIndex(({ text }, at) => picture.test(text) && at + 1 < end);
  // Right below the head of the page, its links stand above the block.
  const isBelowLinks = end > 6 && behindPicture >= 0 && end - behindPicture <= 4;
  if (firm && !isBelowLinks) return Math.max(0, first);
  if (behindPicture >= 0) return behindPicture + 1;
  return end === block.length ? Math.max(0, first) : Math.max(0, end - 2);
}
