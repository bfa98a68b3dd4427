import { UsageError } from '../../errors.js';
import { isoDate } from './iso-date.js';

/**
 * The moment that the user gave, as ISO 8601.
 * @throws UsageError when it is none
 */
export function requireMoment(text: string): string {
  const moment = isoDate(text);
  if (moment === null) {
    throw new UsageError(`"${text}" is no moment; give one such as 2024-03-05 or 2024-03-05T07:08:00Z`);
  }
  return moment;
}
