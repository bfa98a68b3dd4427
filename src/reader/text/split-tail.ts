import { postLines } from './chrome-lines.js';
import { isEditNote } from './edit-notes.js';
import { isChrome } from './is-chrome.js';
import { isDateText } from './is-date-text.js';
import type { TextManner } from './manners/manner.js';
import { present } from './name-signs.js';
import { isEnding, isLabel, isLeftover } from './post-furniture.js';
import { isQuoteLabel } from './quote-opening.js';
import type { RawPost } from './raw-post.js';
import { isBlank, isHollow, isRule, type TextLine, textLine } from './text-line.js';

/** The lines of a post divided into its words and what stands below them. */
export type PostLines = Pick<RawPost, 'words' | 'editNote' | 'signature' | 'below'>;

/** What is known of what the board prints in all posts of the page. */
interface Printed {
  readonly isPrinted: (line: TextLine) => boolean;
  /** Whether posts have a button that says `Quote`. */
  readonly hasQuoteButton: boolean;
}

/** The line drawn above signatures: `__________________`. */
function isSignatureMark(line: TextLine): boolean {
  return isRule(line) && line.text.startsWith('_');
}

/** What tells it is no longer, with the buttons behind it. */
const longestPresence = 100;

/** What is set in so far is a quote. */
const quoteIndent = 4;

/** So far below the name its labels are looked for. */
const linesOfBlock = 16;

/** Where the user block of a named author begins below the words; `lines.length` when there is none. */
function ownBlock(lines: readonly TextLine[], names: readonly (string | null)[], manner: TextManner): number {
  const at = lines.findIndex((line, index) => {
    if (!names.includes(line.text)) return false;
    const below = lines.slice(index + 1, index + linesOfBlock).filter((next) => !isBlank(next));
    const ending = below.findIndex(
      (next) => isRule(next) || (isEnding(next, manner) && !isLabel(next, manner)),
    );
    return below.slice(0, ending < 0 ? 6 : Math.min(6, ending)).some((next) => isLabel(next, manner));
  });
  if (at < 0) return lines.length;
  const above = lines[at - 1]?.text ?? '';
  return at > 0 && (/^\[.*\]$/u.test(above) || /avatar$/iu.test(above)) ? at - 1 : at;
}

/** Whether `Quote` is no button but the label of a quote: words follow it, and it is no entry of a list. */
function isLabelOfQuote(
  lines: readonly TextLine[],
  at: number,
  manner: TextManner,
  { hasQuoteButton }: Printed,
): boolean {
  const line = lines[at];
  if (line === undefined || !isQuoteLabel(line.text)) return false;
  if (line.indent > line.raw.length - line.raw.trimStart().length) return false;
  const rest = lines.slice(at + 1);
  const first = lines.find((above) => !isBlank(above));
  if (first !== undefined && line.indent >= first.indent + quoteIndent && at > 0) return true;
  if (hasQuoteButton) return rest.some(({ text }) => isQuoteLabel(text));
  const next = rest.find((below) => !isBlank(below));
  return next !== undefined && !isEnding(next, manner) && !isRule(next);
}

/** Whether the line tells whether the author is there: `Sam is offline`. */
function isPresence({ text }: TextLine, names: readonly (string | null)[]): boolean {
  if (text.length > longestPresence) return false;
  const name = present.exec(text)?.[1];
  return name !== undefined && names.includes(name);
}

/** Where the words end, by the first sign that they do. */
function endOfWords(
  lines: readonly TextLine[],
  manner: TextManner,
  names: readonly (string | null)[],
  printed: Printed,
): number {
  const ending = lines.findIndex(
    (line, at) =>
      printed.isPrinted(line) ||
      (isEnding(line, manner) && !isLabelOfQuote(lines, at, manner, printed)) ||
      isSignatureMark(line) ||
      isPresence(line, names) ||
      (manner.rule === 'before-signature' && /^--?$/u.test(line.text)) ||
      (isRule(line) && (manner.rule === 'ends-post' || manner.rule === 'before-signature')),
  );
  const end = ending < 0 ? lines.length : ending;
  if (!manner.hollowEnds) return end;
  const hollow = lines.slice(0, end).findLastIndex(isHollow);
  return hollow < 0 ? end : hollow;
}

/**
 * Divides the lines of a post.
 * @param names of this author and the next, whose user blocks may stand below the words
 */
export function splitTail(
  all: readonly TextLine[],
  manner: TextManner,
  names: readonly (string | null)[],
  printed: Printed,
): PostLines {
  const lines = all.slice(0, ownBlock(all, names, manner));
  const end = endOfWords(lines, manner, names, printed);
  const tail = lines.slice(end);
  const note = tail.find(isEditNote);
  return {
    words: withoutLeftovers(lines.slice(0, end), manner).map((line, at) =>
      isLabelOfQuote(lines, at, manner, printed) && !/[:：]$/u.test(line.text)
        ? textLine(`${line.raw.trimEnd()}:`)
        : line,
    ),
    editNote: note?.text ?? null,
    ...signatureIn(tail, manner, names, printed),
  };
}

/** Lines that are longer may be wrapped. */
const fullLine = 62;

/** The lines up to the last that holds words; all of them where none does. */
function withoutLeftovers(lines: readonly TextLine[], { leftovers }: TextManner): readonly TextLine[] {
  const last = lines.findLastIndex((line, at) => {
    // Below a full line stands what was wrapped.
    const isRest = !isBlank(line) && !isRule(line) && (lines[at - 1]?.raw.trimEnd().length ?? 0) > fullLine;
    return isRest || !(isBlank(line) || isLeftover(line) || leftovers?.test(line.text) === true);
  });
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** Whether the line goes on with the note of an edit: its time, or its reason. */
function goesOn({ text }: TextLine): boolean {
  const isRest = /^[\p{Ll}\d]/u.test(text) || /^(?:reason|grund|raison|motivo|причина|powód) ?:/iu.test(text);
  return isRest && text.length < fullLine;
}

/** The numbers of pages, and advertisements in brackets. */
const isPageFoot = (text: string): boolean => /^\d{1,4}(?:$|[^\d\s.,:/-])|^\[INS/u.test(text);

/** The signature among the lines below the words. */
function signatureIn(
  tail: readonly TextLine[],
  manner: TextManner,
  names: readonly (string | null)[],
  printed: Printed,
): Pick<PostLines, 'signature' | 'below'> {
  const mark = tail.findIndex(
    (line) => isRule(line) && (isSignatureMark(line) || manner.rule === 'before-signature'),
  );
  const begins = mark >= 0 || manner.signatureBelow || manner.hollowEnds || tail.some(isEditNote);
  const lines: string[] = [];
  for (const [at, line] of tail.entries()) {
    if (at <= mark) continue;
    if (isRule(line)) break;
    const above = tail[at - 1];
    if (isBlank(line) || isEditNote(line) || (above !== undefined && isEditNote(above) && goesOn(line)))
      continue;
    if (isChrome(line.text, postLines) || isPageFoot(line.text)) break;
    if (isDateText(line.text)) {
      // Somebody did something that the board logs.
      if (names.includes(lines.at(-1) ?? null)) lines.pop();
      break;
    }
    if (!isEnding(line, manner) && !printed.isPrinted(line)) lines.push(line.text);
    else if (lines.length > 0) break;
  }
  return { signature: begins && lines.length > 0 ? lines.join('\n') : null, below: begins ? [] : lines };
}
