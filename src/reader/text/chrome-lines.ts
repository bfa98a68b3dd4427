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
  { text: 'jump to latest', match: 'start' },
  { text: 'jump to content', match: 'whole' },
  { text: 'next', match: 'whole' },
  { text: 'next >', match: 'whole' },
  { text: 'prev', match: 'whole' },
  { text: 'previous', match: 'whole' },
  { text: 'last', match: 'whole' },
  { text: 'nextlast', match: 'whole' },
  { text: 'next last', match: 'whole' },
  { text: 'go', match: 'whole' },
  { text: 'go to page', match: 'whole' },
  { text: 'home', match: 'whole' },
  { text: 'login', match: 'whole' },
  { text: 'sign in', match: 'whole' },
  { text: 'sign in ', match: 'start' },
  { text: 'log in ', match: 'start' },
  { text: 'recommended posts', match: 'whole' },
  { text: 'recommended repeat', match: 'whole' },
  { text: 'reply to this topic', match: 'whole' },
  { text: 'start new topic', match: 'whole' },
  { text: 'post reply', match: 'whole' },
  { text: 'thread modes', match: 'whole' },
  { text: 'page 1 of', match: 'start' },
  { text: 'page 2 of', match: 'start' },
  { text: 'pages: ', match: 'start' },
  { text: 'pages (', match: 'start' },
  { text: 'seite 1 von', match: 'start' },
  { text: 'linear mode', match: 'start' },
  { text: 'switch to ', match: 'start' },
  { text: 'show printable version', match: 'whole' },
  { text: 'follow', match: 'whole' },
  { text: 'followers', match: 'start' },
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
  { text: 'code:', match: 'whole' },
  { text: 'code: select all', match: 'whole' },
  { text: 'code: [select]', match: 'whole' },
  { text: 'code: alles auswählen', match: 'whole' },
  { text: 'spoiler', match: 'whole' },
  { text: 'spoiler:', match: 'whole' },
  { text: 'show spoiler', match: 'whole' },
  { text: 'spoilershow spoiler', match: 'whole' },
  { text: 'spoiler: [show]', match: 'whole' },
  { text: 'this site may earn commission', match: 'start' },
];
