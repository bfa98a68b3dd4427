import { cleanLine } from './clean-text.js';
import { attributedName } from './html/attribution.js';

/** What a line says that names the author of quoted words without any mark. */
export interface TypedName {
  readonly name: string;
  /** The quoted words that follow on the line; empty where it is a line of its own. */
  readonly rest: string;
  /** Whether it says that the words are another's, as `NAME wrote:` does and `NAME:` does not. */
  readonly isSaid: boolean;
}

const longestName = 60;
const longestHeading = 120;

/** `Originally posted by NAME` and the like begin so in English boards, to which nobody gives another meaning. */
const citation = /^(?:originally posted by|original(?:ly)? (?:post|posted|written) by|quote from) /iu;

/** Whether a line is a citation that needs no proof: `Originally posted by NAME`. */
export function isCitation(line: string): boolean {
  return line.length <= longestHeading && citation.test(line) && attributedName(line) !== null;
}

/** `NAME wrote:`, `NAME writes...`, `Originally posted by NAME` on a line of its own. */
function wholeLine(line: string): TypedName | null {
  if (line.length > longestHeading) return null;
  const name = attributedName(line.replace(/(?:\.{3}|…)$/u, ':'));
  return name === null ? null : { name, rest: '', isSaid: true };
}

/** The names that a line may begin with, the likelier first: `NAME wrote: words`, `NAME: words`, `@NAME words`. */
export function typedNames(line: string): readonly TypedName[] {
  const whole = wholeLine(line);
  if (whole !== null) return [whole];
  const end = line.slice(0, longestHeading).indexOf(':');
  if (end <= 0) return [];
  const rest = cleanLine(line.slice(end + 1));
  const said = attributedName(line.slice(0, end + 1));
  const name = cleanLine(line.slice(0, end).replace(/^@/u, ''));
  const bare = name.length <= longestName ? [{ name, rest, isSaid: false }] : [];
  return said === null ? bare : [{ name: said, rest, isSaid: true }, ...bare];
}
