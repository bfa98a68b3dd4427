import type { Document } from '../../model/document.js';
import { type Problem, problem } from '../../problem.js';
import { isJsonObject, parseJson } from './json-value.js';
import type { TableRow } from './table-row.js';

/** The objects of JSON lines; a line that is none is a problem. */
export function* jsonlRows({ source, text }: Document): Generator<TableRow | Problem> {
  for (const [index, line] of text.split('\n').entries()) {
    const row = jsonlRow(line, index + 1, source);
    if (row !== null) yield row;
  }
}

/**
 * The object of one line, or the problem that it is none; `null` for a blank line.
 * @param number of the line, from 1
 */
export function jsonlRow(line: string, number: number, source: string): TableRow | Problem | null {
  if (line.trim() === '') return null;
  const place = `line ${number}`;
  const value = parseJson(line);
  if (isJsonObject(value)) return { place, cells: Object.entries(value) };
  const reason = value === undefined ? 'it is not JSON' : 'it is not a JSON object';
  return problem('malformed-row', source, place, reason);
}
