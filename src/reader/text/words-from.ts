import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { pageEndLines } from './page-end-lines.js';
import { pictureAboveName } from './picture-above-name.js';
import { defaultIcon, isEnding, isLabel, isReply, isSubject } from './post-furniture.js';
import { isQuoteLabel } from './quote-opening.js';
import { isBlank, isDrawn, isRule, longestFurniture, type TextLine, textLine } from './text-line.js';
import { withoutEmbeds } from './without-embeds.js';

type Lines = readonly TextLine[];

/** What the board prints above the words in all posts of the page, and whether they have a button to quote. */
interface PrintedAbove {
  readonly isAbove: (line: TextLine) => boolean;
  readonly hasQuoteButton: boolean;
}

/** A field to type in, as text browsers draw it. Only pages have them, below the words. */
const formField = /^\s*(?:\p{L}{3,16}: ?)?\[ {6,}\]/u;

/** Whether the words begin with one short line above a rule that a text browser drew. */
function isSubjectLine(lines: Lines, [first = -1, second = -1, third]: readonly number[]): boolean {
  const rule = lines[second];
  const { text = '' } = lines[first] ?? {};
  if (third === undefined || rule === undefined || !isDrawn(rule)) return false;
  return text.length < longestSubject && !/[.!…]$/u.test(text);
}

const longestSubject = 100;

/** What labels the subject, in some skins behind the end of a wrapped date. */
const subjectLabel =
  /^(?:[ap]m )?(?:post subject|re:|betreff|temat postu|sujet|asunto|titel|oggetto|onderwerp|assunto)/iu;

/** Words that a thread is filed under are few and short, without a stop, above longer ones. */
const longestFlair = 28;

const mayBeFlair = (line: TextLine | undefined, next: TextLine | undefined): boolean =>
  line !== undefined &&
  line.text.length <= longestFlair &&
  line.text.split(' ').length <= 3 &&
  !/[.!?…:,;)]$/u.test(line.text) &&
  (next?.text.length ?? 0) > line.text.length * 2;

/** What stands between a heading and the words: the subject, the rule below it, the label of its icon. */
function withoutSubject(lines: Lines, manner: TextManner, title: string | null): Lines {
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(0, 5);
  const rule = filled.find((at) => isRule(lines[at] ?? textLine('')));
  const isBelowSubject = manner.rule === 'before-words' || manner.columns !== undefined;
  if (rule !== undefined && isBelowSubject && manner.rule !== 'before-signature') {
    const above = lines.slice(0, rule).map(({ text }) => text);
    const joined = textLine(above.join(' '));
    if (
      (manner.rule === 'before-words' && isSubjectLine(lines, filled)) ||
      isBlank(joined) ||
      isSubject(joined, title) ||
      subjectLabel.test(joined.text) ||
      defaultIcon.test(joined.text) ||
      (joined.text.length < 120 && /post ?subject:/iu.test(joined.text))
    ) {
      return lines.slice(rule + 1);
    }
  }
  const first = lines[filled[0] ?? -1];
  if (first === undefined || !(isSubject(first, title) || isReply(first))) return lines;
  // Below the title stands what the thread is filed under.
  const [, second, third] = filled;
  const isLabel =
    manner.titleBelow === true && third !== undefined && mayBeFlair(lines[second ?? -1], lines[third]);
  return lines.slice((isLabel ? (second ?? 0) : (filled[0] ?? 0)) + 1);
}

/**
 * Whether a line that says `Quote` is the label of a quote above the words: the button stands below them, or above
 * them in a list, or where others print nothing of the kind.
 */
function isLabelAbove(lines: Lines, at: number, hasQuoteButton: boolean): boolean {
  const line = lines[at];
  if (line === undefined || !isQuoteLabel(line.text)) return false;
  if (lines.slice(at + 1).some(({ text }) => isQuoteLabel(text))) return true;
  const isListed = line.indent > line.raw.length - line.raw.trimStart().length;
  return !hasQuoteButton && !isListed && lines.slice(at + 1).some((below) => !isBlank(below));
}

/** Labels of a post stand in a list above its words, the known ones among them. */
const mostLabels = 4;
const longestLabel = 24;

const isShortEntry = (line: TextLine): boolean =>
  isBlank(line) ||
  (line.text.length <= longestLabel && line.indent > line.raw.length - line.raw.trimStart().length);

/** What stands between a heading and the words besides: buttons, and in some skins the user block. */
function withoutLeadingButtons(lines: Lines, manner: TextManner, printed: PrintedAbove): Lines {
  const first = lines.findIndex(
    (line, at) =>
      !isBlank(line) &&
      (!isEnding(line, manner) || isLabelAbove(lines, at, printed.hasQuoteButton)) &&
      !printed.isAbove(line) &&
      manner.leads?.some((lead) => lead.test(line.text.toLowerCase())) !== true &&
      !(
        manner.columns !== undefined &&
        /:/u.test(line.text) &&
        !subjectLabel.test(line.text) &&
        isLabel(line, manner)
      ),
  );
  if (first < 0) return lines;
  const label = lines.slice(first, first + mostLabels).findIndex((line) => isEnding(line, manner));
  const isLabelled = label > 0 && lines.slice(first, first + label).every(isShortEntry);
  if (isLabelled) return withoutLeadingButtons(lines.slice(first + label), manner, printed);
  // In trees buttons stand above the words only where others stand below them.
  const isBelow = manner.tree !== true || lines.slice(first).some((line) => isEnding(line, manner));
  return isBelow ? lines.slice(first) : lines;
}

/** The lines below the rule that some skins draw above the words. */
function withoutLeadingRule(lines: Lines): Lines {
  const first = lines.findIndex((line) => !isBlank(line));
  const line = lines[first];
  return line !== undefined && isDrawn(line) ? lines.slice(first + 1) : lines;
}

/** Whether the line holds nothing but what the manner prints anywhere, such as spacers. */
export function isNoise({ text }: TextLine, { noise, noiseShapes }: TextManner): boolean {
  if (noiseShapes !== undefined && text.length <= longestFurniture && noiseShapes.test(text)) return true;
  return (
    noise !== undefined &&
    text.length < 40 &&
    (noise.includes(text) || text.split(' ').every((word) => noise.includes(word)))
  );
}

/** The lines from the first on that may be words, without what only looks like a line: empty fields, pictures. */
export function wordsFrom(
  lines: Lines,
  manner: TextManner,
  title: string | null,
  printed: PrintedAbove,
): Lines {
  const ends = [lines.findIndex(({ raw }) => formField.test(raw)), pictureAboveName(lines)];
  const end = Math.min(...ends.filter((at) => at >= 0), lines.length);
  const noise = lines.slice(0, end).flatMap((line) => {
    const token = manner.noise?.find((spacer) => line.raw.trimStart().startsWith(`${spacer}  `));
    if (token !== undefined) return [textLine(line.raw.replace(token, ' '.repeat(token.length)))];
    if (manner.rulesInQuotes === true && isRule(line)) return [];
    return line.text === '●' || isNoise(line, manner) || /^\[(?!\/?quote)[^\]]{0,40}\]$/iu.test(line.text)
      ? []
      : [line];
  });
  const once = withoutSubject(withoutLeadingButtons(noise, manner, printed), manner, title);
  const words = withoutLeadingRule(withoutLeadingButtons(once, manner, printed));
  return withoutEmbeds(words, manner);
}

/** Pagers, clocks and rights, in whatever language. */
const pager =
  /^(?:page|seite|página|pagina|página|страница|strona|sida|side|sivu|trang|стр\.?) \d{1,5} (?:of|von|de|di|из|z|av|af|van|của|\/) \d|^(?:pages?|seiten?|páginas?|pagine|strony|sidor) ?: ?[[(]?\d|^\d{1,6} posts?(?: ?[•·-] ?.*| page \d.*)$/iu;
const clock =
  /^(?:all times are|alle zeitangaben|часовой пояс|la franja horaria|todas las horas|fuseau horaire|les heures sont|tutti gli orari|alle tijden|wszystkie czasy|strefa czasowa|alla tider|múi giờ|текущее время|current time)/iu;
const rights =
  /^(?:©|\(c\) |copyright |derechos de autor|powered by|vbulletin®|design (?:by|von)|theme by|style by)|©\s?\d{4}/iu;

const steps: ReadonlySet<string> = new Set(
  'prev|previous|next|« prev|next »|< prev|next >|newest|zurück|weiter|nächste|vorherige|suivant|précédent|siguiente|anterior|successivo|precedente|vorige|volgende|следующая|предыдущая|następna|poprzednia|add a comment|go to topic list|go to topic listing|reply to this topic|reply to this topic...'.split(
    '|',
  ),
);

/** Where the page stands in the board. */
const mostSteps = 3;

function isPageEnd(text: string): boolean {
  if (steps.has(text.toLowerCase())) return true;
  if (text.length > 160) return false;
  return pager.test(text) || clock.test(text) || rights.test(text) || text.split(' > ').length > mostSteps;
}

/** The lines above what boards print below the last post. */
export function untilPageEnd(lines: Lines): Lines {
  const end = lines.findIndex((line) => isChrome(line.text, pageEndLines) || isPageEnd(line.text));
  return end < 0 ? lines : lines.slice(0, end);
}
