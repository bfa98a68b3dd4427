import { labelChoices, type Selection, type SortOrder } from '../report/rows/selection.js';
import { InvalidArgumentError } from './commander.js';

type Label = Selection['labels'][number];

/** A file name; refuses `-o=file`, which commander reads as a file called `=file`. */
export function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('A file name is needed.');
  if (value.startsWith('='))
    throw new InvalidArgumentError(`Write -o ${value.slice(1)} or --output${value}.`);
  return value;
}

/** The values of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The labels of an option that may be repeated. */
export function collectLabels(value: string, before: readonly Label[] = []): readonly Label[] {
  const label = labelChoices.find((choice) => choice === value);
  if (label === undefined) throw new InvalidArgumentError(`Allowed choices are ${labelChoices.join(', ')}.`);
  return [...before, label];
}

/** Names of columns, separated by commas. */
export function columnNames(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Names of columns are needed, with commas between.');
  return names;
}

/** `column`, `column:asc` or `column:desc`. */
export function sortOrder(value: string): SortOrder {
  const [column = '', direction = 'asc', ...rest] = value.split(':');
  if (column === '' || rest.length > 0 || (direction !== 'asc' && direction !== 'desc'))
    throw new InvalidArgumentError('Write the name of a column, or column:desc.');
  return { column, descending: direction === 'desc' };
}

/** A whole number from 1. */
export function rowLimit(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(value);
}

/** One character that is in no number and begins no quoted cell or formula; `tab` is the tabulator. */
export function separator(value: string): string {
  if (value === 'tab' || value === '\\t') return '\t';
  if ([...value].length !== 1 || /[\p{L}\p{N}"'\r\n.+=@\\-]/u.test(value))
    throw new InvalidArgumentError("One character is needed that is in no number and no name, such as ';'.");
  return value;
}
