import { cleanLine } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { attributedName, withoutDateBehind } from '../html/attribution.js';
import { quoteWords } from '../html/attribution-words.js';
import { mailAttribution } from '../mail-attribution.js';
import { withoutEnd } from '../trim-ends.js';

/** With these a sentence begins, not the name in `NAME wrote:`. Lower case. */
const sentenceOpenings = new Set(
  (
    'the a an he she they it i we you my our your his her their this that these those and but so then who der die ' +
    'das er sie es ich wir le la il elle on je nous el ella lo un una'
  ).split(' '),
);

/** Lines that stand above a quote and name nobody. Lower case. */
const labels: readonly string[] = [
  ...quoteWords,
  'in reply to',
  'in response to',
  'antwort auf',
  'en réponse à',
  'в ответ на',
];

/** Names are no longer, in characters and in words. */
const longestName = 40;
const mostWords = 4;

const oneLine = (text: string) => cleanLine(text.replace(/\s+/gu, ' '));

/** Whether a line is nothing but a word such as `Quote:`. */
export function isLabel(line: string): boolean {
  const words = oneLine(line).toLowerCase();
  return words.endsWith(':') && labels.includes(words.slice(0, -1).trim());
}

/** Whether a line is one of `NAME wrote:`. */
export function announcesQuote(line: string): boolean {
  const words = attributedName(line)?.split(' ') ?? [];
  return words.length > 0 && !(words.length > 1 && sentenceOpenings.has((words[0] ?? '').toLowerCase()));
}

/** The name that a title of a quote is, `Kim:`, a date behind it left out; `null` when it is more than that. */
export function plainName(title: string): string | null {
  const name = withoutEnd(withoutDateBehind(oneLine(title)), /[\s:↑»]/u);
  const isName = name !== '' && name.length <= longestName && name.split(' ').length <= mostWords;
  return isName && readVisibleDate(name) === null && !quoteWords.includes(name.toLowerCase()) ? name : null;
}

/** The name in a line that is known to stand over a quote: `NAME wrote`, `NAME on 3 May 2019`. */
export function nameInLine(line: string): string | null {
  const words = oneLine(line);
  const mail = mailAttribution([words]);
  if (mail?.isSure === true) return mail.name;
  if (announcesQuote(words)) return attributedName(words);
  if (announcesQuote(`${words}:`)) return attributedName(`${words}:`);
  return withoutDateBehind(words) === words ? null : plainName(words);
}
