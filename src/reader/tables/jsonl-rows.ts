import type { Document } from '../../model/document.js';
import { type Problem, problem } from '../../problem.js';
import { isJsonObject, parseJson } from './json-value.js';
import type { TableRow } from './table-row.js';

/** The objects of JSON lines; a line that is none is a problem. */
export function* jsonlRows({ source, text }: Document): Generator<TableRow | Problem> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    const value = parseJson(line);
    if (isJsonObject(value)) yield { place, cells: Object.entries(value) };
    else
      yield problem(
        'malformed-row',
        source,
        place,
        value === undefined ? 'it is not JSON' : 'it is not a JSON object',
      );
  }
}
