import { cleanLine } from './clean-text.js';
import { attributedName } from './html/attribution.js';
import { attributionVerbs } from './html/attribution-words.js';
import { isDateWord, namesBehind, opensAttribution, verbsOfMail } from './mail-attribution-words.js';

/** A line that announces a quote. */
export interface MailAttribution {
  /** The name, or the part of an address before its `@` where there is no more. */
  readonly name: string;
  /** Over how many lines it runs. */
  readonly lines: number;
  /** Whether a date or an address makes it sure that nobody wrote it by hand. */
  readonly isSure: boolean;
}

const longestText = 300;
const longestName = 60;
const mostWords = 6;

/** Mail wraps the line after its date and inside an address. */
const mostLines = 4;

const address = /[^\s<>()"[\]:,;]{1,64}@[^\s<>()"[\],;]{1,100}/gu;

const verbs = [...attributionVerbs.split('|'), ...verbsOfMail];

/** With these a sentence begins, not a name. */
const sentenceOpenings = new Set(
  'the a an he she they it i we you my our your his her their this that these those and but so then who'.split(
    ' ',
  ),
);

/** The words before an address without the date and the verb in front of the name. */
function nameIn(before: string): string {
  const text = before.replace(/(?:[\s<([]|mailto:)+$/iu, '');
  const quoted = /"([^"]{1,60})"$/u.exec(text);
  if (quoted !== null) return quoted[1] ?? '';
  const words = text.slice(text.lastIndexOf('>') + 1).split(' ');
  const date = words.findLastIndex(isDateWord);
  let name = words
    .slice(date + 1)
    .join(' ')
    .replace(/^[\s,，:]+/u, '');
  for (const word of namesBehind) {
    const at = ` ${name.toLowerCase()}`.lastIndexOf(` ${word} `);
    if (at >= 0) name = name.slice(at + word.length + 1);
  }
  if (date < 0 && opensAttribution(name)) name = name.slice(name.lastIndexOf(', ') + 1);
  return name.replace(/^[*'\s]+|['\s]+$/gu, '');
}

function shortName(name: string): string | null {
  const short = name.includes('@') ? name.slice(0, name.indexOf('@')) : name;
  return short === '' || short.length > longestName || short.split(' ').length > mostWords ? null : short;
}

function byAddress(text: string): string | null {
  const found = Array.from(text.matchAll(address)).at(-1);
  if (found === undefined) return null;
  const behind = text.slice(found.index + found[0].length);
  const folded = text.toLowerCase();
  const isAnnounced =
    /[:：]$|\.\.\.$/u.test(text) && verbs.some((verb) => folded.includes(verb.toLowerCase()));
  if (!isAnnounced && !/^(?:quoting |\d{4}[/-]\d{1,2}[/-]\d{1,2} |\* )/iu.test(text)) return null;
  const inside = /^>?\s?\(([^()]{1,60})\)/u.exec(behind);
  return shortName(nameIn(text.slice(0, found.index)) || (inside?.[1] ?? '') || found[0]);
}

const hasDate = (text: string) => /\d{4}|\d{1,2}[:.]\d{2}/u.test(text);

/** `NAME wrote on DATE:`. */
const dateBehind =
  /^(.{1,60}?) (?:wrote|writes|said|schrieb|schreef|skrev|a écrit|escribió|ha scritto|escreveu) (?:on|am|op|den|le|el|il|em) .{6,60}:$/iu;

function byVerb(text: string): string | null {
  const dated = dateBehind.exec(text);
  const name = dated !== null && hasDate(text) ? (dated[1] ?? '') : attributedName(text);
  const [first = '', second] = (name ?? '').split(' ');
  const isSentence = second !== undefined && sentenceOpenings.has(first.toLowerCase());
  return name === null || isSentence ? null : shortName(name);
}

function readAttribution(lines: readonly string[], hasOpening: boolean): MailAttribution | null {
  const text = cleanLine(lines.join(' '));
  if (text.length > longestText) return null;
  const known = byAddress(text);
  if (known !== null) return { name: known, lines: lines.length, isSure: true };
  if (lines.length > 1 && !(hasOpening && hasDate(text))) return null;
  const name = byVerb(text);
  return name === null ? null : { name, lines: lines.length, isSure: hasOpening && hasDate(text) };
}

/**
 * What announces a quote in the last lines of what was written before it, as the programs of mail and news do in many
 * languages: `On DATE, NAME <address> wrote:`, `In article <id>, NAME writes:`, also over several lines.
 */
export function mailAttribution(own: readonly string[]): MailAttribution | null {
  let alone: MailAttribution | null = null;
  for (let count = 1; count <= Math.min(mostLines, own.length); count++) {
    const lines = own.slice(-count);
    const [first = ''] = lines;
    if (cleanLine(first) === '') break;
    const hasOpening = opensAttribution(cleanLine(first));
    const found = readAttribution(lines, hasOpening);
    if (found !== null && hasOpening) return found;
    alone ??= found;
  }
  return alone;
}
