import { blockColumns } from './columns.js';
import type { TextManner } from './manners/manner.js';
import { isEnding, isEntry, isLabel, isSubject } from './post-furniture.js';
import { isBlank, isHollow, isRule, type TextLine } from './text-line.js';

/** What a user block tells, and where it ends or begins in its lines. */
export interface UserBlock {
  readonly author: string | null;
  /** Its first line, or the first line behind it. */
  readonly border: number;
  /** Whether the name is proved: printed twice, beside its picture or its status. */
  readonly sure: boolean;
}

const longestName = 60;

const status = /^(?:.{0,2}(?:offline|online)|(?:offline|online|away|avatar|user avatar|profile picture))$/iu;
const nameAndStatus = /^(.{1,60}?) (?:is )?(?:offline|online|away|currently offline)$/iu;
const statusAndName = /^(?:offline|online) (.{1,60})$/iu;
const pictureOf = /^(.{1,60}?)['’]s? (?:avatar|user avatar|profile picture)$/iu;
const picture = /^\[[^\]]{0,40}\]$/u;

interface Name {
  readonly author: string;
  readonly at: number;
}

/** A name that something beside it proves, among the lines of a block without its blank ones. */
function provedName(block: readonly TextLine[], manner: TextManner): Name | null {
  for (const [at, { text }] of block.entries()) {
    const next = block[at + 1];
    const alone = nameAndStatus.exec(text)?.[1] ?? statusAndName.exec(text)?.[1] ?? pictureOf.exec(text)?.[1];
    if (alone !== undefined) return { author: alone, at };
    if (next === undefined || next.text.length > longestName || isLabel(next, manner)) continue;
    if (picture.test(next.text)) continue;
    const letter = text.length <= 2 && next.text.toLowerCase().startsWith(text.toLowerCase());
    if (text === next.text || letter || status.test(text)) return { author: next.text, at };
    if (picture.test(text)) {
      const statusBehind = nameAndStatus.exec(next.text)?.[1];
      return { author: statusBehind ?? next.text, at };
    }
  }
  return null;
}

/** Names such as `MOffline` come from a picture's letter; a name printed twice in a row is one name. */
export function withoutEcho(name: string): string {
  const half = name.length / 2;
  if (Number.isInteger(half) && half > 1 && name.slice(0, half) === name.slice(half))
    return name.slice(0, half);
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && rest.join(' ') === first ? first : name;
}

/**
 * Finds the user block that ends where `lines` end, right above a heading.
 * @param names those of authors, as far as they are known
 */
export function blockAbove(
  lines: readonly TextLine[],
  manner: TextManner,
  names: ReadonlySet<string>,
): UserBlock {
  let top = lines.length;
  let firm = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    firm =
      isRule(line) ||
      (isEnding(line, manner) && !isLabel(line, manner)) ||
      (manner.hollowEnds && isHollow(line));
    if (firm) break;
    if (isBlank(line)) continue;
    if (!isEntry(line, manner) && !names.has(line.text)) break;
    top = at;
  }
  const positions = lines.flatMap((line, at) => (at >= top && !isBlank(line) ? [at] : []));
  const block = positions.flatMap((at) => lines[at] ?? []);
  const proved = provedName(block, manner);
  if (proved !== null) {
    return { author: withoutEcho(proved.author), border: positions[proved.at] ?? top, sure: true };
  }
  const label = block.findIndex((line) => isLabel(line, manner));
  const known = block.findLastIndex(
    (line, at) => names.has(line.text) && (label < 0 ? block.length - at <= 5 : at < label),
  );
  const guessed = known >= 0 ? known : firm || label < 0 ? 0 : Math.max(0, label - 2);
  const author = block[guessed]?.text ?? null;
  return { author, border: positions[guessed] ?? lines.length, sure: known >= 0 };
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

/** The author in a user block whose lines may stand in columns. */
export function authorOfBlock(block: readonly TextLine[], manner: TextManner): string | null {
  const columns = blockColumns(block);
  for (const column of columns) {
    const joined = column.filter((text) => text !== '').join(' ');
    const owner = pictureOf.exec(joined)?.[1];
    if (owner !== undefined) return owner;
  }
  const filled = block.filter((line) => !isBlank(line) && !isRule(line));
  const offline = filled.map(({ text }) => /^(.{1,60}?) is (?:offline|online)\b/iu.exec(text)?.[1]);
  const told = offline.find((name) => name !== undefined);
  if (told !== undefined) return told;
  const [first] = filled;
  if (first === undefined) return null;
  const cell =
    first.raw
      .trim()
      .split(/\t| {2,}/u)[0]
      ?.trim() ?? first.text;
  const name = nameAndStatus.exec(cell)?.[1] ?? cell;
  return isLabel(first, manner) || picture.test(name) ? null : withoutEcho(name);
}
