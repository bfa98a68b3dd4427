/** Signs that take two columns where text is printed in columns; those outside the first plane count as two already. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** Stands behind a wide sign for its second column. */
const filler = '\u2060';

/** A line whose characters stand at their columns: every wide sign is followed by what fills its second one. */
export function inColumns(line: string): string {
  return line.search(wide) < 0 ? line : line.replace(wide, `$&${filler}`);
}

/** A part of such a line as it was printed. */
export function asPrinted(part: string): string {
  return part.replaceAll(filler, '');
}
