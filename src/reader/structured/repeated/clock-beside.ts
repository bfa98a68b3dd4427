import { cleanLine } from '../../clean-text.js';
import { readVisibleDate } from '../../dates/visible-date.js';
import { isElement } from '../../html/nodes.js';
import type { HtmlElement } from '../../html/page.js';

/** Between a date and its time of day stand no more characters. */
const farthest = 24;

const clock =
  /^[\s,|•·-]*(?:(?:at|um|à|a las|alle|kl\.?|в)\s*)?(\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)(?!\d)/iu;

/** The words behind an element, up to the end of what holds it. */
function wordsBehind(element: HtmlElement): string {
  let words = '';
  for (let node = element.next; node !== null && words.length < farthest; node = node.next) {
    if (node.type === 'text') words += node.data;
    else if (isElement(node)) {
      const [only] = node.children;
      words += only?.type === 'text' ? only.data : '';
    }
  }
  return cleanLine(words.replace(/\s+/gu, ' ')).slice(0, farthest);
}

/** The text of a date with the time of day that stands in an element of its own behind it. */
export function withClockBeside(element: HtmlElement, text: string): string {
  const date = readVisibleDate(text);
  const isDay = date !== null && date.kind !== 'ago' && date.clock === '';
  const found = isDay ? clock.exec(wordsBehind(element))?.[1] : undefined;
  return found === undefined ? text : `${text} ${found}`;
}
