import { cleanLine } from '../clean-text.js';
import { quotedName } from '../quoted-name.js';

/** A copied XenForo quote in an array of lines. */
export interface QuoteLines {
  readonly name: string;
  /** The first line of its words. */
  readonly start: number;
  /** The line that closes it, `null` when none does. */
  readonly end: number | null;
}

/** The arrow to the quoted post, also as UTF-8 read as windows-1252 leaves it. */
const arrows = new Set(['↑', 'â†‘']);
const expandLines = new Set(['click to expand...', 'click to expand…']);

/** So many blank lines may stand between the name and the arrow. */
const blankLines = 2;

interface Opening {
  readonly line: number;
  readonly name: string;
  readonly start: number;
  readonly hasArrow: boolean;
}

function readOpening(lines: readonly string[], line: number): Opening | null {
  const text = lines[line] ?? '';
  const name = quotedName(text);
  if (name === null || cleanLine(text).endsWith('wrote:')) return null;
  const arrowHere = !cleanLine(text).endsWith(':');
  let below = line + 1;
  while (below <= line + blankLines && cleanLine(lines[below] ?? '') === '') below++;
  const arrowBelow = !arrowHere && arrows.has(cleanLine(lines[below] ?? ''));
  return { line, name, start: arrowBelow ? below + 1 : line + 1, hasArrow: arrowHere || arrowBelow };
}

/** Whether a line is one of those that close a copied quote. */
export function isQuoteEnd(line: string): boolean {
  if (line.length > 40) return false;
  const text = cleanLine(line);
  return text === '"' || expandLines.has(text.toLowerCase());
}

/**
 * Finds the outermost copied quotes by the line that they start at. A lone `"` closes only quotes with an
 * arrow; a quote without an arrow needs a line that closes it, because people write `NAME said:` too.
 */
export function matchQuoteLines(lines: readonly string[]): ReadonlyMap<number, QuoteLines> {
  const open: Opening[] = [];
  let openArrows = 0;
  const ends = new Map<Opening, number>();
  const openings: Opening[] = [];
  lines.forEach((text, line) => {
    if (isQuoteEnd(text)) {
      if (cleanLine(text) === '"' && openArrows === 0) return;
      while (cleanLine(text) === '"' && open.at(-1)?.hasArrow === false) open.pop();
      const closed = open.pop();
      if (closed === undefined) return;
      if (closed.hasArrow) openArrows--;
      ends.set(closed, line);
      return;
    }
    const opening = readOpening(lines, line);
    if (opening === null) return;
    if (opening.hasArrow) openArrows++;
    open.push(opening);
    openings.push(opening);
  });

  const outermost = new Map<number, QuoteLines>();
  let free = 0;
  for (const opening of openings) {
    const end = ends.get(opening) ?? null;
    if (opening.line < free || (end === null && !opening.hasArrow)) continue;
    outermost.set(opening.line, { name: opening.name, start: opening.start, end });
    free = end ?? opening.start;
  }
  return outermost;
}
