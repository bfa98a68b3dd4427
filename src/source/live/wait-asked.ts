import type { Answer } from './ask-once.js';

/**
 * The seconds that a site asks to wait in `Retry-After` (RFC 9110, section 10.2.3), 0 when it asks for none. A date
 * counts from the one of the answer itself, so that it does not matter how our clock goes.
 */
export function waitAsked({ header }: Pick<Answer, 'header'>): number {
  const asked = header('retry-after').trim();
  if (/^\d+$/u.test(asked)) return Number(asked);
  const seconds = (Date.parse(asked) - Date.parse(header('date'))) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
}
