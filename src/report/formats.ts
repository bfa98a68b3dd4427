/** What a report can be written as. */
export const formats = ['table', 'csv', 'tsv', 'json', 'jsonl', 'markdown', 'github', 'html'] as const;

export type Format = (typeof formats)[number];

/** Formats for what only analysis knows. */
export const analysisFormats: readonly Format[] = ['markdown', 'github'];

/** What a row of a report can be. */
export const levels = ['thread', 'post', 'sentence', 'event', 'episode', 'author', 'aspect'] as const;

export type Level = (typeof levels)[number];

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'table'],
]);

/** The format that a file's name asks for by its extension, `null` when it asks for none. */
export function formatOfFile(name: string): Format | null {
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? undefined : formatOfExtension.get(name.slice(dot + 1).toLowerCase())) ?? null;
}

/** The extension of files of a format, without a dot. */
export function extensionOf(format: Format): string {
  return [...formatOfExtension].find(([, known]) => known === format)?.[0] ?? 'txt';
}
