import { cleanName } from '../clean-text.js';
import type { Page, Selection } from './page.js';

/** The text of the first element that `selector` finds, on one line; `null` when there is none. */
export function textAt(scope: Selection, selector: string): string | null {
  return cleanName(scope.find(selector).first().text());
}

/** An attribute of the first element that `selector` finds; `null` when there is none. */
export function attributeAt(scope: Selection, selector: string, attribute: string): string | null {
  return cleanName(scope.find(selector).first().attr(attribute));
}

/** An attribute of the element itself; `null` when it has none. */
export function attributeOf(element: Selection, attribute: string): string | null {
  return cleanName(element.first().attr(attribute));
}

/** The same as `attributeAt` for the whole page. */
export function pageAttribute(page: Page, selector: string, attribute: string): string | null {
  return cleanName(page.$(selector).first().attr(attribute));
}

/** A number as people write it, `#12` or `1,234`; `null` for anything else. */
export function wholeNumber(text: string | null | undefined): number | null {
  const digits = (text ?? '')
    .trim()
    .replace(/^#/u, '')
    .replace(/[,.\u00a0 ](?=\d{3}\b)/gu, '');
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}

/** The sum of the numbers that `selector` finds, such as one count for each kind of reaction; `null` without any. */
export function sumAt(page: Page, scope: Selection, selector: string): number | null {
  const numbers = scope
    .find(selector)
    .toArray()
    .flatMap((element) => wholeNumber(cleanName(page.$(element).text())) ?? []);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
