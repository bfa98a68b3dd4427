/** One line of text with runs of spaces collapsed, no-break spaces among them, and none at its ends. */
export function cleanLine(line: string): string {
  return line.replace(/[ \t\u00A0\f\v]+/g, ' ').trim();
}

/** A short text such as a name or a title: one line, clean; `null` when nothing is left. */
export function cleanName(text: string | null | undefined): string | null {
  const line = cleanLine((text ?? '').replace(/[\n\r]/g, ' '));
  return line === '' ? null : line;
}

/** Text out of an escape (JSON, HTML) without what no output can hold: NUL and lone surrogates become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

/** Whether a line holds nothing but white space; a line that is not there does not either. */
export function isBlankLine(line: string | undefined): boolean {
  return cleanLine(line ?? '') === '';
}
