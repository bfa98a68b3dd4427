import { attributionVerbs } from '../html/attribution-words.js';
import { isDateText } from './is-date-text.js';
import { leadingDate } from './leading-date.js';
import { nameAsQuoted } from './name-as-quoted.js';

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

/** The arrow to the quoted post, also as UTF-8 read as windows-1252 leaves it. */
export const arrows: readonly string[] = ['↑', 'â†‘'];

/** Verbs that copies have beside those of pages. */
const otherVerbs =
  'сказав(ла)|сказав|написав(ла)|berkata|menulis|ha dit|şunları söyledi|dedi ki|teica|ha escrito';

const verbs = `${attributionVerbs}|${otherVerbs}`
  .split('|')
  .sort((one, other) => other.length - one.length)
  .map((verb) => (/[\u3040-\u9fff]/u.test(verb) ? verb : ` ${verb}`));

/** The verb that a text ends with. */
function verbAt(text: string): string | undefined {
  const folded = text.toLowerCase();
  return verbs.find((ending) => folded.endsWith(ending));
}

/** How long ago, before or behind the number. */
const isAge =
  /^(?:(?:vor|il y a|hace|há|för|před|pred|πριν(?: από)?) .{2,20}|.{2,20} (?:ago|geleden|fa|temu|sedan|siden|назад|тому|atrás|sitten|önce|ezelőtt))$/iu;

/** What Greek boards print before a name: `Ο χρήστης NAME`. */
const article = /^(?:ο|η|ο\/η) (?:χρήστης |χρήστρια )?(?=\S)/iu;

/** The name in front of a verb; what comes before it, a date and a comma, is left out. */
function nameBefore(text: string, isSure: boolean): Pick<QuoteOpening, 'author' | 'kind'> | null {
  const comma = text.lastIndexOf(', ');
  const before =
    comma < 0
      ? ''
      : text.slice(0, comma).replace(/^(?:on|am|le|il|el|op|vor|em|den|w dniu|dnia|в) | tarihinde$/giu, '');
  if (
    comma >= 0 &&
    (isDateText(before) ||
      isAge.test(text.slice(0, comma)) ||
      /^(?:just now|(?:an?|\d+) \p{L}+ ago|\d+ \p{L}+)$/iu.test(before))
  ) {
    const author = nameAsQuoted(text.slice(comma + 2).replace(article, ''));
    return author === null ? null : { author, kind: 'marked' };
  }
  const dated =
    /^(.{1,60}?),? (?:on|am|le|dnia|от|den|em|op|il) (.{6,40}?),?$/u.exec(text) ??
    /^(.{1,60}?),? \((.{6,40})\),?$/u.exec(text);
  if (dated !== null && isDateText(dated[2] ?? '')) {
    const author = nameAsQuoted(dated[1] ?? '', isSure);
    return author === null ? null : { author, kind: 'marked' };
  }
  const mail = text.indexOf('<');
  const named = (mail > 0 ? text.slice(0, mail) : text).replace(/^On .{4,60}, /u, '').replace(article, '');
  const author = nameAsQuoted(named, isSure);
  return author === null ? null : { author, kind: 'typed' };
}

/** `Am DATE schrieb NAME:`, `Vor 3 Stunden schrieb NAME:`. */
const verbBefore =
  /^(?:am |on |le |op |el |il |den |på |dnia |dne |в )?(.{4,40}?),? (?:schrieb|a dit|schreef|zei|escribió|dijo|ha scritto|ha detto|skrev|sa|sade|sagde|napisał|sagte|a écrit|disse|escreveu|сказал|написал|napsal|napísal|kirjoitti|írta|yazdı|είπε) (\S.{0,59}?) ?:$/iu;

/** `@NAME said in TOPIC`, `NAME wrote on DATE`. */
const inTopic =
  /^(@?[^\s].{0,58}?) (?:said|schrieb|wrote|sagte|a dit|dijo|ha dicho|disse|escreveu|ha detto|ha scritto|zei|schreef|napisał|powiedział|сказал|написал|sa|skrev) (?:in|on|am|dans|en|em|w|в|à|i) (?:.{1,120})$/iu;

/** The name in the same in Chinese: `@NAME 在 TOPIC 中说`. */
function nameInTopic(text: string): string | undefined {
  const isOne = text.startsWith('@') && text.endsWith('中说') && text.includes(' 在');
  return isOne ? text.slice(0, text.indexOf(' 在')) : undefined;
}

/** `NAME said:`, `NAME wrote: ↑ DATE words`, `(DATE) NAME Wrote: words`, `On DATE, NAME said:`. */
export function openingByVerb(line: string, isSure: boolean): QuoteOpening | null {
  const bare = /^(?<name>\S{2,40}(?: \S{1,30}){0,3}) (?:said|wrote)$/u.exec(line)?.groups?.name;
  if (bare !== undefined) {
    const author = nameAsQuoted(bare);
    return author === null ? null : { author, rest: '', kind: 'typed' };
  }
  if (!/[:：↑†]/u.test(line)) return null;
  const dated =
    /^\(([^()]{6,40})\) ?(.{1,60}?) (?:wrote|schrieb|a écrit|escribió|ha scritto|написал(?:\(а\))?|писал\(а\)|napisał\(a\)|schreef|escreveu|yazdı|skrev|napsal|kirjoitti|írta) ?: ?(.*)$/iu.exec(
      line,
    );
  if (dated !== null && isDateText(dated[1] ?? '')) {
    const name = (dated[2] ?? '').trim();
    const rest = (dated[3] ?? '').replace(/^\[ ?-> ?\] ?/u, '');
    return { author: name === '' ? null : name, rest, kind: 'marked' };
  }
  const arrow = arrows.find((mark) => line.includes(mark));
  if (arrow !== undefined) {
    const at = line.indexOf(arrow);
    const head = line.slice(0, at).trim().replace(/ ?:$/u, '');
    const verb = verbAt(head);
    const author = verb === undefined ? null : nameAsQuoted(head.slice(0, -verb.length), true);
    if (author === null) return null;
    const behind = line.slice(at + arrow.length).trim();
    return { author, rest: behind.slice(leadingDate(behind)).trim(), kind: 'arrow' };
  }
  const before = verbBefore.exec(line);
  if (before !== null && (isDateText(before[1] ?? '') || isAge.test(before[1] ?? ''))) {
    const author = nameAsQuoted(before[2] ?? '', true);
    if (author !== null) return { author, rest: '', kind: 'marked' };
  }
  const spaced = /^(\S.{0,59}?) (?:Wrote|Schrieb): (\S.*)$/u.exec(line);
  if (spaced !== null) return { author: nameAsQuoted(spaced[1] ?? ''), rest: spaced[2] ?? '', kind: 'typed' };
  const glued =
    /^(.{1,60}?) (?:wrote|hat geschrieben|a écrit|escribió|ha scritto|schreef|napisał\(a\)|писал\(а\)) ?:(?=\S)(.+)$/iu.exec(
      line,
    );
  if (glued !== null) {
    const author = nameAsQuoted(glued[1] ?? '');
    return author === null ? null : { author, rest: glued[2] ?? '', kind: 'typed' };
  }
  if (!/[:：]$/u.test(line)) return null;
  const text = line.replace(/ ?[:：]$/u, '');
  const quoted = /^(\S.{0,59}?)['’] ?(?:alıntı|alinti)$/iu.exec(text)?.[1];
  if (quoted !== undefined) return { author: nameAsQuoted(quoted, true), rest: '', kind: 'marked' };
  const topic = inTopic.exec(text)?.[1] ?? nameInTopic(text);
  if (topic !== undefined) {
    const author = nameAsQuoted(topic);
    const isMarked = text.startsWith('@') || isDateText(text.slice(text.lastIndexOf(' on ') + 4));
    return author === null ? null : { author, rest: '', kind: isMarked ? 'marked' : 'typed' };
  }
  const verb = verbAt(text);
  if (verb === undefined) return null;
  const name = nameBefore(text.slice(0, -verb.length), isSure);
  return name === null ? null : { ...name, rest: '' };
}
