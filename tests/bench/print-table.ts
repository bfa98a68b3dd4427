import { layOut } from '../../src/report/table/layout.js';

type Cell = string | number | null;

/** Prints a table of files: the name of each, its texts, and a figure of each contestant; the means last. */
export function printTable(
  heading: string,
  contestants: readonly string[],
  rows: readonly (readonly Cell[])[],
  means: readonly (number | null)[] | null,
): void {
  const columns = [
    { heading, fill: 'right' as const },
    ...['texts', ...contestants].map((name) => ({ heading: name, fill: 'left' as const })),
  ];
  const all = means === null ? rows : [...rows, ['mean', '', ...means]];
  const shown = (cell: Cell) => (typeof cell === 'string' ? cell : (cell ?? Number.NaN).toFixed(3));
  const cells = all.map((row) => row.map((cell) => ({ text: shown(cell) })));
  process.stdout.write(`${[...layOut(columns, cells, null, String)].join('\n')}\n`);
}
