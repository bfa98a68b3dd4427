import type { Document } from '../../model/document.js';
import type { GoldText } from '../../model/sentiment-figures.js';
import type { Problem } from '../../problem.js';
import { wellFormed } from '../clean-text.js';
import { columnNames } from './columns.js';
import { type GoldCells, goldRows } from './gold-rows.js';
import { readLabel } from './label-words.js';

/**
 * Reads texts that humans labelled: JSON lines, or CSV with a header, with `text` and a `label` (`pos`, `neu`, `neg` or
 * the whole words), a `score`, or both. A row that cannot be used is a problem; the others go on.
 */
export function goldTexts(document: Document): Generator<GoldText | Problem> {
  return goldRows(document, goldTextOf, 'it has no texts with a label or a score');
}

/** The row as a labelled text, or the reason why it is none. */
function goldTextOf(byKey: GoldCells): GoldText | string {
  const text = columnNames.text.map((name) => byKey.get(name)).find((value) => value !== undefined);
  if (typeof text !== 'string') return text === undefined ? 'it has no text' : 'its text is not a string';
  const [label, score] = [byKey.get('label') ?? '', byKey.get('score') ?? ''];
  const gold = { text: wellFormed(text), label: readLabel(label), score: readScore(score) };
  if (label !== '' && gold.label === null) return `its label ${shown(label)} is not pos, neu or neg`;
  if (score !== '' && gold.score === null) return `its score ${shown(score)} is no number`;
  return gold.label === null && gold.score === null ? 'it has neither a label nor a score' : gold;
}

function readScore(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}
