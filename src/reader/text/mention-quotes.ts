import { isBlank, type TextLine, textLine } from './text-line.js';

/** Less is a list. */
const quoteIndent = 3;

/**
 * Lines whose quotes name the quoted author in front of his words, with the name on a line of its own as other
 * softwares have it: `Kim the words` → `Kim said:`, `the words`.
 * @param names those of the thread's authors
 * @param base the indent of the words around quotes
 */
export function namedMentions(
  lines: readonly TextLine[],
  names: ReadonlySet<string>,
  base: number,
): readonly TextLine[] {
  return lines.flatMap((line, at) => {
    const indent = line.raw.length - line.raw.trimStart().length;
    if (!isBlank(lines[at - 1]) || isBlank(line) || indent < base + quoteIndent) return [line];
    let author = '';
    for (const name of names) {
      if (name.length > author.length && line.text.startsWith(`${name} `)) author = name;
    }
    if (author === '') return [line];
    const margin = ' '.repeat(indent);
    return [textLine(`${margin}${author} said:`), textLine(`${margin}${line.text.slice(author.length + 1)}`)];
  });
}
