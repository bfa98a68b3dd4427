/** What a report can be written as. */
export const formats = ['table', 'csv', 'tsv', 'json', 'jsonl'] as const;

export type Format = (typeof formats)[number];

/** What a row of a report can be. */
export const levels = ['post', 'event', 'episode'] as const;

export type Level = (typeof levels)[number];

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['txt', 'table'],
]);

/** The format that a file's name asks for by its extension, `null` when it asks for none. */
export function formatOfFile(name: string): Format | null {
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? undefined : formatOfExtension.get(name.slice(dot + 1).toLowerCase())) ?? null;
}
