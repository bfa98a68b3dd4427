import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text of which each character takes one column, as most does: it is not taken apart to tell that. */
const isPlain = /^[ -~]*$/;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return isPlain.test(text) ? text.length : stringWidth(text);
}

/** The beginning of a text that fits into `width` columns, with `…` when something was cut. */
export function clip(text: string, width: number): string {
  if (width <= 0) return '';
  if (displayWidth(text) <= width) return text;
  if (isPlain.test(text)) return `${text.slice(0, width - 1).trimEnd()}…`;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += displayWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The beginning and the end of a text that fit into `width` columns, with `…` between them when something was cut. */
export function clipMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const start = clip(text, Math.ceil(width / 2));
  const room = width - displayWidth(start);
  let end = '';
  for (const { segment } of [...graphemes.segment(text)].toReversed()) {
    if (displayWidth(segment + end) > room) break;
    end = segment + end;
  }
  return start + end.trimStart();
}

/** A space at which `wrap` breaks no line. */
export const noBreak = '\u00a0';

/**
 * Breaks a text at spaces into lines of at most `width` columns; a word that is longer is cut. Of spaces that keep
 * words together plain ones are left.
 * @param width `null` leaves it one line
 */
export function wrap(text: string, width: number | null): readonly string[] {
  if (width === null) return [text.replaceAll(noBreak, ' ')];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(clip(line, width));
      line = word;
    } else line = longer;
  }
  return [...lines, clip(line, width)].map((one) => one.replaceAll(noBreak, ' '));
}
