import type { DateOrder } from '../dates/resolve-dates.js';
import { pageAttribute } from './fields.js';
import type { Page } from './page.js';

/** The regions besides English-speaking ones whose numeric dates begin with the month, by CLDR. */
const monthFirst = /^(?:en|fil|es-(?:us|pr|pa))\b/u;

/**
 * The order of day and month in the numeric dates of a page that says that it is not in English: day first.
 * `null` for others, whose boards differ.
 */
export function orderAbroad(page: Page): DateOrder | null {
  const language = pageAttribute(page, 'html[lang]', 'lang')?.toLowerCase().replaceAll('_', '-') ?? '';
  return language === '' || monthFirst.test(language) ? null : 'day-first';
}
