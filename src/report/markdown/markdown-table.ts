/** A column of a table in Markdown. */
export interface MarkdownColumn {
  /** Markdown. */
  readonly heading: string;
  /** To which side its cells go; numbers go to the right. */
  readonly side: 'left' | 'right';
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The lines that begin a table. */
export function tableHead(columns: readonly MarkdownColumn[]): string {
  const rule = columns.map(({ side }) => (side === 'right' ? '---:' : '---'));
  return `${line(columns.map(({ heading }) => heading))}\n${line(rule)}\n`;
}

/** A row of a table; the cells are Markdown without line breaks, `|` escaped. */
export function tableRow(cells: readonly string[]): string {
  return `${line(cells)}\n`;
}
