import type { AspectFigures, TermMeasures, TermSum } from '../model/aspect-figures.js';
import { figuresJson } from './figures-json.js';
import { oneLine } from './one-line.js';
import { count, figure } from './table/figure-cells.js';
import { layOut } from './table/layout.js';
import type { TableCell, TableColumn } from './table/table-column.js';
import type { TableStyle } from './table/table-style.js';

const columns: readonly TableColumn[] = [
  { heading: 'file', fill: 'right', bounds: [5, 60] },
  { heading: 'sentences', fill: 'right' },
  { heading: 'terms', fill: 'left' },
  { heading: 'not scored', fill: 'left' },
  { heading: 'accuracy', fill: 'left' },
  { heading: 'by sentence', fill: 'left' },
  { heading: 'macro-F1', fill: 'left' },
  { heading: 'by sentence', fill: 'left' },
];

function row(
  name: string,
  sentences: string,
  notScored: number,
  measures: TermMeasures,
): readonly TableCell[] {
  const { terms, accuracy, sentenceAccuracy, macroF1, sentenceMacroF1 } = measures;
  return [
    { text: name },
    { text: sentences },
    count(terms),
    { text: notScored === 0 ? '' : String(notScored) },
    ...[accuracy, sentenceAccuracy, macroF1, sentenceMacroF1].map(figure),
  ];
}

function rows(sum: TermSum): readonly (readonly TableCell[])[] {
  return [
    row(oneLine(sum.name), 'all', sum.notScored, sum),
    ...(sum.alone.terms === 0 ? [] : [row('', 'with one term', 0, sum.alone)]),
    ...(sum.several.terms === 0 ? [] : [row('', 'with more', 0, sum.several)]),
  ];
}

/**
 * How well the sentiment of terms was found, beside what their whole sentences say.
 * @param width columns of the terminal, `null` when it goes elsewhere
 */
export function* aspectsTable(
  { files, all }: AspectFigures,
  width: number | null,
  style: TableStyle,
): Generator<string> {
  const sums = files.length === 1 ? files : [...files, all];
  for (const line of layOut(columns, sums.flatMap(rows), width, style.heading)) yield `${line}\n`;
}

/** The same for programs; figures have four decimals. */
export function aspectsJson(figures: AspectFigures): string {
  return figuresJson('tesla-sentiment/aspects/1', figures);
}
