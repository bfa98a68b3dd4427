import { cleanLine } from '../clean-text.js';
import { groupsOf, isAboveCount, isNumbered } from './block-entries.js';
import { headLines } from './chrome-lines.js';
import { blockColumns } from './columns.js';
import { endOfSubject } from './end-of-subject.js';
import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { nameAboveList } from './name-above-list.js';
import { isNoName } from './name-distance.js';
import { guessedName, nameBeforeLabel, provedName } from './name-in-block.js';
import {
  isPictureOf,
  nameAndStatus,
  picture,
  pictureOwner,
  present,
  statusBeforeLabel,
  withoutEcho,
} from './name-signs.js';
import { isNameAndRank, ownerAlone } from './name-with-rank.js';
import { withoutOwnTitle } from './own-title.js';
import { isEnding, isEntry, isLabel, isReply, isSubject } from './post-furniture.js';
import { isQuoteLabel } from './quote-opening.js';
import { isBlank, isHollow, isRule, type TextLine, textLine } from './text-line.js';
import { isNoise } from './words-from.js';

/** What a user block tells, and where it ends or begins in its lines. */
export interface UserBlock {
  readonly author: string | null;
  /** Its first line, or the first line behind it. */
  readonly border: number;
  /** Whether the name is proved: printed twice, beside its picture or its status. */
  readonly sure: boolean;
}

/** What some skins print in the user block of who began the thread. */
const starter = /^(?:thread|topic) starter$/iu;

/** The rank of guests, who may call themselves so. */
const guestRank = /^(?:guest|gast|invité|invitado|ospite|gość|гость) $/iu;

/** What is known of a page when a user block is looked for. */
export interface BlockFacts {
  /** Names of authors, as far as they are known. */
  readonly names: ReadonlySet<string>;
  /** The title of the thread, which stands above the first block. */
  readonly title: string | null;
  /** How far above the first label names stand on this page, `null` where it is not known. */
  readonly distance: number | null;
}

/** A user block above a heading. */
export interface BlockAbove extends UserBlock {
  /** How many lines the name stands above the first label, or above the heading where there is none. */
  readonly distance: number;
  /** Whether it has any label, or stands between the end of the post above and the heading. */
  readonly isWhole: boolean;
  /** What stands above its first label, the nearest first. */
  readonly candidates: readonly string[];
}

/** What authors say of themselves in the list of their entries. */
const isListed = (line: TextLine): boolean =>
  line.text.length <= longestListed && line.indent > line.raw.length - line.raw.trimStart().length;

const longestListed = 48;

/** Finds the user block that ends where `lines` end, right above a heading. */
export function blockAbove(lines: readonly TextLine[], manner: TextManner, facts: BlockFacts): BlockAbove {
  const { names, title } = facts;
  const isButton = (line: TextLine) => isEnding(line, manner) && !isLabel(line, manner);
  let top = lines.length;
  let firm = false;
  let filled = 0;
  let alone = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    const isSoft = manner.hollowEnds && isHollow(line);
    const isHead =
      (filled > 0 && (isSubject(line, title) || (isQuoteLabel(line.text) && !isLabel(line, manner)))) ||
      (isChrome(line.text, headLines) && !starter.test(line.text)) ||
      manner.strangers?.test(line.text) === true;
    if (isButton(line) && filled === 0 && manner.subjectAbove === true) continue;
    firm = isHead || (isRule(line) && filled > 0) || (isButton(line) && !manner.signatureBelow);
    if (firm || isSoft || isButton(line)) break;
    if (isBlank(line) || isRule(line) || (manner.fullName === true && isNoise(line, manner))) continue;
    filled++;
    const mayBeTitle = manner.subjectAbove === true && filled === 1 && !isLabel(line, manner);
    const isTitle = mayBeTitle && (manner.blockOnce !== true || isSubject(line, title) || isReply(line));
    const isKnown = names.has(line.text) || nameBeforeLabel(line.text, manner) !== null;
    const isOwn = isEntry(line, manner) || isListed(line) || isKnown || isTitle;
    if (!isOwn && !isNameAndRank(lines, at)) break;
    if (!isTitle) top = at;
    else if (!isSubject(line, title) && !isReply(line)) alone = at;
  }
  // Nothing but one line: no subject, but the name.
  if (firm && top === lines.length) top = alone;
  const positions = lines.flatMap((line, at) =>
    at >= top && !isBlank(line) && !isRule(line) && !/^[*+]$/u.test(line.text) && !isButton(line) ? [at] : [],
  );
  const block = positions.flatMap((at) => lines[at] ?? []);
  const label = block.findIndex((line) => isLabel(line, manner));
  const end = label < 0 ? block.length : label;
  // A full name proves nothing, and the answered author may stand below the name.
  const proved = manner.fullName === true ? null : provedName(block, manner);
  const known =
    manner.fullName === true
      ? -1
      : block.findLastIndex(
          (line, at) => names.has(line.text) && (label < 0 ? block.length - at <= 5 : at < label),
        );
  const listed = manner.fullName === true ? -1 : nameAboveList(block, manner);
  const told = known >= 0 ? known : listed;
  const likely = told >= 0 ? told : guessedName(block, end, firm, manner, facts.distance);
  // The picture of who has no entries stands where names do.
  const isShown = picture.test(block[likely]?.text ?? '') && /\p{L}/u.test(block[likely + 1]?.text ?? '');
  const at = proved?.at ?? (isShown ? likely + 1 : likely);
  const guessed = proved?.author ?? block[at]?.text;
  const rank = `${block[at + 1]?.text ?? ''} `;
  // The picture of a rank, which stands below the name too.
  const printed =
    proved === null && rank.length > 3 && !guestRank.test(rank) && guessed?.startsWith(rank) === true
      ? guessed.slice(rank.length)
      : guessed;
  return {
    author: printed === undefined ? null : withoutEcho(printed),
    border: positions[at] ?? lines.length,
    sure: proved !== null || known >= 0,
    distance: end - at - (proved !== null && block[at]?.text !== proved.author ? 1 : 0),
    isWhole: label >= 0 || (firm && block.length > 0),
    candidates: block
      .slice(0, end)
      .reverse()
      .map(({ text }) => text),
  };
}

/** A value that ends with a stop is no longer: `n.a.` */
const shortestValue = 6;

/** Entries that are set in so far stand in a column right of the name. */
const leastColumn = 20;

/** So many lines a user block has at most. */
const longestBlock = 40;

/**
 * Finds the user block that begins where `lines` begin, right below a heading.
 * @param title of the thread, which may stand between the block and the words
 */
export function blockBelow(lines: readonly TextLine[], manner: TextManner, title: string | null): UserBlock {
  let border = 0;
  let column = 0;
  const some = withoutOwnTitle(lines.slice(0, longestBlock));
  const [top, name] = some.filter((line) => !isBlank(line));
  if (top !== undefined && name !== undefined && isPictureOf(top.text, name.text))
    border = some.indexOf(name) + 1;
  const isBorder = (line: TextLine) => isRule(line) && !line.text.startsWith('_');
  const rule = manner.rule === 'before-signature' ? -1 : some.findIndex(isBorder);
  const wordy = some.findIndex(
    (line) =>
      !isBlank(line) &&
      !isRule(line) &&
      !isSubject(line, title) &&
      (!isEntry(line, manner) || (isEnding(line, manner) && !isLabel(line, manner))),
  );
  /** The rule below the block, where no words stand between. */
  const below = wordy >= 0 && wordy < rule ? -1 : rule;
  for (const [at, line] of some.entries()) {
    if (isBlank(line)) continue;
    if (isLabel(line, manner) || (at > 0 && isNumbered(some, at))) {
      const value = some.findIndex((next, below) => below > at && !isBlank(next));
      const alone = !/[:\s]\S/u.test(line.text) || line.text.endsWith(':');
      const own = some[value];
      border =
        alone && own !== undefined && (isEntry(own, manner) || own.text.length <= shortestValue)
          ? value + 1
          : at + 1;
      if (line.indent >= leastColumn) column = line.indent;
    } else if (isSubject(line, title) || (below > at && isEntry(line, manner)))
      border = Math.max(border, at + 1);
    // What stands below the entries, as far to the right as they do.
    else if (column > 0 && line.indent === column && isEntry(line, manner)) border = at + 1;
    else if (at >= border && !isEntry(line, manner) && !isRule(line) && !isAboveCount(some, at)) break;
  }
  border = Math.max(border, endOfSubject(some, title));
  // Between the block and the rule stands a subject at most.
  const between = some.slice(border, Math.max(border, rule)).filter((line) => !isBlank(line)).length;
  if (rule >= 0 && (rule < border || (manner.rule === 'before-words' && between <= 1)))
    border = Math.max(border, rule + 1);
  const first = some.findIndex((line) => !isBlank(line));
  // The rank of who has no entries.
  const second = some.findIndex((line, at) => at > first && !isBlank(line));
  if (border === 0 && second > 0 && isNoName(some[second]?.text ?? '')) border = second + 1;
  const block = some.slice(0, Math.max(border, 1));
  const author = authorOfBlock(block, manner);
  // In some skins the name stands once more below its entries.
  const echo = some.findIndex((line, at) => at >= border && !isBlank(line));
  if (border > 0 && echo >= 0 && author !== null && some[echo]?.text === author) border = echo + 1;
  return { author, border: Math.max(border, first + 1), sure: author !== null };
}

/** The author in a user block whose lines may stand in columns. */
export function authorOfBlock(block: readonly TextLine[], manner: TextManner): string | null {
  for (const { raw } of block) {
    for (const cell of raw
      .trim()
      .split(/ {3,}|\t/u)
      .map(cleanLine)) {
      const name = present.exec(cell)?.[1] ?? statusBeforeLabel.exec(cell)?.[1] ?? pictureOwner(cell);
      if (name !== undefined) return withoutEcho(ownerAlone(name, block));
    }
  }
  const groups = groupsOf(block);
  for (const column of groups.flatMap(blockColumns)) {
    const joined = column.filter((text) => text !== '').join(' ');
    const owner = pictureOwner(joined);
    if (owner !== undefined) return /^(.{2,60}?) (?:.{0,60} )?\1$/u.exec(owner)?.[1] ?? owner;
  }
  const [first, second] = groups.flat().filter(({ text }, at) => at > 0 || !picture.test(text));
  if (first === undefined) return null;
  if (second !== undefined && isPictureOf(first.text, second.text)) return second.text;
  const [start = ''] = first.raw.trim().split(/\t| {2,}/u);
  const cell = textLine(start).text.replace(/^\d{1,4}\. /u, '');
  const name = nameAndStatus.exec(cell)?.[1] ?? cell;
  return isLabel(textLine(name), manner) || picture.test(name) ? null : withoutEcho(name);
}
