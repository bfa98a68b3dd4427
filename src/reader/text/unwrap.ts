import { isBlank, isRule, type TextLine, textLine } from './text-line.js';

/** Text browsers and mail wrap at 72 to 80 columns. */
const narrowest = 60;
const widest = 100;

/** A page that nobody wrapped has longer lines, or none that comes near the widest. */
const leastFull = 3;

/** The column at which a program wrapped the lines; `null` when none did. */
export function wrapColumn(lines: readonly TextLine[]): number | null {
  let most = 0;
  for (const line of lines) if (!isRule(line)) most = Math.max(most, line.raw.trimEnd().length);
  if (most > widest || most < narrowest) return null;
  const full = lines.filter((line) => !isRule(line) && line.raw.trimEnd().length > most - 12).length;
  return full >= leastFull ? most : null;
}

/** Joins the lines that are only there because a program wrapped them at `column`. */
export function unwrap(lines: readonly TextLine[], column: number): readonly TextLine[] {
  const joined: TextLine[] = [];
  let full = false;
  let lastLength = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    const [word = ''] = line.text.split(' ', 1);
    const indent = line.raw.length - line.raw.trimStart().length;
    if (full && last !== undefined && !isBlank(line) && indent === last.indent && line.indent === indent) {
      if (lastLength + 1 + word.length > column) {
        joined[joined.length - 1] = {
          ...textLine(`${last.raw.trimEnd()} ${line.text}`),
          indent: last.indent,
        };
        lastLength = line.raw.trimEnd().length;
        continue;
      }
    }
    joined.push(line);
    full = !isBlank(line) && !isRule(line);
    lastLength = line.raw.trimEnd().length;
  }
  return joined;
}
