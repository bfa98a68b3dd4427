import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What stands below a poll, and how far above it begins at most. */
const voters =
  /^\d{1,6} ?(?:voters?|votes?|abstimmende|stimmen|votants?|votantes?|votanti|stemmers?|голос\p{L}{0,4})$/iu;
const longestPoll = 40;

/** What text browsers print for the icon of a category or a person. */
const icon = '●';
const longestTitle = 120;

const startOf = ({ raw }: TextLine): number => raw.length - raw.trimStart().length;

const isEntry = (line: TextLine): boolean => line.indent > startOf(line);

/** Where the poll begins that ends at a line: its question, above the list of answers; `null` without a list. */
function pollStart(lines: Lines, end: number): number | null {
  let start = end;
  let hasEntries = false;
  while (start > 0 && end - start < longestPoll) {
    const above = lines[start - 1];
    if (above === undefined) break;
    if (!isBlank(above)) {
      if (!isEntry(above)) {
        const isQuestion = hasEntries && above.text.endsWith('?') && isBlank(lines[start - 2]);
        return hasEntries ? (isQuestion ? start - 1 : start) : null;
      }
      hasEntries = true;
    }
    start--;
  }
  return hasEntries ? start : null;
}

/** Whether the line is the title of another thread whose words are quoted below it. */
function isQuotedTitle(lines: Lines, at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > longestTitle || !line.raw.trimStart().startsWith(icon))
    return false;
  if (/[:：]$/u.test(line.text) || !isBlank(lines[at + 1])) return false;
  const below = lines.slice(at + 1, at + 6).find((next) => !isBlank(next));
  return below !== undefined && !isEntry(below) && startOf(below) > startOf(line) + 2;
}

/** The words without polls, and without the titles of other threads above quotes of them. */
export function withoutWidgets(lines: Lines): Lines {
  const dropped = new Set<number>();
  for (const [at, { text }] of lines.entries()) {
    if (isQuotedTitle(lines, at)) dropped.add(at);
    if (text.length > 24 || !voters.test(text)) continue;
    const start = pollStart(lines, at);
    if (start !== null) for (let line = start; line <= at; line++) dropped.add(line);
  }
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}
