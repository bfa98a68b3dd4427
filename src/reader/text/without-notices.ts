import { embedNotices } from './embed-notices.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

const longestNotice = 400;

/** Lines that are longer may be wrapped, so that the notice goes on below. */
const wrapped = 56;

/** Labels of notices, with the notice on the next line. */
const labels: ReadonlySet<string> = new Set(['hidden content', 'external content', 'externer inhalt']);

function isNotice({ text }: TextLine): boolean {
  if (text.length > longestNotice) return false;
  const folded = text.toLowerCase();
  return embedNotices.some((start) => folded.startsWith(start));
}

/** Without the notices that stand in place of contents of other sites and of what only members see. */
export function withoutNotices(lines: Lines): Lines {
  const kept: TextLine[] = [];
  let above: TextLine | null = null;
  for (const line of lines) {
    const isOpen =
      above !== null &&
      (labels.has(above.text.toLowerCase()) || (above.text.length > wrapped && !/[.!?]$/u.test(above.text)));
    const goesOn = isOpen && !isBlank(line);
    if (goesOn || isNotice(line)) above = line;
    else {
      above = null;
      kept.push(line);
    }
  }
  return kept.length === lines.length ? lines : kept;
}
