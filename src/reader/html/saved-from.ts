import type { Page } from './page.js';

/** As much of a page as is searched for the note of what saved it. */
const noteWithin = 3000;

const notes = [
  /<!--\s{0,4}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000})/iu,
  /Page saved with SingleFile\s{1,8}url:\s{1,4}(https?:\/\/[^\s<>"]{1,2000})/u,
];

/**
 * The address that a page was saved from, where what saved it wrote that down: browsers, as their mark of the web
 * (`<!-- saved from url=(0034)https://… -->`), and SingleFile (`url: https://…`). `null` for other pages.
 */
export function savedFrom({ document }: Page): string | null {
  const start = document.text.slice(0, noteWithin);
  return notes.map((note) => note.exec(start)?.[1]).find((address) => address !== undefined) ?? null;
}
