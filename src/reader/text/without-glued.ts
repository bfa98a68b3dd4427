import { countsOf } from './counts.js';

/** Of so many of the authors what is glued to their names is the same, and of so many at least. */
const leastShare = 0.6;
const fewestAuthors = 3;

/** Fewer show it of several words in a row, which two names rarely have in common. */
const words = /\p{Ll}\p{Lu}|\p{Ll} \p{Lu}/u;
const fewestOfWords = 2;

/** Shorter names are none. */
const shortestName = 2;

/** Longer lines are no names. */
const longestName = 80;

/** Where something glued behind a name may begin: at a capital letter behind anything else. */
const border = /(?<=[\p{Ll}\p{Lo}\p{N}_.)-])(?=\p{Lu}\p{Ll})/gu;

/** What may be glued to a name: all that begins with a capital letter behind a small one. */
const endingsOf = (printed: string): readonly string[] =>
  [...printed.slice(0, longestName).matchAll(border)]
    .filter(({ index }) => index >= shortestName)
    .map(({ index }) => printed.slice(index));

/** What ends most of the names, the longest first. */
function sharedEndings(authors: ReadonlySet<string>): readonly string[] {
  const counts = countsOf([...authors].flatMap(endingsOf));
  const least = (ending: string) =>
    Math.max(words.test(ending) ? fewestOfWords : fewestAuthors, authors.size * leastShare);
  return [...counts]
    .flatMap(([ending, count]) => (count >= least(ending) ? [ending] : []))
    .sort((one, other) => other.length - one.length);
}

/**
 * The names of authors without what a skin glues to most of them, such as the label of a picture: `SamIcon`, `AnnIcon`.
 */
export function withoutGlued(authors: readonly (string | null)[]): readonly (string | null)[] {
  const endings = sharedEndings(new Set(authors.flatMap((author) => author ?? [])));
  if (endings.length === 0) return authors;
  return authors.map((author) => {
    const ending = endings.find((own) => author?.endsWith(own) && author.length >= own.length + shortestName);
    return author === null || ending === undefined ? author : author.slice(0, -ending.length);
  });
}
