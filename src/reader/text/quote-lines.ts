import { cleanLine } from '../clean-text.js';
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

function openingAt(lines: readonly string[], line: number): Omit<QuoteLines, 'end'> | null {
  const opening = readQuoteOpening(lines[line] ?? '');
  if (opening === null) return null;
  let below = line + 1;
  while (below <= line + blankLines && cleanLine(lines[below] ?? '') === '') below++;
  const isArrowBelow = opening.kind === 'typed' && arrows.includes(cleanLine(lines[below] ?? ''));
  return isArrowBelow
    ? { ...opening, kind: 'arrow', line, start: below + 1 }
    : { ...opening, line, start: line + 1 };
}

/** Whether a line is one of those that close a copied quote. */
export function isQuoteEnd(line: string): boolean {
  if (line.length > 60) return false;
  const text = cleanLine(line);
  return text === '"' || expandLines.has(text.toLowerCase());
}

/**
 * Finds the outermost copied quotes by the line that they start at. A lone `"` closes only quotes with an arrow.
 * Quotes without a line that closes them have `end: null`; of those, the ones that people type by hand need another
 * sign.
 */
export function matchQuoteLines(lines: readonly string[]): ReadonlyMap<number, QuoteLines> {
  type Opening = Omit<QuoteLines, 'end'>;
  const open: Opening[] = [];
  let openArrows = 0;
  const ends = new Map<Opening, number>();
  const found: Opening[] = [];
  lines.forEach((text, line) => {
    if (isQuoteEnd(text)) {
      const isMark = cleanLine(text) === '"';
      if (isMark && openArrows === 0) return;
      while (isMark && open.at(-1)?.kind !== 'arrow') open.pop();
      const closed = open.pop();
      if (closed === undefined) return;
      if (closed.kind === 'arrow') openArrows--;
      ends.set(closed, line);
      return;
    }
    const opening = openingAt(lines, line);
    if (opening === null) return;
    if (opening.kind === 'arrow') openArrows++;
    open.push(opening);
    found.push(opening);
  });

  const outermost = new Map<number, QuoteLines>();
  let free = 0;
  for (const opening of found) {
    if (opening.line < free) continue;
    const end = ends.get(opening) ?? null;
    outermost.set(opening.line, { ...opening, end });
    if (end !== null) free = end;
  }
  return outermost;
}
