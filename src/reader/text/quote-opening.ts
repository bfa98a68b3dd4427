import { cleanLine } from '../clean-text.js';
import { attributionOpenings, attributionVerbs, quoteWords } from '../html/attribution-words.js';
import { isDateText } from './is-date-text.js';
import { leadingDate } from './leading-date.js';
import { withoutQuoteIcon, withoutViewPost } from './view-post-words.js';

/** A line that announces a quote. */
export interface QuoteOpening {
  readonly author: string | null;
  /** What of the quote stands on the same line. */
  readonly rest: string;
  /**
   * `marked`: nobody writes such a line by hand. `typed`: people write it too, so that something else has to show
   * the quote. `arrow`: marked, and a lone `"` may close it.
   */
  readonly kind: 'marked' | 'typed' | 'arrow';
}

const longestLine = 200;
const longestName = 60;
const mostWords = 6;

/** The arrow to the quoted post, also as UTF-8 read as windows-1252 leaves it. */
export const arrows: readonly string[] = ['↑', 'â†‘'];

/** With these a sentence begins, not a name. */
const sentenceOpenings = new Set(
  'the a an he she they it i we you my our your his her their this that these those and but so then who as what like'.split(
    ' ',
  ),
);

const verbs = attributionVerbs
  .split('|')
  .sort((one, other) => other.length - one.length)
  .map((verb) => (/[\u3040-\u9fff]/u.test(verb) ? verb : ` ${verb}`));

/** What stands before the name where copies have another wording than pages. */
const otherOpenings: readonly string[] = [
  'publicado originalmente por ',
  'escrito originalmente por ',
  'mensaje original de ',
  'ursprünglich geschrieben von ',
  'zuerst geschrieben von ',
  'posté à l’origine par ',
  "posté à l'origine par ",
  'posté initialement par ',
  'originariamente scritto da ',
  'originariamente postato da ',
  'pubblicato originariamente da ',
  'oorspronkelijk gepost door ',
  'oryginalnie napisane przez ',
];

const openings = [...attributionOpenings.map((words) => words.toLowerCase()), ...otherOpenings];
const openingStarts = new Set(openings.map((words) => words.slice(0, 3)));

/** The longest first, as some begin with others. */
const longestFirst = [...quoteWords].sort((one, other) => other.length - one.length);

const labels = new RegExp(`^\\[?(?:${longestFirst.join('|')})\\]?:? ?`, 'iu');

/** The verb that a text ends with. */
function verbAt(text: string): string | undefined {
  const folded = text.toLowerCase();
  return verbs.find((ending) => folded.endsWith(ending));
}

function asName(text: string, isSure = false): string | null {
  const name = text.replace(/^[@●]\s?/u, '').trim();
  const words = name.split(' ');
  if (name === '' || name.length > longestName || words.length > mostWords) return null;
  if (/^[^\p{L}\p{N}_]+$/u.test(name)) return null;
  if (isSure) return name;
  return sentenceOpenings.has((words[0] ?? '').toLowerCase()) && words.length > 1 ? null : name;
}

const label = new RegExp(`^(?:${quoteWords.join('|')})(?: \\p{L}{1,6})?: (?=\\S)`, 'iu');
const nameAndDate = /^(.{1,60}?) (?:on|am|en|le|em|op|dnia|от|в|den|il|på) (.*)$/u;

/** `Quote from: NAME on DATE words`; without a date only where nothing else can be meant. */
function readNameAndDate(line: string): QuoteOpening | null {
  const start = label.exec(line);
  if (start === null) return null;
  const words = line.slice(start[0].length);
  const found = nameAndDate.exec(words);
  const behind = found?.[2] ?? '';
  const date = leadingDate(behind);
  if (found !== null && date > 0)
    return { author: asName(found[1] ?? '', true), rest: behind.slice(date).trim(), kind: 'marked' };
  const isSource = start[0].trim().includes(' ');
  const author = isSource ? asName(words) : null;
  return author === null ? null : { author, rest: '', kind: 'marked' };
}

/** `Originally Posted by NAME View Post`, `Quote from NAME`, `Quote from: NAME on DATE`. */
function bySource(line: string): QuoteOpening | null {
  const text = line.replace(labels, '');
  const named = readNameAndDate(line);
  if (named !== null) return named;
  for (const candidate of [text, line]) {
    const folded = candidate.toLowerCase();
    if (!openingStarts.has(folded.slice(0, 3))) continue;
    const words = openings.find((opening) => folded.startsWith(opening));
    if (words === undefined) continue;
    const name = withoutViewPost(candidate.slice(words.length)).replace(/ ?:$/u, '');
    const author = asName(name);
    if (author !== null) return { author, rest: '', kind: words.startsWith('quot') ? 'typed' : 'marked' };
  }
  return null;
}

/** The name in front of a verb; what comes before it, a date and a comma, is left out. */
function nameBefore(text: string, isSure: boolean): Pick<QuoteOpening, 'author' | 'kind'> | null {
  const comma = text.lastIndexOf(', ');
  const before = comma < 0 ? '' : text.slice(0, comma).replace(/^(?:on|am|le|il|el|op|vor) /iu, '');
  if (
    comma >= 0 &&
    (isDateText(before) || /^(?:just now|(?:an?|\d+) \p{L}+ ago|\d+ \p{L}+)$/iu.test(before))
  ) {
    const author = asName(text.slice(comma + 2));
    return author === null ? null : { author, kind: 'marked' };
  }
  const dated =
    /^(.{1,60}?),? (?:on|am|le|dnia|от|den|em|op|il) (.{6,40}?),?$/u.exec(text) ??
    /^(.{1,60}?),? \((.{6,40})\),?$/u.exec(text);
  if (dated !== null && isDateText(dated[2] ?? '')) {
    const author = asName(dated[1] ?? '', isSure);
    return author === null ? null : { author, kind: 'marked' };
  }
  const mail = text.indexOf('<');
  const author = asName((mail > 0 ? text.slice(0, mail) : text).replace(/^On .{4,60}, /u, ''), isSure);
  return author === null ? null : { author, kind: 'typed' };
}

/** `Am DATE schrieb NAME:`, `Vor 3 Stunden schrieb NAME:`. */
const verbBefore =
  /^(?:am |on |le |op |el |il |den |dnia |в )?(.{4,40}?),? (?:schrieb|a dit|schreef|zei|escribió|dijo|ha scritto|ha detto|skrev|sa|sade|napisał|sagte|сказал|написал) (\S.{0,59}?) ?:$/iu;
const isAge = /^(?:(?:vor|il y a|hace|há|för) .{2,20}|.{2,20} (?:ago|geleden|fa|temu|sedan|siden|назад))$/iu;

/** `NAME said:`, `NAME wrote: ↑ DATE words`, `(DATE) NAME Wrote: words`, `On DATE, NAME said:`. */
function byVerb(line: string, isSure: boolean): QuoteOpening | null {
  const bare = /^(?<name>\S{2,40}(?: \S{1,30}){0,3}) (?:said|wrote)$/u.exec(line)?.groups?.name;
  if (bare !== undefined) {
    const author = asName(bare);
    return author === null ? null : { author, rest: '', kind: 'typed' };
  }
  if (!/[:：↑†]/u.test(line)) return null;
  const dated =
    /^\(([^()]{6,40})\) ?(.{1,60}?) (?:wrote|schrieb|a écrit|escribió|ha scritto) ?: ?(.*)$/iu.exec(line);
  if (dated !== null && isDateText(dated[1] ?? '')) {
    const name = (dated[2] ?? '').trim();
    return { author: name === '' ? null : name, rest: dated[3] ?? '', kind: 'marked' };
  }
  const arrow = arrows.find((mark) => line.includes(mark));
  if (arrow !== undefined) {
    const at = line.indexOf(arrow);
    const head = line.slice(0, at).trim().replace(/ ?:$/u, '');
    const verb = verbAt(head);
    const author = verb === undefined ? null : asName(head.slice(0, -verb.length), true);
    if (author === null) return null;
    const behind = line.slice(at + arrow.length).trim();
    return { author, rest: behind.slice(leadingDate(behind)).trim(), kind: 'arrow' };
  }
  const before = verbBefore.exec(line);
  if (before !== null && (isDateText(before[1] ?? '') || isAge.test(before[1] ?? ''))) {
    const author = asName(before[2] ?? '', true);
    if (author !== null) return { author, rest: '', kind: 'marked' };
  }
  const spaced = /^(\S.{0,59}?) (?:Wrote|Schrieb): (\S.*)$/u.exec(line);
  if (spaced !== null) return { author: asName(spaced[1] ?? ''), rest: spaced[2] ?? '', kind: 'typed' };
  const glued =
    /^(.{1,60}?) (?:wrote|hat geschrieben|a écrit|escribió|ha scritto|schreef|napisał\(a\)|писал\(а\)) ?:(?=\S)(.+)$/iu.exec(
      line,
    );
  if (glued !== null) {
    const author = asName(glued[1] ?? '');
    return author === null ? null : { author, rest: glued[2] ?? '', kind: 'typed' };
  }
  if (!/[:：]$/u.test(line)) return null;
  const text = line.replace(/ ?[:：]$/u, '');
  const topic = /^(@?[^\s].{0,58}?) (?:said|schrieb|wrote|sagte) (?:in|on|am) (?:.{1,120})$/iu.exec(text);
  if (topic !== null) {
    const author = asName(topic[1] ?? '');
    const isMarked = text.startsWith('@') || isDateText(text.slice(text.lastIndexOf(' on ') + 4));
    return author === null ? null : { author, rest: '', kind: isMarked ? 'marked' : 'typed' };
  }
  const verb = verbAt(text);
  if (verb === undefined) return null;
  const name = nameBefore(text.slice(0, -verb.length), isSure);
  return name === null ? null : { ...name, rest: '' };
}

/** `NAMENovember 2022`, the head of a quote on Vanilla; names glued to dates are rare elsewhere. */
function byGluedDate(line: string): QuoteOpening | null {
  const found = /^(?<name>\S.{1,60}?\S)(?<date>\p{Lu}\p{Ll}{2,9} (?:\d{1,2}, )?\d{4})$/u.exec(line)?.groups;
  if (found === undefined || !isDateText(found.date ?? '')) return null;
  const name = found.name ?? '';
  const half = name.slice(0, name.length / 2);
  const author = asName(half + half === name ? half : name);
  return author === null ? null : { author, rest: '', kind: 'typed' };
}

/** `QUOTE(NAME @ DATE)`, as Invision 2 has it. */
function byAt(line: string): QuoteOpening | null {
  const found = atDate.exec(line);
  const author = found === null ? null : asName(found[1] ?? '', true);
  return author === null ? null : { author, rest: found?.[2] ?? '', kind: 'marked' };
}

const atDate = new RegExp(`^(?:${quoteWords.join('|')}) ?\\((.{1,60}?) @ [^()]{4,40}\\) ?(.*)$`, 'iu');

/** `[QUOTE=NAME;123]words` of posts that were copied out of an editor. */
function byCode(line: string): QuoteOpening | null {
  const found = /^\[quote(?:=["']?([^\]"';,]{1,60})[^\]]{0,80})?\](.*)$/iu.exec(line);
  return found === null ? null : { author: found[1]?.trim() ?? null, rest: found[2] ?? '', kind: 'marked' };
}

/**
 * Reads the line that announces a quote; `null` for any other line.
 * @param isSure whether something else shows that it is one, so that any words may be the name
 */
export function readQuoteOpening(raw: string, isSure = false): QuoteOpening | null {
  if (raw.length > longestLine * 2) return null;
  const line = withoutQuoteIcon(cleanLine(raw)).replace(/(?<=:) ?»$/u, '');
  if (line === '') return null;
  const code = byCode(line);
  if (code !== null || line.length > longestLine) return code;
  return byVerb(line, isSure) ?? byAt(line) ?? bySource(line) ?? byGluedDate(line);
}

/** Whether the line is nothing but the word for a quote: `Quote:`, in some boards without the colon. */
export function isQuoteLabel(raw: string): boolean {
  const line = cleanLine(raw).toLowerCase();
  return quoteWords.includes(line.replace(/ ?:$/u, ''));
}

/** The name in a line such as `NAME:` above a quote; something else has to show that it is one. */
export function readBareName(raw: string): string | null {
  const line = cleanLine(raw);
  return line.length <= longestName && /[^:]:$/u.test(line) ? asName(line.slice(0, -1)) : null;
}
