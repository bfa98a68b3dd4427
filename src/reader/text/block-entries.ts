import { isBlank, isRule, type TextLine } from './text-line.js';

/** Longer lines are no entries. */
const longestEntry = 48;

/** Whether a line is a label with a number on the next line: `Answers:`. */
export function isNumbered(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return text.length <= 24 && text.endsWith(':') && /^[\d.,]+$/u.test(lines[at + 1]?.text ?? '');
}

/** Whether a short line, such as a place with a stop behind it, stands above an entry with a number. */
export function isAboveCount(lines: readonly TextLine[], at: number): boolean {
  if ((lines[at]?.text.length ?? 0) > longestEntry) return false;
  return lines.slice(at + 1, at + 4).some(({ text }) => /^\p{L}[\p{L} ]{2,20}: [\d.,]+$/u.test(text));
}

/** The lines that stand together, with no blank line between. */
export function groupsOf(block: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  let open = false;
  for (const line of block) {
    if (isBlank(line) || isRule(line)) open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  return groups;
}
