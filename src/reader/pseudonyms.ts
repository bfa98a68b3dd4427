import type { DraftPost, DraftQuote } from './draft.js';

/** What programs put in place of names: `u_9ab0c1d2`, `user 12`, `author-7`. */
const pseudonym = /^\p{L}{1,12}[ _#-]?(?=[a-f]*\d)[0-9a-f]+$/u;

/**
 * Whether the authors are pseudonyms while the quotes still name people, so that the names cannot agree. Inferred
 * quotes are named after the posts that they repeat, and tell nothing.
 */
export function haveOtherNames(posts: readonly DraftPost[]): boolean {
  const authors = posts.flatMap(({ author }) => (author === null ? [] : [author]));
  if (authors.length === 0 || !authors.every((author) => pseudonym.test(author))) return false;
  const namesPerson = ({ author }: DraftQuote) => author !== null && !authors.includes(author);
  return posts.every(({ quotes }) =>
    quotes.every((quote) => quote.author === null || quote.origin === 'inferred' || namesPerson(quote)),
  );
}
