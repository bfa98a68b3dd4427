import { headLines } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';
import { isDateText } from './is-date-text.js';
import type { TextLine } from './text-line.js';

const shortestTitle = 4;
const longestTitle = 150;

/** What boards print on the title's line. */
const openings = /^(?:thread|topic|author topic|subject|thema|discussion|\[[^\]]{0,20}\] ?author topic): ?/iu;
const counts = / ?\((?:read|gelesen) [\d,.]+ (?:times|mal)\)$/iu;
const reply = /^(?:\[[^\]]{0,20}\] ?|default )?(?:re|aw|sv|antw): ?/iu;

/** Lines that stand right below the title, in lower case. */
const below = [
  'thread starter',
  'discussion in',
  'started by',
  'jump to latest',
  'by ',
  'page 1 of',
  'asked ',
];

function titleOn(line: TextLine): string {
  return line.text.replace(openings, '').replace(counts, '').trim();
}

/**
 * The title of the thread among the lines above the first post: what the posts repeat after `Re:`, what stands
 * where titles stand, or what the page prints more than once.
 * @param head the lines above the first post
 * @param lines all of them
 */
export function pageTitle(head: readonly TextLine[], lines: readonly TextLine[]): string | null {
  const weights = new Map<string, number>();
  const add = (title: string, weight: number) => weights.set(title, (weights.get(title) ?? 0) + weight);
  head.forEach((line, at) => {
    const title = titleOn(line);
    if (title.length < shortestTitle || title.length > longestTitle) return;
    if (isChrome(title, headLines) || isDateText(title) || /^\[|\]$/u.test(title)) return;
    if (!/[\p{L}]/u.test(title)) return;
    add(title, 1);
    if (title !== line.text) add(title, 3);
    const next = head.slice(at + 1).find(({ text }) => text !== '');
    const isAbove = next !== undefined && below.some((words) => next.text.toLowerCase().startsWith(words));
    if (isAbove) add(title, 2);
    if (title.split(' ').length > 2) add(title, 0.5);
  });
  for (const line of lines) {
    if (line.text.length > longestTitle + 20 || !reply.test(line.text)) continue;
    const repeated = line.text.replace(reply, '');
    if (weights.has(repeated)) add(repeated, 1);
  }
  const [best] = [...weights].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > 1 ? best[0] : null;
}
