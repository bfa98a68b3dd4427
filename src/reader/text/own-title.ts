import { present } from './name-signs.js';
import { isBlank, isRule, type TextLine, textLine } from './text-line.js';

/** Longer lines are words. */
const longestTitle = 60;

/** So many lines above the rule a title may stand. */
const mostBelow = 2;

/**
 * The lines without what an author calls himself, whatever it ends with, where a board prints it between the line that
 * tells whether he is there and a rule: `Sam is offline`, `Ask me anything!`, `━━━━`.
 */
export function withoutOwnTitle(lines: readonly TextLine[]): readonly TextLine[] {
  const status = lines.findIndex(({ text }) => text.length <= longestTitle * 2 && present.test(text));
  if (status < 0) return lines;
  const rule = lines.findIndex((line, at) => at > status && isRule(line));
  const below = lines.slice(status + 1, Math.max(status, rule)).filter((line) => !isBlank(line));
  if (below.length === 0 || below.length > mostBelow || below.some(({ text }) => text.length > longestTitle))
    return lines;
  return lines.map((line, at) => (at > status && at < rule ? textLine('') : line));
}
