import type { LabelFigures, SentimentFigures, SentimentMeasures } from '../model/sentiment-figures.js';
import { figuresJson } from './figures-json.js';
import { oneLine } from './one-line.js';
import { count, figure } from './table/figure-cells.js';
import { layOut } from './table/layout.js';
import type { TableCell, TableColumn } from './table/table-column.js';
import type { TableStyle } from './table/table-style.js';

const labels = ['positive', 'neutral', 'negative'] as const;

const measureColumns: readonly TableColumn[] = [
  { heading: 'file', fill: 'right', bounds: [5, 60] },
  { heading: 'texts', fill: 'left' },
  { heading: 'not scored', fill: 'left' },
  { heading: 'accuracy', fill: 'left' },
  { heading: 'macro-F1', fill: 'left' },
  { heading: 'r', fill: 'left' },
  { heading: 'calibration error', fill: 'left' },
];

const labelColumns: readonly TableColumn[] = [
  { heading: 'file', fill: 'right', bounds: [5, 60] },
  { heading: 'gold', fill: 'right' },
  { heading: 'texts', fill: 'left' },
  { heading: 'positive', fill: 'left' },
  { heading: 'neutral', fill: 'left' },
  { heading: 'negative', fill: 'left' },
  { heading: 'precision', fill: 'left' },
  { heading: 'recall', fill: 'left' },
  { heading: 'F1', fill: 'left' },
];

function measureCells(measures: SentimentMeasures): readonly TableCell[] {
  const { accuracy, macroF1, pearson, calibrationError } = measures;
  return [accuracy, macroF1, pearson, calibrationError].map(figure);
}

function labelRow(name: string, label: string, figures: LabelFigures): readonly TableCell[] {
  const { gold, found, precision, recall, f1 } = figures;
  return [
    { text: name },
    { text: label },
    ...[gold, ...labels.map((other) => found[other])].map(count),
    ...[precision, recall, f1].map(figure),
  ];
}

/**
 * How well sentiment was found in each file, in all of them together and in the mean of the files; then how many
 * texts of each label were found to be positive, neutral and negative.
 * @param width columns of the terminal, `null` when it goes elsewhere
 */
export function* sentimentTable(
  { files, all, mean }: SentimentFigures,
  width: number | null,
  style: TableStyle,
): Generator<string> {
  const sums = files.length === 1 ? files : [...files, all];
  const rows = sums.map((sum) => [
    { text: oneLine(sum.name) },
    count(sum.texts),
    { text: sum.notScored === 0 ? '' : String(sum.notScored) },
    ...measureCells(sum),
  ]);
  if (files.length > 1)
    rows.push([{ text: 'mean' }, ...['', ''].map((text) => ({ text })), ...measureCells(mean)]);
  for (const line of layOut(measureColumns, rows, width, style.heading)) yield `${line}\n`;
  const labelled = sums.filter(({ accuracy }) => accuracy !== null);
  const labelRows = labelled.flatMap((sum) =>
    labels.map((label, at) => labelRow(at === 0 ? oneLine(sum.name) : '', label, sum.labels[label])),
  );
  if (labelRows.length === 0) return;
  yield '\n';
  for (const line of layOut(labelColumns, labelRows, width, style.heading)) yield `${line}\n`;
}

/** The same for programs; figures have four decimals. */
export function sentimentJson(figures: SentimentFigures): string {
  return figuresJson('tesla-sentiment/sentiment/1', figures);
}
