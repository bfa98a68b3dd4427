import { cleanLine, isBlankLine } from '../clean-text.js';
import { readQuoteOpening } from './quote-opening.js';
import { arrows, type QuoteOpening } from './verb-opening.js';

/** A copied quote in an array of lines. */
export interface QuoteLines extends QuoteOpening {
  /** The line that announces it. */
  readonly line: number;
  /** The first line of its words below that. */
  readonly start: number;
  /** The line that closes it, `null` when none does. */
  readonly end: number | null;
}

/** What XenForo prints below quotes that it folds, and what closes one in an editor, without the dots. */
const expandLines = new Set([
  'click to expand',
  'zum vergrößern anklicken',
  'clicca per allargare',
  'clicca per espandere',
  'cliquez pour agrandir',
  'cliquer pour agrandir',
  'haz clic para expandir',
  'clic para expandir',
  'clique para expandir',
  'klik om te vergroten',
  'klik om uit te vouwen',
  'kliknij, aby rozwinąć',
  'kliknij by rozszerzyć',
  'kliknij by rozwinąć',
  'klicka för att utvidga',
  'klicka för att expandera',
  'klikk for å utvide',
  'klik for at udvide',
  'klikkaa laajentaaksesi',
  'napsauta laajentaaksesi',
  'нажмите, чтобы раскрыть',
  'натисніть, щоб розгорнути',
  'genişletmek için tıkla',
  'genişletmek için tıklayın',
  'klikněte pro rozbalení',
  'kliknite pre rozbalenie',
  'kattints a kibontáshoz',
  'kattints ide a teljes idézethez',
  'faceți clic pentru a extinde',
  'kliknite za razširitev',
  'bấm để mở rộng',
  'κάντε κλικ για ανάπτυξη',
  'alles anzeigen',
  'display more',
  'alles weergeven',
  'afficher plus',
  'tout afficher',
  'mostrar todo',
  'mostra tutto',
  'показать всё',
  'pokaż wszystko',
  'tümünü göster',
  '[/quote]',
]);

/** The line with which a quote ends: `Click to expand...`. */
export function isExpandLine(line: string): boolean {
  return (
    line.length <= 60 &&
    expandLines.has(
      cleanLine(line)
        .toLowerCase()
        .replace(/[.… ]+$/u, ''),
    )
  );
}

/** So many blank lines may stand between the name and the arrow. */
const blankLines = 2;

type Opening = Omit<QuoteLines, 'end'>;

const indentOf = (line: string): number => line.length - line.trimStart().length;

function openingAt(lines: readonly string[], line: number): Opening | null {
  const text = lines[line] ?? '';
  const plain = readQuoteOpening(text);
  if (plain === null && !/[:：]\s*$/u.test(text)) return null;
  let below = line + 1;
  while (below <= line + blankLines && isBlankLine(lines[below])) below++;
  const isArrowBelow = arrows.includes(cleanLine(lines[below] ?? ''));
  const opening = plain ?? (isArrowBelow ? readQuoteOpening(text, true) : null);
  if (opening === null) return null;
  return isArrowBelow && opening.kind === 'typed'
    ? { ...opening, kind: 'arrow', line, start: below + 1 }
    : { ...opening, line, start: line + 1 };
}

/** Whether a line is one of those that close a copied quote. */
function isQuoteEnd(line: string): boolean {
  if (line.length > 60) return false;
  const text = cleanLine(line);
  return text === '"' || isExpandLine(text);
}

/**
 * Where a quote without a name begins that a lone `"` closes: below the last gap of several blank lines, below the
 * quote before it, or at the start.
 */
function namelessStart(lines: readonly string[], end: number, free: number): number {
  for (let at = end - 1; at > free; at--) {
    if (isBlankLine(lines[at]) && isBlankLine(lines[at - 1]) && at < end - 1) return at + 1;
  }
  return free;
}

/** Where a quote without a name begins that `Click to expand...` closes: where its indent does, or its block. */
function foldedStart(lines: readonly string[], end: number, free: number): number {
  const indent = indentOf(lines[end] ?? '');
  let start = end;
  for (let at = end - 1; at >= free; at--) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) {
      if (indent === 0) break;
      continue;
    }
    if (indentOf(line) < indent) break;
    start = at;
  }
  const isFirst = lines.slice(0, start).every(isBlankLine) && !/[:：]\s*$/u.test(lines[start] ?? '');
  if (indent === 0 && !isFirst && !(start > free && isBlankLine(lines[start - 1]))) return end;
  return start;
}

/**
 * Finds the outermost copied quotes by the line that they start at. A lone `"` closes quotes with an arrow, a quote
 * that people type by hand, or, with a blank line below it, one without a name. Quotes without a line that closes them
 * have `end: null`; of those, the ones that people type by hand need another sign.
 */
export function matchQuoteLines(lines: readonly string[]): ReadonlyMap<number, QuoteLines> {
  const open: Opening[] = [];
  let openArrows = 0;
  const ends = new Map<Opening, number>();
  const found: Opening[] = [];
  let free = 0;
  lines.forEach((text, line) => {
    if (!isQuoteEnd(text)) {
      const opening = openingAt(lines, line);
      if (opening === null) return;
      if (opening.kind === 'arrow') openArrows++;
      open.push(opening);
      found.push(opening);
      return;
    }
    const isMark = cleanLine(text) === '"';
    if (isMark && openArrows === 0 && !isBlankLine(lines[line + 1])) return;
    while (isMark && openArrows > 0 && open.at(-1)?.kind !== 'arrow') open.pop();
    let closed = open.pop();
    if (closed === undefined) {
      const start = isMark ? namelessStart(lines, line, free) : foldedStart(lines, line, free);
      if (start === line) return;
      closed = { author: null, rest: '', kind: 'arrow', line: start, start };
      openArrows++;
      found.push(closed);
    }
    if (closed.kind === 'arrow') openArrows--;
    ends.set(closed, line);
    if (open.length === 0) free = line + 1;
  });
  return outermostOf(found, ends);
}

function outermostOf(
  found: readonly Opening[],
  ends: ReadonlyMap<Opening, number>,
): ReadonlyMap<number, QuoteLines> {
  const outermost = new Map<number, QuoteLines>();
  let free = 0;
  for (const opening of [...found].sort((one, other) => one.line - other.line)) {
    if (opening.line < free) continue;
    const end = ends.get(opening) ?? null;
    outermost.set(opening.line, { ...opening, end });
    if (end !== null) free = end + 1;
  }
  return outermost;
}
