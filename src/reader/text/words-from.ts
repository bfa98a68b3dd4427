import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { pageEndLines } from './page-end-lines.js';
import { defaultIcon, isEnding, isLabel, isReply, isSubject } from './post-furniture.js';
import { isBlank, isRule, type TextLine, textLine } from './text-line.js';
import { withoutEmbeds } from './without-embeds.js';

type Lines = readonly TextLine[];

/** Whether the board prints a line in all posts of the page. */
type IsPrinted = (line: TextLine) => boolean;

/** A field to type in, as text browsers draw it. Only pages have them, below the words. */
const formField = /^\s*\[ {6,}\]/u;

/** What stands between a heading and the words: the subject, the rule below it, the label of its icon. */
function withoutSubject(lines: Lines, manner: TextManner, title: string | null): Lines {
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(0, 5);
  const rule = filled.find((at) => isRule(lines[at] ?? textLine('')));
  if (rule !== undefined && (manner.rule === 'before-words' || manner.columns !== undefined)) {
    const above = lines.slice(0, rule).map(({ text }) => text);
    const joined = textLine(above.join(' '));
    if (
      isBlank(joined) ||
      isSubject(joined, title) ||
      /^(?:post subject|re:|betreff|temat postu|sujet|asunto|titel)/iu.test(joined.text) ||
      defaultIcon.test(joined.text) ||
      (joined.text.length < 120 && /post ?subject:/iu.test(joined.text))
    ) {
      return lines.slice(rule + 1);
    }
  }
  const first = lines[filled[0] ?? -1];
  if (first === undefined) return lines;
  return isSubject(first, title) || isReply(first) ? lines.slice((filled[0] ?? 0) + 1) : lines;
}

/** What stands between a heading and the words besides: buttons, and in some skins the user block. */
function withoutLeadingButtons(lines: Lines, manner: TextManner, isPrinted: IsPrinted): Lines {
  const first = lines.findIndex(
    (line) =>
      !isBlank(line) &&
      !isEnding(line, manner) &&
      !isPrinted(line) &&
      manner.leads?.some((lead) => lead.test(line.text.toLowerCase())) !== true &&
      !(manner.columns !== undefined && /:/u.test(line.text) && isLabel(line, manner)),
  );
  if (first < 0) return lines;
  // In trees buttons stand above the words only where others stand below them.
  const isBelow = manner.tree !== true || lines.slice(first).some((line) => isEnding(line, manner));
  return isBelow ? lines.slice(first) : lines;
}

/** Whether the line holds nothing but what the manner prints anywhere, such as spacers. */
export function isNoise({ text }: TextLine, { noise }: TextManner): boolean {
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
  isPrinted: IsPrinted,
): Lines {
  const field = lines.findIndex(({ raw }) => formField.test(raw));
  const noise = (field < 0 ? lines : lines.slice(0, field)).flatMap((line) => {
    const token = manner.noise?.find((spacer) => line.raw.trimStart().startsWith(`${spacer}  `));
    if (token !== undefined) return [textLine(line.raw.replace(token, ' '.repeat(token.length)))];
    if (manner.rulesInQuotes === true && isRule(line)) return [];
    return line.text === '●' || isNoise(line, manner) || /^\[(?!\/?quote)[^\]]{0,40}\]$/iu.test(line.text)
      ? []
      : [line];
  });
  const once = withoutSubject(withoutLeadingButtons(noise, manner, isPrinted), manner, title);
  return withoutEmbeds(withoutLeadingButtons(once, manner, isPrinted), manner.cards === true);
}

/** Pagers, clocks and rights, in whatever language. */
const pager =
  /^(?:page|seite|página|pagina|página|страница|strona|sida|side|sivu|trang|стр\.?) \d{1,5} (?:of|von|de|di|из|z|av|af|van|của|\/) \d/iu;
const clock =
  /^(?:all times are|alle zeitangaben|часовой пояс|la franja horaria|todas las horas|fuseau horaire|les heures sont|tutti gli orari|alle tijden|wszystkie czasy|strefa czasowa|alla tider|múi giờ|текущее время|current time)/iu;
const rights =
  /^(?:©|\(c\) |copyright |derechos de autor|powered by|vbulletin®|design (?:by|von)|theme by|style by)|©\s?\d{4}/iu;

const steps: ReadonlySet<string> = new Set(
  'prev|previous|next|« prev|next »|< prev|next >|newest|zurück|weiter|nächste|vorherige|suivant|précédent|siguiente|anterior|successivo|precedente|vorige|volgende|следующая|предыдущая|następna|poprzednia|add a comment|go to topic list|go to topic listing|reply to this topic|reply to this topic...'.split(
    '|',
  ),
);

function isPageEnd(text: string): boolean {
  if (steps.has(text.toLowerCase())) return true;
  if (text.length > 160) return false;
  return pager.test(text) || clock.test(text) || rights.test(text);
}

/** The lines above what boards print below the last post. */
export function untilPageEnd(lines: Lines): Lines {
  const end = lines.findIndex((line) => isChrome(line.text, pageEndLines) || isPageEnd(line.text));
  return end < 0 ? lines : lines.slice(0, end);
}
