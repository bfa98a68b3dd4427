/** How many `>` a line of flowed text begins with, and what is behind them without the space that protects it. */
function levelOf(line: string): { readonly level: number; readonly words: string } {
  let level = 0;
  while (line[level] === '>') level++;
  const words = line.slice(level);
  return { level, words: words.startsWith(' ') ? words.slice(1) : words };
}

/**
 * Joins the lines of `format=flowed` text (RFC 3676, section 4): those that end with a space go on in the next line of
 * the same level of quotation. Quoted lines come out with `> ` for each level; the line `-- ` stays alone.
 * @param deletesSpaces whether the space at the end of a line is no part of the text (`delsp=yes`)
 */
export function unwrapFlowed(lines: readonly string[], deletesSpaces: boolean): readonly string[] {
  const joined: string[] = [];
  let pieces: string[] = [];
  let last = 0;
  const close = () => {
    if (pieces.length > 0) joined.push('> '.repeat(last) + pieces.join(''));
    pieces = [];
  };
  for (const line of lines) {
    const { level, words } = levelOf(line);
    const flows = words.endsWith(' ') && words !== '-- ';
    if (level !== last || words === '-- ') close();
    last = level;
    pieces.push(flows && deletesSpaces ? words.slice(0, -1) : words);
    if (!flows) close();
  }
  close();
  return joined;
}
