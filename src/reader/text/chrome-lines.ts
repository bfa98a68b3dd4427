/** A line that a board prints around posts. Compared in lower case, with spaces collapsed. */
export interface ChromeLine {
  readonly text: string;
  /** `whole`: the line is this; `start`: the line starts with this. */
  readonly match: 'whole' | 'start';
}

/** What stands above the first post. */
export const headLines: readonly ChromeLine[] = [
  { text: 'welcome to tesla motors club', match: 'start' },
  { text: "discuss tesla's model s", match: 'start' },
  { text: 'this site may earn commission', match: 'start' },
  { text: 'this site may earn a commission', match: 'start' },
  { text: 'register', match: 'whole' },
  { text: 'log in', match: 'whole' },
  { text: 'log in or register', match: 'whole' },
  { text: 'sign up', match: 'whole' },
  { text: 'menu', match: 'whole' },
  { text: 'forums', match: 'whole' },
  { text: "what's new", match: 'whole' },
  { text: 'search', match: 'whole' },
  { text: 'jump to new', match: 'whole' },
  { text: 'watch', match: 'whole' },
  { text: 'unwatch', match: 'whole' },
  { text: 'thread starter', match: 'start' },
  { text: 'start date', match: 'start' },
  { text: 'skip to main content', match: 'whole' },
  { text: 'javascript is disabled', match: 'start' },
];

/** Head lines after which the title comes next, where one does. */
export const linesBeforeTitle: readonly string[] = ['register', 'log in', 'log in or register', 'sign up'];

/** What stands among the words of posts. */
export const postLines: readonly ChromeLine[] = [
  { text: 'click to expand...', match: 'whole' },
  { text: 'click to expand…', match: 'whole' },
  { text: 'last edited:', match: 'start' },
  { text: 'reactions:', match: 'start' },
  { text: 'this site may earn commission', match: 'start' },
];
