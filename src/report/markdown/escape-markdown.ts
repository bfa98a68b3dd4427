import { oneLine } from '../one-line.js';

/** What begins or ends a construct inside a line; `|` ends a cell, `$` is mathematics on GitHub. */
const constructs = /[\\`*_[\]<>&|~$#!]/g;

/** Runs of characters that can stand between two backticks as they are, also in a table. */
const runs = /[^\s`|\\]+|[`|\\]/g;

/** What GitHub makes a link of, escaped or not, and the sign by which it mentions people. */
const address = /:\/\/|www\.|mailto:|xmpp:|@/i;

/**
 * A text of people as one line of Markdown that shows just these characters: no HTML, no link, no picture, no border
 * of a cell. Addresses become code, the only place where GitHub does not look for them.
 * Sources: CommonMark 0.31, 2.4 (backslash escapes), 6.1 (code spans); GitHub Flavored Markdown 0.29, 4.10 (tables),
 * 6.9 (autolinks).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(runs, (run) =>
    address.test(run) ? `\`${run}\`` : run.replace(constructs, '\\$&'),
  );
}
