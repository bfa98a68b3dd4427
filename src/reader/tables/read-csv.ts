import { createRequire } from 'node:module';
import type { CsvError } from 'csv-parse/sync';

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line, from 1, on which it ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a CSV file, and the lines that could not be read as one. */
export interface CsvTable {
  readonly records: readonly CsvRecord[];
  readonly damaged: readonly { readonly line: number; readonly reason: string }[];
  /** Why the end of the text is lost, `null` when it is not. */
  readonly lost: string | null;
}

const separators = [',', ';', '\t'] as const;

/** The separator that divides the header line into most cells; separators in quotes do not count. */
export function sniffSeparator(text: string): string {
  let quoted = false;
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function reasonOf(error: CsvError | undefined): string {
  if (error?.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return error?.message ?? 'it is damaged';
  return 'it has not as many cells as the header';
}

function isRecord(value: unknown): value is { info: { lines: number }; record: string[] } {
  return typeof value === 'object' && value !== null && 'record' in value;
}

/**
 * Reads CSV (RFC 4180) with the separator of its header line. Records with too many or too few cells are left
 * out and listed.
 * @returns the table, or the reason why the text is none
 */
export function readCsv(text: string): CsvTable | string {
  // Required here and not imported above, because only this reader needs it.
  const { CsvError, parse }: typeof import('csv-parse/sync') = createRequire(import.meta.url)(
    'csv-parse/sync',
  );
  const damaged: { line: number; reason: string }[] = [];
  let lost: string | null = null;
  try {
    const records: unknown[] = parse(text, {
      delimiter: sniffSeparator(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      relax_quotes: true,
      on_skip: (error) => {
        const line = typeof error?.lines === 'number' ? error.lines : 0;
        if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
          lost = `a quotation mark is never closed, up to line ${line}`;
        else damaged.push({ line, reason: reasonOf(error) });
        return undefined;
      },
    });
    return {
      records: records.filter(isRecord).map(({ info, record }) => ({ line: info.lines, cells: record })),
      damaged,
      lost,
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.message;
  }
}
