import type { Document } from '../../model/document.js';
import { isProblem } from '../../problem.js';
import type { Limits } from '../../settings.js';
import { parseJson } from '../tables/json-value.js';
import { openPage } from './page.js';

/** A page that shows JSON has words of its viewer beside it, such as the name of a button, but no more. */
const mostOtherWords = 200;

/** The JSON that a browser saved as the page in which it shows it, in a `<pre>`; `null` of any other document. */
export function shownJson(document: Document, limits: Limits): string | null {
  const page = openPage(document, limits);
  if (isProblem(page)) return null;
  const shown = page.$('pre').first().text();
  const others = page.$('body').text().length - shown.length;
  return others < mostOtherWords && typeof parseJson(shown) === 'object' ? shown : null;
}
