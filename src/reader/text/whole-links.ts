import { append } from '../../model/append.js';
import { viewPostWords } from './view-post-words.js';

/** No line with the rest of a link is longer. */
const longestRest = 40;

/** What of the links to quoted posts stands alone below a break, and what may stand before it above. */
const startsByRest = new Map<string, string[]>();
for (const link of viewPostWords) {
  const words = link.split(' ');
  for (let border = 1; border < words.length; border++) {
    const rest = words.slice(border).join(' ');
    const start = ` ${words.slice(0, border).join(' ')}`;
    append(startsByRest, rest, start);
  }
}

/** Lines with the link to the quoted post on the line of the quote's heading, where a program wrapped it. */
export function withWholeLinks(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const rest = line.trim();
    const above = whole.at(-1);
    const starts = rest.length > longestRest ? undefined : startsByRest.get(rest.toLowerCase());
    if (above !== undefined && starts?.some((start) => above.toLowerCase().endsWith(start)) === true)
      whole[whole.length - 1] = `${above} ${rest}`;
    else whole.push(line);
  }
  return whole;
}
