import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** The site that a card leads to, alone on the card's last line, in some copies with what its icon is called. */
const host = /^(?:● ?)?((?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{Ll}{2,12})(?: \1)?$/u;

/** A line of so many characters may be wrapped: it is what the site says of itself, not its title. */
const wrapped = 60;

/** Titles and what sites say of themselves have no more lines. */
const mostLines = 6;

const isSentence = ({ text }: TextLine): boolean => /[.!?:;,]$/u.test(text);

const isPicture = (line: TextLine | undefined): boolean =>
  line !== undefined && (host.test(line.text) || /^\[[^\]]{0,40}\]$/u.test(line.text));

/** The line behind the last one above `at` that is blank. */
function blockStart(lines: Lines, at: number): number {
  let start = at;
  while (start > 0 && !isBlank(lines[start - 1])) start--;
  return start;
}

/** The last line above `at` that is not blank; -1 without one. */
function filledAbove(lines: Lines, at: number): number {
  let above = at - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return above;
}

const lengthOf = (line: TextLine | undefined): number => line?.raw.trimEnd().length ?? 0;

/** Where the card begins whose site stands on a line: at its title, or the picture above it; `null` for no card. */
function cardStart(lines: Lines, at: number): number | null {
  const block = blockStart(lines, at);
  // What is above a full line is wrapped with it.
  let start = at - 1;
  while (start > block && lengthOf(lines[start - 1]) >= wrapped) start--;
  if (at - block < 1 || at - start > mostLines) return null;
  const above = lines[start - 1];
  if (above !== undefined && start > block) return isSentence(above) ? null : start - 1;
  const title = filledAbove(lines, start);
  const line = lines[title];
  if (line === undefined || isSentence(line) || blockStart(lines, title) < title - 1) return null;
  const top = blockStart(lines, title);
  const picture = filledAbove(lines, top);
  return isPicture(lines[picture]) ? picture : top;
}

/** Without cards of links that end with the site: the title, what it is about, the site. */
export function withoutHostCards(lines: Lines): Lines {
  const dropped = new Set<number>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > 100 || dropped.has(at) || !host.test(text)) continue;
    const start = cardStart(lines, at);
    if (start === null) continue;
    for (let line = start; line <= at; line++) dropped.add(line);
  }
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}
