import { webProblems } from './problem/web-problems.js';

/** An expected failure: a value attached to its input; the batch goes on. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong, where, and how to mend it; one line. */
  readonly message: string;
  /** The input as the user named it. */
  readonly source: string;
  /** `error`: the input could not be read. `warning`: it was read, with a doubt. */
  readonly severity: 'error' | 'warning';
  /** What its code's text was made with. */
  readonly details: readonly string[];
}

/**
 * Every expected failure: its severity, its text and what it means. `README.md` lists the same.
 * `text` takes the details that belong to the code.
 */
const catalogue = {
  'missing-file': {
    severity: 'error',
    meaning: 'there is no file of this name',
    text: () => 'no such file; check the path',
  },
  'empty-folder': {
    severity: 'error',
    meaning: 'the folder holds no files of a kind that is read',
    text: () =>
      'holds no pages or texts (.html, .txt, .json, .jsonl, .csv, .eml, .mbox, …); name another folder',
  },
  'no-match': {
    severity: 'error',
    meaning: 'the pattern matches no file, and there is none of this name',
    text: () => 'no such file, and none that it matches as a pattern; check the path',
  },
  'empty-list': {
    severity: 'error',
    meaning: 'the list of inputs names none',
    text: () => 'names no files; put the path of an input on each line',
  },
  'worker-died': {
    severity: 'error',
    meaning: 'the worker that read or analysed the input came to an end, as when memory runs out',
    text: (reason: string) =>
      `a worker ended while it was at it (${reason}); split the file into smaller ones`,
  },
  'not-a-file': {
    severity: 'error',
    meaning: 'the input is a pipe, socket or device, or a web address where only files are read',
    text: (kind: string, remedy: string) => `is ${kind}, not a file; ${remedy}`,
  },
  'unreadable-file': {
    severity: 'error',
    meaning: 'the system refused to read the file',
    text: (reason: string) => `cannot be read (${reason}); check its permissions`,
  },
  'too-large': {
    severity: 'error',
    meaning: 'the input is larger than the limit',
    text: (limit: string) => `is larger than ${limit}; split it into smaller files`,
  },
  'not-text': {
    severity: 'error',
    meaning: 'the bytes are not text',
    text: () => 'is not text; save the thread as HTML or plain text',
  },
  'unknown-encoding': {
    severity: 'warning',
    meaning: 'the declared encoding is not known',
    text: (declared: string, used: string) => `declares the unknown encoding "${declared}"; read as ${used}`,
  },
  'empty-input': {
    severity: 'error',
    meaning: 'there is nothing in the input',
    text: () => 'is empty; save the thread again',
  },
  'unknown-platform': {
    severity: 'error',
    meaning: 'no reader recognises the input',
    text: (platforms: string) => `is not a page that is known (${platforms}); copy its text into a .txt file`,
  },
  'no-posts-found': {
    severity: 'error',
    meaning: 'the input was recognised, but holds no posts',
    text: (platform: string) =>
      `no posts found (read as ${platform}); check that the file holds the thread itself`,
  },
  'incomplete-page': {
    severity: 'warning',
    meaning: 'the page says that it has more posts than it holds',
    text: (announced: string, found: string) =>
      `says ${announced} posts and holds ${found}; load all of them in a browser before you save the page`,
  },
  'login-required': {
    severity: 'error',
    meaning: 'the page asks for a login instead of showing the thread',
    text: () => 'shows a login form, not the thread; log in with a browser and save the page from there',
  },
  'blocked-by-site': {
    severity: 'error',
    meaning: 'the page is a check that the reader is human, or a refusal',
    text: () =>
      'is a page that keeps programs out; open the thread in a browser and save the page from there',
  },
  'needs-browser': {
    severity: 'error',
    meaning: 'the page is an empty shell that a browser fills by script',
    text: () => 'is an empty shell; open it in a browser, wait for the posts and save the page from there',
  },
  'not-found-page': {
    severity: 'error',
    meaning: 'the site says that the thread does not exist',
    text: () => 'says that the thread is not there; check the address',
  },
  'guessed-structure': {
    severity: 'warning',
    meaning: 'the platform is unknown; what repeats on the page was taken for its posts',
    text: (count: string) =>
      `no known platform; ${count} parts of the page that are built alike were taken for posts; check them`,
  },
  ...webProblems,
  'web-archive': {
    severity: 'error',
    meaning: 'the page was saved as a web archive (MHTML)',
    text: () => 'is a web archive (MHTML); open it in a browser and save it as HTML only',
  },
  'not-a-thread': {
    severity: 'error',
    meaning: 'the text is the export of a chat, which has no posts',
    text: () => 'is a chat, not a thread of posts; give its messages as CSV with a column "text"',
  },
  'hidden-characters': {
    severity: 'warning',
    meaning: 'the thread holds characters that make its words look other than they are',
    text: (count: string) =>
      `${count} characters that turn the direction of text or cannot be seen; tables show them as escapes`,
  },
  'no-post-boundaries': {
    severity: 'warning',
    meaning: 'nothing shows where posts end, so all of the text is one post',
    text: () => 'nothing shows where one post ends and the next begins; read as one post',
  },
  'page-too-deep': {
    severity: 'error',
    meaning: 'the elements of the page are nested deeper than the limit',
    text: (limit: string) => `nests elements deeper than ${limit}; no forum page does`,
  },
  'page-too-wide': {
    severity: 'error',
    meaning: 'an element of the page has more children than the limit',
    text: (limit: string) => `holds an element with more than ${limit} others in it; split the page`,
  },
  'tag-too-long': {
    severity: 'error',
    meaning: 'a start tag of the page is longer than the limit',
    text: (limit: string) => `holds a start tag of more than ${limit}; no forum page does`,
  },
  'no-cases': {
    severity: 'error',
    meaning: 'the folder holds no gold cases',
    text: (name: string) => `holds no folder with ${name} and an input beside it; name another folder`,
  },
  'malformed-gold': {
    severity: 'error',
    meaning: 'the gold annotation could not be used',
    text: (reason: string) => `is no gold annotation: ${reason}`,
  },
  'malformed-row': {
    severity: 'warning',
    meaning: 'a row of a JSONL or CSV file could not be used',
    text: (place: string, reason: string) => `${place} left out: ${reason}`,
  },
  'malformed-mail': {
    severity: 'warning',
    meaning: 'a message of a mailbox could not be used',
    text: (place: string, reason: string) => `${place} left out: ${reason}`,
  },
  'malformed-table': {
    severity: 'error',
    meaning: 'the CSV file as a whole could not be used',
    text: (reason: string) => `cannot be read as CSV: ${reason}`,
  },
  'unwritable-output': {
    severity: 'error',
    meaning: 'the output could not be written',
    text: (reason: string) => `cannot be written: ${reason}`,
  },
} as const satisfies Record<
  string,
  { severity: Problem['severity']; meaning: string; text: (...details: string[]) => string }
>;

export type ProblemCode = keyof typeof catalogue;

/** Every code with its severity and meaning, in the order of the catalogue. */
export const problemCodes: readonly {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly meaning: string;
}[] = (Object.keys(catalogue) as ProblemCode[]).map((code) => ({
  code,
  severity: catalogue[code].severity,
  meaning: catalogue[code].meaning,
}));

/** Makes the problem `code` of the input `source`; `details` are those that the code's text takes. */
export function problem<C extends ProblemCode>(
  code: C,
  source: string,
  ...details: Parameters<(typeof catalogue)[C]['text']>
): Problem {
  const entry: { severity: Problem['severity']; text: (...details: string[]) => string } = catalogue[code];
  return { code, source, severity: entry.severity, message: entry.text(...details), details };
}

/** Tells a problem from the value that would otherwise be there. */
export function isProblem(value: object): value is Problem {
  return 'code' in value && 'severity' in value;
}
