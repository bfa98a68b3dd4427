import type { GoldTerm } from '../../model/aspect-figures.js';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../problem.js';
import { columnKey } from './columns.js';
import { type GoldCells, goldRows } from './gold-rows.js';
import { readLabel } from './label-words.js';

/**
 * Reads terms that humans labelled: JSON lines, or CSV with a header, with `text`, a `label` (`pos`, `neu`, `neg` or
 * the whole words), and the term: its words as `aspect`, its offsets as `a_from` and `a_to`, or both; words alone mean
 * the first place where they stand. A row that cannot be used is a problem; the others go on.
 * @param split only rows whose `split` is this, `null` for all
 */
export function goldAspects(document: Document, split: string | null): Generator<GoldTerm | Problem> {
  const of = split === null ? '' : ` of the split ${split}`;
  const termOf = (cells: GoldCells) => {
    const term = goldTermOf(cells);
    return typeof term === 'string' || split === null || term.split === split ? term : null;
  };
  return goldRows(document, termOf, `it has no labelled aspects${of}`);
}

/** The row as a labelled term, or the reason why it is none. */
function goldTermOf(byKey: GoldCells): GoldTerm | string {
  const text = byKey.get('text');
  if (typeof text !== 'string') return text === undefined ? 'it has no text' : 'its text is not a string';
  const label = readLabel(byKey.get('label'));
  if (label === null) return 'its label is not pos, neu or neg';
  const place = placeOf(text, byKey);
  if (place === null) return 'its aspect is not in its text';
  const split = byKey.get('split');
  return { text, ...place, label, split: typeof split === 'string' ? split : null };
}

function placeOf(text: string, byKey: GoldCells): { start: number; end: number } | null {
  const [start, end] = [offset(byKey.get(columnKey('a_from'))), offset(byKey.get(columnKey('a_to')))];
  if (start !== null && end !== null) return start < end && end <= text.length ? { start, end } : null;
  const words = byKey.get('aspect');
  if (typeof words !== 'string' || words === '') return null;
  const at = text.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}

function offset(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : null;
}
