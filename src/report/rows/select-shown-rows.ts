import { rowsAt } from '../columns/columns.js';
import { calledByTitle } from '../columns/thread-columns.js';
import type { Level } from '../formats.js';
import { type SelectedRows, selectRows } from './select-rows.js';
import { type Selection, wholeSelection } from './selection.js';
import { shownColumns } from './shown-columns.js';

/**
 * Chooses rows and columns of a level for human eyes: where no columns are named, those most needed, as far as there
 * are any without analysis, and threads go by their titles. Who names columns gets what they are said to hold.
 * @param analyzed whether the columns are there that only analysis knows
 * @throws {UsageError} as `selectRows` does
 */
export function selectShownRows(level: Level, analyzed: boolean, selection: Selection | null): SelectedRows {
  const asked = selection ?? wholeSelection;
  if (asked.columns !== null) return selectRows(level, analyzed, asked);
  const known = new Set(rowsAt(level, analyzed).columns.map(({ name }) => name));
  const columns = shownColumns[level].filter((name) => known.has(name));
  const selected = selectRows(level, analyzed, { ...asked, columns });
  return { ...selected, of: (thread) => selected.of(calledByTitle(thread)) };
}
