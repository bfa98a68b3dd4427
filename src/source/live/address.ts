import { type Problem, problem } from '../../problem.js';

/** Whether an input is the address of a page on the web. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/** Whether an input begins as an address of any kind does: `ftp://`, `file://`, … */
export function hasScheme(input: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(input);
}

/** An address as it may be shown: without the name and password in it. */
export function withoutCredentials(address: string): string {
  const start = address.indexOf('://') + 3;
  if (start === 2) return address;
  const end = address.slice(start).search(/[/?#\\]/u);
  const host = end === -1 ? address.slice(start) : address.slice(start, start + end);
  const at = host.lastIndexOf('@');
  return at === -1 ? address : address.slice(0, start) + address.slice(start + at + 1);
}

/**
 * Reads the address of a page: a fragment leads to a place on the page, and is left out.
 * @param most how many characters it has at most
 */
export function parseAddress(input: string, most: number): URL | Problem {
  const wrong = (reason: string) => problem('malformed-address', withoutCredentials(input), reason);
  if (!isAddress(input)) return wrong('is none of http or https');
  if (input.length > most) return wrong(`has more than ${most.toLocaleString('en')} characters`);
  if (!URL.canParse(input)) return wrong('is no valid address');
  const address = new URL(input);
  address.hash = '';
  return address;
}
