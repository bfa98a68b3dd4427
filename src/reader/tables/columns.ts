/** The fields of a row that we read. */
export type Field =
  | 'text'
  | 'thread'
  | 'title'
  | 'source'
  | 'id'
  | 'author'
  | 'postedAt'
  | 'url'
  | 'permalink';

/** The names by which a field is known, the best first; compared without case, spaces, `_` and `-`. */
export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'message', 'body', 'content'],
  thread: ['thread', 'threadid'],
  title: ['title', 'threadtitle'],
  source: ['source'],
  id: ['id', 'postid'],
  author: ['author', 'username'],
  postedAt: ['postedat', 'date', 'createdat'],
  url: ['url', 'threadurl'],
  permalink: ['permalink'],
};

/** Titles that name a thread well enough to hold its rows together where there is no `thread`. */
export const threadNamingColumns: readonly string[] = ['threadtitle'];

/** A column's name as it is compared. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether one of the names is a name of the text of a post. */
export function hasTextColumn(names: readonly string[]): boolean {
  return names.some((name) => columnNames.text.includes(columnKey(name)));
}
