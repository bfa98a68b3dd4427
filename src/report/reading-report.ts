import { type ReadingFigures, readingMeasures } from '../model/reading-figures.js';
import { jsonText } from './json-text.js';
import { oneLine } from './one-line.js';
import { layOut } from './table/layout.js';
import type { TableColumn } from './table/table-column.js';
import type { TableStyle } from './table/table-style.js';

const headings: Readonly<Record<(typeof readingMeasures)[number], string>> = {
  posts: 'posts',
  authors: 'authors',
  dates: 'dates',
  words: 'own words',
  quotes: 'quotes',
  nextPage: 'next page',
};

const columns: readonly TableColumn[] = [
  { heading: 'platform', fill: 'right', bounds: [9, 30] },
  { heading: 'pages', fill: 'left' },
  ...readingMeasures.map((measure): TableColumn => ({ heading: headings[measure], fill: 'left' })),
];

/**
 * How many pages of each platform were read right, and the first difference of each page that was not.
 * @param width columns of the terminal, `null` when it goes elsewhere
 */
export function* readingTable(
  figures: ReadingFigures,
  width: number | null,
  style: TableStyle,
): Generator<string> {
  const rows = figures.sums.map(({ platform, cases, right }) => [
    { text: platform },
    { text: String(cases) },
    ...readingMeasures.map((measure) => ({ text: String(right[measure]) })),
  ]);
  for (const line of layOut(columns, rows, width, style.heading)) yield `${line}\n`;
  for (const { name, differences } of figures.cases) {
    for (const measure of readingMeasures) {
      const difference = differences[measure];
      if (difference !== undefined) yield `\n${oneLine(name)}: ${headings[measure]}: ${oneLine(difference)}`;
    }
  }
  if (figures.cases.some(({ differences }) => Object.keys(differences).length > 0)) yield '\n';
}

/** The same for programs. */
export function readingJson(figures: ReadingFigures): string {
  return `${jsonText({ schema: 'tesla-sentiment/reading/1', ...figures })}\n`;
}
