import type { TextManner } from './manners/manner.js';
import { isBlank, type TextLine, textLine } from './text-line.js';

type Lines = readonly TextLine[];

/** The rest of a heading that a program wrapped is not longer. */
const longestRest = 40;

/** Headings that a program wrapped as one line each; the lines that go on with them are blank instead. */
export function withWrapped(lines: Lines, { continued, runsOn }: TextManner): Lines {
  if (continued === undefined) return lines;
  const whole: TextLine[] = [];
  let open = -1;
  lines.forEach((line, at) => {
    const above = whole[open];
    const isRest =
      line.text.length < longestRest &&
      (continued.test(line.text) || runsOn?.test(above?.text ?? '') === true);
    const goesOn = above !== undefined && isRest && !isBlank(line);
    if (goesOn) whole[open] = textLine(`${above.raw.trimEnd()} ${line.text}`);
    else open = isBlank(line) ? -1 : at;
    whole.push(goesOn ? textLine('') : line);
  });
  return whole;
}

/** Whether a post was deleted here without leaving its heading. */
export function isStub(line: TextLine | undefined, manner: TextManner, hasWords: boolean): boolean {
  return line !== undefined && hasWords && manner.stubs?.includes(line.text.toLowerCase()) === true;
}

/** Whether what stands right above or below shows that a line only looks like a heading. */
export function standsAmong(
  lines: Lines,
  { from, to }: { readonly from: number; readonly to: number },
  strangers: RegExp | undefined,
): boolean {
  if (strangers === undefined) return false;
  const above = lines.slice(Math.max(0, from - 4), from).findLast((line) => !isBlank(line));
  const below = lines.slice(to, to + 4).find((line) => !isBlank(line));
  return [above, below].some((line) => line !== undefined && strangers.test(line.text));
}
