import type { Page } from './page.js';

/** What a selector names that any page has on which it matches. */
interface Named {
  /** Classes and ids. */
  readonly names: readonly string[];
  /** What stands in values of attributes, or in a script. */
  readonly values: readonly string[];
}

const named = /[.#]([\w-]{3,})|=\s?["']?([^"'\]&]{3,})|^script:contains\("(\w+)"\)$/gu;
const negations = /:not\([^)]*\)/gu;

const known = new Map<string, readonly Named[]>();

/** What each alternative of a selector names. */
function alternatives(selector: string): readonly Named[] {
  const kept = known.get(selector);
  if (kept) return kept;
  const found = selector
    .replace(negations, '')
    .split(',')
    .map((one): Named => {
      const matches = Array.from(one.matchAll(named));
      return {
        names: matches.flatMap(([, name]) => name ?? []),
        values: matches.flatMap(([, , value, word]) => value ?? word ?? []),
      };
    });
  known.set(selector, found);
  return found;
}

function isNamedOn(there: ReadonlySet<string>, text: string, { names, values }: Named): boolean {
  for (const name of names) if (!there.has(name)) return false;
  for (const value of values) if (!text.includes(value)) return false;
  return true;
}

/**
 * Whether a selector can match on a page as it was parsed. Looking names up takes a small part of the time that
 * searching the page does, and of all the platforms' signs few can match.
 */
export function mayMatch(page: Pick<Page, 'document' | 'names'>, selector: string): boolean {
  const { text } = page.document;
  const there = page.names();
  for (const one of alternatives(selector)) if (isNamedOn(there, text, one)) return true;
  return false;
}
