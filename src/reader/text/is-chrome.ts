import { cleanLine } from '../clean-text.js';
import type { ChromeLine } from './chrome-lines.js';

/** Longer lines are never chrome, so nothing of them need be compared. */
const longestChrome = 300;

/** Whether a board printed the line, by a list of such lines. */
export function isChrome(line: string, chrome: readonly ChromeLine[]): boolean {
  if (line.length > longestChrome) return false;
  const text = cleanLine(line).toLowerCase().replaceAll('\u2019', "'");
  return chrome.some((entry) => {
    if (entry.match === 'whole') return text === entry.text;
    return entry.match === 'start' ? text.startsWith(entry.text) : text.endsWith(entry.text);
  });
}
