/** The marks of quotation at the beginning of a line: `>`, `> > `, `>>`. */
const marks = /^[ \t]{0,3}((?:>[ \t]?)+)/u;

/** What people type with a `>` and do not quote: faces, and `>90 kWh`. */
const unquoted = /^[ \t]{0,3}>(?:[:;=8xX]['-]?[()[\]DPpOo/\\|]|[\d.,]+(?:\s|$))/u;

/** `JD> words`: some programs put the initials of the quoted one before the mark. */
const initials = /^[ \t]{0,2}([A-Za-z]{1,4})> ?/u;

function initialsOf(line: string | undefined): string | null {
  return initials.exec(line ?? '')?.[1] ?? null;
}

/**
 * The lines of mail with the marks of quotes written one way: `> ` for each level. Programs write `>>`, `> >` and
 * `JD>`. A line that only looks quoted is, where one beside it is.
 */
export function markQuotedLines(lines: readonly string[]): readonly string[] {
  const isMarked = (line: string | undefined) => line !== undefined && marks.test(line);
  return lines.map((line, at) => {
    const name = initialsOf(line);
    if (name !== null && (initialsOf(lines[at - 1]) === name || initialsOf(lines[at + 1]) === name)) {
      return line.replace(initials, '> ');
    }
    const found = marks.exec(line);
    if (found === null) return line;
    const isAlone = !isMarked(lines[at - 1]) && !isMarked(lines[at + 1]);
    if (isAlone && unquoted.test(line)) return line;
    const level = (found[1] ?? '').replace(/[ \t]/gu, '').length;
    return '> '.repeat(level) + line.slice(found[0].length);
  });
}
