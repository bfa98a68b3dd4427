import { cleanLine, isBlankLine } from '../clean-text.js';
import { mailAttribution } from '../mail-attribution.js';
import { opensAttribution } from '../mail-attribution-words.js';
import { deviceOpenings } from './closing-words.js';

/** The lines of a mail, and its signature apart. */
export interface SignedLines {
  readonly words: readonly string[];
  readonly signature: string | null;
}

/** A mark without its space is one only where no more lines follow than people sign with. */
const longestUnsure = 8;

const isQuoted = (line: string): boolean => line.startsWith('>');

/** Where the quote below a line begins, the lines that announce it too; the end when there is none. */
function quoteBelow(lines: readonly string[], start: number): number {
  const quoted = lines.findIndex((line, at) => at >= start && isQuoted(line));
  if (quoted < 0) return lines.length;
  let end = quoted;
  while (end > start && isBlankLine(lines[end - 1])) end--;
  const announced = mailAttribution(lines.slice(start, end));
  return announced === null ? quoted : end - announced.lines;
}

/** The line that divides the signature from the words (RFC 3676, section 4.3), and where it ends. */
function signatureIn(lines: readonly string[]): { readonly mark: number; readonly end: number } | null {
  const mark = lines.findLastIndex((line) => /^-- ?$/u.test(line));
  if (mark < 0) return null;
  const end = quoteBelow(lines, mark + 1);
  const below = lines.slice(mark + 1, end).filter((line) => !isBlankLine(line));
  return lines[mark] === '-- ' || below.length <= longestUnsure ? { mark, end } : null;
}

/** Whether a line may be what a phone writes below a mail. */
function isOfDevice(line: string): boolean {
  const text = cleanLine(line.slice(0, 200)).toLowerCase();
  return text.length <= 80 && deviceOpenings.some((words) => text.startsWith(words));
}

/** The positions of such lines where they stand last, above a quote or above nothing. */
function deviceLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isLast = true;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) continue;
    if (isLast && isOfDevice(line)) found.add(at);
    else isLast = isQuoted(line) || opensAttribution(cleanLine(line)) || /[:：]\s*$/u.test(line);
  }
  return found;
}

/** Divides the lines of a mail at the mark `-- `, up to the quote below it, and at what phones write. */
export function splitSignature(lines: readonly string[]): SignedLines {
  const found = signatureIn(lines);
  const signed = found === null ? [] : lines.slice(found.mark + 1, found.end);
  const rest = found === null ? lines : [...lines.slice(0, found.mark), '', ...lines.slice(found.end)];
  const devices = deviceLines(rest);
  const signature = [...signed, ...rest.filter((_, at) => devices.has(at))]
    .map((line) => cleanLine(line))
    .filter((line) => line !== '')
    .join('\n');
  return { words: rest.filter((_, at) => !devices.has(at)), signature: signature === '' ? null : signature };
}
