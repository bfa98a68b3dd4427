import { headLines } from './chrome-lines.js';
import { blockColumns } from './columns.js';
import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { isEnding, isEntry, isLabel, isSubject } from './post-furniture.js';
import { isBlank, isHollow, isRule, type TextLine, textLine } from './text-line.js';

/** What a user block tells, and where it ends or begins in its lines. */
export interface UserBlock {
  readonly author: string | null;
  /** Its first line, or the first line behind it. */
  readonly border: number;
  /** Whether the name is proved: printed twice, beside its picture or its status. */
  readonly sure: boolean;
}

const longestName = 60;

const status =
  /^(?:.{0,2}(?:offline|online)|(?:offline|online|desconectado|conectado|hors ligne|en ligne|не в сети|away|avatar|user avatar|profile picture))$/iu;
const nameAndStatus =
  /^(.{1,60}?) (?:is )?(?:offline|online|away|currently offline|desconectado|hors ligne|не в сети)$/iu;
const statusAndName = /^(?:offline|online|desconectado|conectado|hors ligne|en ligne|не в сети) (.{1,60})$/iu;
const pictureOf = /^(.{1,60}?)['’]s? (?:avatar|user avatar|profile picture)$/iu;
const pictureFor = /^(?:avatar (?:von|de|di|van|för|af)|benutzerbild von|аватар для|аватар) (.{1,60})$/iu;
const present =
  /^(.{1,60}?) (?:is (?:offline|online)|ist (?:gerade )?(?:offline|online)|está (?:des)?conectado|вне форума|на форуме)(?!\p{L})/iu;
const advertisement =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|реклама)$/iu;
const picture = /^\[[^\]]{0,40}\]$/u;

interface Name {
  readonly author: string;
  readonly at: number;
}

/** Whose picture a line names. */
function pictureOwner(text: string): string | undefined {
  return pictureOf.exec(text)?.[1] ?? pictureFor.exec(text)?.[1];
}

/** A name without the first letter behind it that stands for a picture, where the name follows alone. */
function withoutLetter(printed: string, next: string | undefined): string {
  const name = printed.slice(0, -1);
  return next?.startsWith(name) && printed.at(-1)?.toLowerCase() === name.at(0)?.toLowerCase()
    ? name
    : printed;
}

/** A name that something beside it proves, among the lines of a block without its blank ones. */
function provedName(block: readonly TextLine[], manner: TextManner): Name | null {
  for (let at = block.length - 1; at >= 0; at--) {
    const text = block[at]?.text ?? '';
    const next = block[at + 1];
    const alone = nameAndStatus.exec(text)?.[1] ?? statusAndName.exec(text)?.[1] ?? pictureOwner(text);
    if (alone !== undefined) return { author: withoutLetter(alone, next?.text), at };
    if (next === undefined || next.text.length > longestName || isLabel(next, manner)) continue;
    if (picture.test(next.text) || status.test(next.text) || !/[\p{L}\p{N}]/u.test(text)) continue;
    const letter = text.length <= 2 && next.text.toLowerCase().startsWith(text.toLowerCase());
    const echo = text.replace(/^#\d+ /u, '') === next.text;
    if (echo || letter || status.test(text)) return { author: next.text, at };
    const rank = next.text.slice(text.length);
    if (text.length > 2 && next.text.startsWith(text) && /^ \p{Lu}\p{Ll}{3,12}$/u.test(rank))
      return { author: text, at };
  }
  return null;
}

/** Names such as `MOffline` come from a picture's letter; a name printed twice in a row is one name. */
export function withoutEcho(printed: string): string {
  const name = printed
    .replace(/^(?:#\d+ |● |\d{1,4}\. |\[\d*\] ?)/u, '')
    .replace(/(?<=\S) (?:author|thread starter|topic starter)$/iu, '');
  const echo = /^(?:(.{3,60}?) ?\1|(..) \2)(?: .*)?$/u.exec(name);
  return echo?.[1] ?? echo?.[2] ?? name;
}

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
}

/** Finds the user block that ends where `lines` end, right above a heading. */
export function blockAbove(lines: readonly TextLine[], manner: TextManner, facts: BlockFacts): BlockAbove {
  const { names, title } = facts;
  let top = lines.length;
  let firm = false;
  let filled = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    const isSoft = manner.hollowEnds && isHollow(line);
    const isButton = isEnding(line, manner) && !isLabel(line, manner);
    const isHead = (filled > 0 && isSubject(line, title)) || isChrome(line.text, headLines);
    firm = isHead || (isRule(line) && filled > 0) || (isButton && !manner.signatureBelow);
    if (firm || isSoft || isButton) break;
    if (isBlank(line) || isRule(line)) continue;
    filled++;
    const isTitle = manner.subjectAbove === true && filled === 1;
    if (!isEntry(line, manner) && !names.has(line.text) && !isTitle) break;
    if (!isTitle) top = at;
  }
  const positions = lines.flatMap((line, at) => (at >= top && !isBlank(line) && !isRule(line) ? [at] : []));
  const block = positions.flatMap((at) => lines[at] ?? []);
  const label = block.findIndex((line) => isLabel(line, manner));
  const end = label < 0 ? block.length : label;
  const proved = provedName(block, manner);
  const known = block.findLastIndex(
    (line, at) => names.has(line.text) && (label < 0 ? block.length - at <= 5 : at < label),
  );
  const at = proved?.at ?? (known >= 0 ? known : guessedName(block, end, firm, manner, facts.distance));
  const printed = proved?.author ?? block[at]?.text;
  return {
    author: printed === undefined ? null : withoutEcho(printed),
    border: positions[at] ?? lines.length,
    sure: proved !== null || known >= 0,
    distance: end - at - (proved !== null && block[at]?.text !== proved.author ? 1 : 0),
  };
}

/** The line of a name that nothing proves: the first below the buttons, else where names stand on this page. */
function guessedName(
  block: readonly TextLine[],
  end: number,
  firm: boolean,
  manner: TextManner,
  distance: number | null,
): number {
  if (manner.nameAt !== undefined) return Math.max(0, block.length - manner.nameAt);
  const advert = block.findLastIndex(({ text }, at) => at < end && advertisement.test(text));
  if (advert >= 0) {
    const shown = block.findLastIndex(({ text }, at) => at > advert && at + 1 < end && picture.test(text));
    return shown >= 0 ? shown + 1 : Math.max(advert + 1, end - 2);
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
  if (distance !== null) return Math.max(0, end - distance);
  return end === block.length ? Math.max(0, first) : Math.max(0, end - 2);
}

/** So many lines a user block has at most. */
const longestBlock = 40;

/**
 * Finds the user block that begins where `lines` begin, right below a heading.
 * @param title of the thread, which may stand between the block and the words
 */
export function blockBelow(lines: readonly TextLine[], manner: TextManner, title: string | null): UserBlock {
  let border = 0;
  const some = lines.slice(0, longestBlock);
  const rule = some.findIndex((line) => isRule(line) && !line.text.startsWith('_'));
  for (const [at, line] of some.entries()) {
    if (isBlank(line)) continue;
    if (isLabel(line, manner)) {
      const value = some.findIndex((next, below) => below > at && !isBlank(next));
      const alone = !/[:\s]\s*\S/u.test(line.text) || line.text.endsWith(':');
      const own = some[value];
      border = alone && own !== undefined && isEntry(own, manner) ? value + 1 : at + 1;
    } else if (isSubject(line, title) || (rule > at && isEntry(line, manner)))
      border = Math.max(border, at + 1);
    else if (at >= border && !isEntry(line, manner) && !isRule(line)) break;
  }
  if (rule >= 0 && (manner.rule === 'before-words' || rule < border)) border = Math.max(border, rule + 1);
  const block = some.slice(0, Math.max(border, 1));
  const author = authorOfBlock(block, manner);
  const first = some.findIndex((line) => !isBlank(line));
  return { author, border: Math.max(border, first + 1), sure: author !== null };
}

/** The lines that stand together, with no blank line between. */
function groupsOf(block: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  let open = false;
  for (const line of block) {
    if (isBlank(line) || isRule(line)) open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  return groups;
}

/** The author in a user block whose lines may stand in columns. */
export function authorOfBlock(block: readonly TextLine[], manner: TextManner): string | null {
  for (const { text } of block) {
    const name = present.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  const groups = groupsOf(block);
  for (const column of groups.flatMap(blockColumns)) {
    const joined = column.filter((text) => text !== '').join(' ');
    const owner = pictureOwner(joined);
    if (owner !== undefined) return /^(.{2,60}?) (?:.{0,60} )?\1$/u.exec(owner)?.[1] ?? owner;
  }
  const first = groups[0]?.[0];
  if (first === undefined) return null;
  const [start = ''] = first.raw.trim().split(/\t| {2,}/u);
  const cell = textLine(start).text.replace(/^\d{1,4}\. /u, '');
  const name = nameAndStatus.exec(cell)?.[1] ?? cell;
  return isLabel(first, manner) || picture.test(name) ? null : withoutEcho(name);
}
