import { eventTypes } from '../model/event.js';
import type { Agreement, EventFigures, EventSum, Share } from '../model/event-figures.js';
import { figuresJson } from './figures-json.js';
import { oneLine } from './one-line.js';
import { count, figure } from './table/figure-cells.js';
import { layOut } from './table/layout.js';
import type { TableCell, TableColumn } from './table/table-column.js';
import type { TableStyle } from './table/table-style.js';

const agreementColumns: readonly TableColumn[] = [
  { heading: 'what', fill: 'right', bounds: [10, 40] },
  { heading: 'gold', fill: 'left' },
  { heading: 'found', fill: 'left' },
  { heading: 'right', fill: 'left' },
  { heading: 'precision', fill: 'left' },
  { heading: 'recall', fill: 'left' },
  { heading: 'F1', fill: 'left' },
];

const shareColumns: readonly TableColumn[] = [
  { heading: 'what', fill: 'right', bounds: [10, 60] },
  { heading: 'count', fill: 'left' },
  { heading: 'of', fill: 'left' },
  { heading: 'share', fill: 'left' },
];

function agreementRow(what: string, { gold, found, right, ...measures }: Agreement): readonly TableCell[] {
  const { precision, recall, f1 } = measures;
  return [{ text: what }, ...[gold, found, right].map(count), ...[precision, recall, f1].map(figure)];
}

function shareRow(what: string, { count: part, of, share }: Share): readonly TableCell[] {
  return [{ text: what }, count(part), count(of), figure(share)];
}

function setRows(sum: EventSum): readonly (readonly TableCell[])[] {
  const blank = { text: '' };
  return [
    agreementRow('types', sum.types),
    agreementRow('types, swaps forgiven', sum.typesForgiving),
    [{ text: 'types, mean of the types' }, ...Array(5).fill(blank), figure(sum.typesMacroF1)],
    agreementRow('stages', sum.stages),
    agreementRow('passages with an event', sum.hasEvent),
    agreementRow('spans', sum.spans),
  ];
}

function shareRows(sum: EventSum): readonly (readonly TableCell[])[] {
  return [
    shareRow('spans that agree on happened or not', sum.happened),
    shareRow('not happened, found as happened', sum.falseHappened),
    shareRow('quoted, found as own', sum.quotedLeakage),
    shareRow('outcomes right', sum.outcomes),
    shareRow('overall sentiment right', sum.sentiment),
    ...sum.swapped.map(({ gold, found, passages }) => [
      { text: `${gold} found as ${found}` },
      count(passages),
      { text: '' },
      { text: '' },
    ]),
  ];
}

function typeRows({ byStage, byType }: EventSum): readonly (readonly TableCell[])[] {
  return (['failure', 'complaint', 'response', 'outcome'] as const).flatMap((stage) => {
    const ofStage = byStage[stage];
    if (ofStage === undefined) return [];
    return [
      agreementRow(stage, ofStage),
      ...eventTypes[stage].flatMap((type) => {
        const ofType = byType[type];
        return ofType === undefined ? [] : [agreementRow(`  ${type}`, ofType)];
      }),
    ];
  });
}

/**
 * How well events were found: sets of types, of stages, and spans; shares; then each stage with its types. Several
 * files are told together, and each before that by its types and stages alone.
 * @param width columns of the terminal, `null` when it goes elsewhere
 */
export function* eventsTable(
  { files, all }: EventFigures,
  width: number | null,
  style: TableStyle,
): Generator<string> {
  const blocks = [
    { columns: agreementColumns, rows: setRows(all) },
    { columns: shareColumns, rows: shareRows(all) },
    { columns: agreementColumns, rows: typeRows(all) },
  ];
  if (files.length > 1) {
    const rows = files.flatMap((file) => [
      agreementRow(`${oneLine(file.name)}: types`, file.types),
      agreementRow(`${oneLine(file.name)}: stages`, file.stages),
    ]);
    blocks.unshift({ columns: agreementColumns, rows });
  }
  yield `${all.passages} passages\n`;
  for (const { columns, rows } of blocks) {
    if (rows.length === 0) continue;
    yield '\n';
    for (const line of layOut(columns, rows, width, style.heading)) yield `${line}\n`;
  }
}

/** The same for programs; figures have four decimals. */
export function eventsJson(figures: EventFigures): string {
  return figuresJson('tesla-sentiment/events/1', figures);
}
