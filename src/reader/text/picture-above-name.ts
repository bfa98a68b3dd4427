import { isBlank, type TextLine } from './text-line.js';

const longestName = 40;

/** So many words show that a post began. */
const fewestWords = 4;

/**
 * Where among the lines of a post the picture of somebody stands above his name: another post begins there, if only a
 * part of it that is shown twice. -1 where none does.
 */
export function pictureAboveName(lines: readonly TextLine[]): number {
  let hasWords = false;
  for (const [at, { text }] of lines.entries()) {
    hasWords ||= text.split(' ').length >= fewestWords;
    if (!hasWords || text.length > longestName + 2) continue;
    const shown = /^\[([\p{L}\p{N}_.-]{3,40})\]$/u.exec(text)?.[1];
    const next = lines[at + 1]?.text ?? '';
    if (shown === undefined || !next.startsWith(shown) || next.length > longestName) continue;
    if (/^\S+$/u.test(next) && lines.slice(at + 2).some((line) => !isBlank(line))) return at;
  }
  return -1;
}
