import type { PageRange } from '../settings.js';
import { InvalidArgumentError } from './commander.js';

/** Reads the value of `--pages`: `all`, `3`, `2-5` or `2-`; all is `null`. */
export function pageRange(value: string): PageRange | null {
  if (value === 'all') return null;
  const found = /^([1-9]\d{0,6})(?:(-)([1-9]\d{0,6})?)?$/.exec(value);
  const first = Number(found?.[1] ?? 0);
  const last = found?.[3] === undefined ? (found?.[2] === undefined ? first : null) : Number(found[3]);
  if (found === null || (last !== null && last < first))
    throw new InvalidArgumentError('Write all, the number of a page, or two such as 1-5.');
  return { first, last };
}

/** A day: whoever wants to wait longer starts the program twice. */
const mostSeconds = 86_400;

/** Reads a number of seconds, which may have decimals. */
export function seconds(value: string): number {
  const read = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN;
  if (!(read <= mostSeconds))
    throw new InvalidArgumentError(`A number of seconds from 0 to ${mostSeconds} is needed.`);
  return read;
}

/** Reads a number of seconds above 0. */
export function someSeconds(value: string): number {
  const read = seconds(value);
  if (read === 0) throw new InvalidArgumentError('A number of seconds above 0 is needed.');
  return read;
}
