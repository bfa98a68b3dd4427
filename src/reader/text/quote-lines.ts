import { cleanLine, isBlankLine } from '../clean-text.js';
import { arrows, type QuoteOpening, readQuoteOpening } from './quote-opening.js';

/** A copied quote in an array of lines. */
export interface QuoteLines extends QuoteOpening {
  /** The line that announces it. */
  readonly line: number;
  /** The first line of its words below that. */
  readonly start: number;
  /** The line that closes it, `null` when none does. */
  readonly end: number | null;
}

const expandLines = new Set([
  'click to expand...',
  'click to expand…',
  'zum vergrößern anklicken....',
  '[/quote]',
]);

/** So many blank lines may stand between the name and the arrow. */
const blankLines = 2;

type Opening = Omit<QuoteLines, 'end'>;

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
  return text === '"' || expandLines.has(text.toLowerCase());
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
    if (closed === undefined && isMark) {
      const start = namelessStart(lines, line, free);
      closed = { author: null, rest: '', kind: 'arrow', line: start, start };
      openArrows++;
      found.push(closed);
    }
    if (closed === undefined) return;
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
