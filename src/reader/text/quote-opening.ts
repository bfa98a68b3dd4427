import { cleanLine } from '../clean-text.js';
import { monthOf } from '../dates/month-names.js';
import { attributionOpenings, quoteWords } from '../html/attribution-words.js';
import { isDateText } from './is-date-text.js';
import { leadingDate } from './leading-date.js';
import { nameAsQuoted } from './name-as-quoted.js';
import { openingByVerb, type QuoteOpening } from './verb-opening.js';
import { withoutQuoteIcon, withoutViewPost } from './view-post-words.js';

const longestLine = 200;
const longestBareName = 60;

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
  'scritto originariamente da ',
  'inviato originariamente da ',
  'originariamente postato da ',
  'pubblicato originariamente da ',
  'oorspronkelijk gepost door ',
  'oryginalnie napisane przez ',
  'cytat użytkownika ',
  'ursprungligen skapat av ',
  'ursprungligen skrivet av ',
  'alun perin kirjoittanut ',
  'původně zaslal ',
  'původně napsal ',
  'pôvodne napísal ',
  'postat original de ',
  'повідомлення від ',
  'originalno napisao ',
  'originalno poslao ',
  'prvobitno napisao ',
  'izvorno napisao ',
  'izvirno objavil ',
  'algselt postitas ',
  'originalmente enviado por ',
];

const openings = [
  ...attributionOpenings.map((words) => words.toLowerCase().replace(':', '')),
  ...otherOpenings,
];
const openingStarts = new Set(openings.map((words) => words.slice(0, 3)));

/** The longest first, as some begin with others. */
const longestFirst = [...quoteWords].sort((one, other) => other.length - one.length);

const labels = new RegExp(`^\\[?(?:${longestFirst.join('|')})\\]?:? ?`, 'iu');

const label = new RegExp(`^(?:${quoteWords.join('|')})\\p{L}{0,4}(?: \\p{L}{1,12})?: (?=\\S)`, 'iu');
const nameAndDate = /^(.{1,60}?) (?:on|am|en|le|em|op|dnia|от|в|den|il|på|Dátum|pvm|data|tarih) (.*)$/u;

/** So much of a heading may be the name. */
const longestNamed = 60;

/** Whether a number begins a text that is no part of the date behind it: `77 - 12 mars 2012`, `77 w 12 marca 2012`. */
function beginsWithName(text: string): boolean {
  const found = /^\d{1,9} (?:((?!tháng)\p{L}{1,8}|[-–]) )?\d/iu.exec(text);
  return found !== null && monthOf(found[1] ?? '') === null;
}

/** The name before a date, whatever word stands between them or none: `Citat: NAME 12 mart 2012`. */
function nameBeforeDate(words: string): QuoteOpening | null {
  for (let at = words.indexOf(' '); at > 0 && at <= longestNamed; at = words.indexOf(' ', at + 1)) {
    const behind = words.slice(at + 1);
    const dated = behind.replace(/^(?:\p{L}{1,8}|[-–]) /u, '');
    // A stroke before the date ends the name, so that the word before it is of the name.
    const date = /^[-–]/u.test(dated) ? 0 : leadingDate(dated);
    if (date > 0 && !beginsWithName(dated))
      return {
        author: nameAsQuoted(words.slice(0, at), true),
        rest: dated.slice(date).trim(),
        kind: 'marked',
      };
  }
  return null;
}

/** `Quote from: NAME on DATE words`; without a date only where nothing else can be meant. */
function readNameAndDate(line: string): QuoteOpening | null {
  const start = label.exec(line);
  if (start === null) return null;
  const words = line.slice(start[0].length);
  const found = nameAndDate.exec(words);
  const behind = found?.[2] ?? '';
  const date = leadingDate(behind);
  if (found !== null && date > 0)
    return { author: nameAsQuoted(found[1] ?? '', true), rest: behind.slice(date).trim(), kind: 'marked' };
  const named = nameBeforeDate(words);
  if (named !== null) return named;
  // Software prints the colon behind the words for a source.
  const isSource = start[0].trim().includes(' ');
  const author = isSource ? nameAsQuoted(words, !/[.!?…:]$/u.test(words)) : null;
  return author === null ? null : { author, rest: '', kind: 'marked' };
}

/** `Originally Posted by NAME View Post`, `Quote from NAME`, `Quote from: NAME on DATE`. */
function bySource(line: string): QuoteOpening | null {
  const text = line.replace(labels, '');
  const named = readNameAndDate(line);
  if (named !== null) return named;
  for (const candidate of [text, line]) {
    const folded = candidate.toLowerCase().replace(/^([^:]{6,40}):(?= )/u, '$1');
    if (!openingStarts.has(folded.slice(0, 3))) continue;
    const words = openings.find((opening) => folded.startsWith(opening));
    if (words === undefined) continue;
    const whole = candidate.slice(words.length + candidate.length - folded.length);
    const name = withoutViewPost(whole).replace(/ ?:$/u, '');
    const behind = nameAndDate.exec(name);
    const author = nameAsQuoted(behind !== null && isDateText(behind[2] ?? '') ? (behind[1] ?? '') : name);
    if (author !== null) return { author, rest: '', kind: words.startsWith('quot') ? 'typed' : 'marked' };
  }
  return null;
}

/** `NAMENovember 2022`, the head of a quote on Vanilla; names glued to dates are rare elsewhere. */
function byGluedDate(line: string): QuoteOpening | null {
  const found = /^(?<name>\S.{1,60}?\S)(?<date>\p{Lu}\p{Ll}{2,9} (?:\d{1,2}, )?\d{4})$/u.exec(line)?.groups;
  if (found === undefined || !isDateText(found.date ?? '')) return null;
  const name = found.name ?? '';
  const half = name.slice(0, name.length / 2);
  const author = nameAsQuoted(half + half === name ? half : name);
  return author === null ? null : { author, rest: '', kind: 'typed' };
}

/** `QUOTE(NAME @ DATE)`, as Invision 2 has it. */
function byAt(line: string): QuoteOpening | null {
  const found = atDate.exec(line);
  const author = found === null ? null : nameAsQuoted(found[1] ?? '', true);
  return author === null ? null : { author, rest: found?.[2] ?? '', kind: 'marked' };
}

const atDate = new RegExp(`^(?:${quoteWords.join('|')}) ?\\((.{1,60}?) @ [^()]{4,40}\\) ?(.*)$`, 'iu');

/** Words around the name, as vBulletin has them: `最初由 NAME 发布 查看帖子`, `NAME Nickli Üyeden Alıntı`. */
const aroundNames = [
  /^最初由 ?(\S.{0,59}?) ?(?:发布|發布|发表|發表|发帖)(?: ?(?:查看帖子|查看文章|檢視文章|查看发帖))?$/u,
  /^(?:\([^()]{6,40}\) ?)?(\S.{0,59}?)['’´]? (?:nickli|isimli|adlı) (?:üyeden|kullanıcıdan) alıntı ?:?$/iu,
  /^(\S.{0,59}?) eredeti hozzászólása$/iu,
];

function byCircumfix(line: string): QuoteOpening | null {
  const text = withoutViewPost(line.replace(labels, ''));
  const author = aroundNames.map((shape) => shape.exec(text)?.[1]).find((name) => name !== undefined);
  return author === undefined ? null : { author, rest: '', kind: 'marked' };
}

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
  return (
    byCircumfix(line) ?? openingByVerb(line, isSure) ?? byAt(line) ?? bySource(line) ?? byGluedDate(line)
  );
}

/** Whether the line is nothing but the word for a quote: `Quote:`, in some boards without the colon. */
export function isQuoteLabel(raw: string): boolean {
  const line = cleanLine(raw).toLowerCase();
  return quoteWords.includes(line.replace(/ ?:$/u, ''));
}

/** The name in a line such as `NAME:` above a quote; something else has to show that it is one. */
export function readBareName(raw: string): string | null {
  const line = cleanLine(raw);
  return line.length <= longestBareName && /[^:]:$/u.test(line) ? nameAsQuoted(line.slice(0, -1)) : null;
}
