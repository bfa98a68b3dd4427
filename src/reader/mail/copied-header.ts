import { cleanLine, isBlankLine } from '../clean-text.js';
import { type HeaderLabel, headerLabels } from './header-labels.js';
import { shownName } from './shown-name.js';

/** The header of an answered mail as programs copy it above its words. */
export interface CopiedHeader {
  readonly author: string | null;
  /** The line behind it. */
  readonly end: number;
}

const kinds: ReadonlyMap<string, HeaderLabel> = new Map(
  (['from', 'date', 'to', 'subject', 'other'] as const).flatMap((kind) =>
    headerLabels[kind].map((label) => [label, kind] as const),
  ),
);

/** Lists of receivers run over many lines. */
const longestHeader = 24;

interface HeaderLine {
  readonly kind: HeaderLabel;
  readonly value: string;
}

/** A line such as `From: NAME`, `*Sent:* DATE` or `Objet : WORDS`. */
function headerLine(line: string): HeaderLine | null {
  if (!/[:：]/u.test(line.slice(0, 60))) return null;
  const text = cleanLine(line.replace(/^[\s*>]+/u, ''));
  const colon = text.search(/[:：]/u);
  if (colon < 1 || colon > 24) return null;
  const kind = kinds.get(
    text
      .slice(0, colon)
      .replace(/[\s*]+$/u, '')
      .toLowerCase(),
  );
  return kind === undefined ? null : { kind, value: text.slice(colon + 1).replace(/^[\s*]+/u, '') };
}

/** Whether a line without a label goes on with the receivers or the subject above it. */
function goesOn(line: string, above: HeaderLine | undefined): boolean {
  if (above === undefined || above.kind === 'from' || above.kind === 'date') return false;
  return /^\s/u.test(line) || (above.kind !== 'subject' && /[@;,]/u.test(line));
}

/**
 * The header of a mail that begins at a line: the sender, and with him at least two of date, receiver and subject, in
 * the languages of `header-labels.ts`. `null` when none does.
 * @param isMarked whether a line above says that a mail follows, so that any of its fields may be first
 */
export function copiedHeader(lines: readonly string[], start: number, isMarked = false): CopiedHeader | null {
  const first = headerLine(lines[start] ?? '');
  if (first === null || (first.kind !== 'from' && !isMarked)) return null;
  const found: HeaderLine[] = [];
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + longestHeader); at++) {
    const line = lines[at] ?? '';
    const field = headerLine(line);
    const isGap = isBlankLine(line) && headerLine(lines[at + 1] ?? '') !== null;
    if (field !== null) found.push(field);
    else if (!isGap && (isBlankLine(line) || !goesOn(line, found.at(-1)))) break;
    end = at + 1;
  }
  const from = found.find(({ kind }) => kind === 'from');
  const others = new Set(found.map(({ kind }) => kind).filter((kind) => kind !== 'from' && kind !== 'other'));
  if (from === undefined || others.size < (isMarked ? 1 : 2)) return null;
  return { author: shownName(from.value), end };
}
