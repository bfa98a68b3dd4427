import { printable } from './printable.js';

/** More than any terminal shows on one line; the rest of a long text need not be looked at. */
const enough = 1000;

/** The beginning of a text of people as one safe line: white space collapsed, the rest printable. */
export function oneLine(text: string): string {
  let beginning = text.trimStart().slice(0, enough);
  const last = beginning.charCodeAt(beginning.length - 1);
  if (text.length > enough && last >= 0xd800 && last <= 0xdbff) beginning = beginning.slice(0, -1);
  return printable(beginning.replace(/\s+/g, ' ').trim());
}
