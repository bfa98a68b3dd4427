import type { RawPost } from './raw-post.js';
import { isBlank, type TextLine } from './text-line.js';

/** A signature has at most so many lines. */
const longestSignature = 8;

/** One line has to have so many words, or end so many posts, to be told from a habit such as `Thanks!`. */
const wordsOfOneLine = 4;
const postsOfOneLine = 3;

/** How people end letters. */
const greeting =
  /^(?:(?:kind |best |warm )?regards|best|cheers|thanks|thank you|greetings|gruß|grüße|viele grüße|lg|mfg|vg|cordialement|merci|saludos|gracias|ciao|groet|groeten)(?!\p{L})/iu;

const filled = (lines: readonly TextLine[]): readonly string[] =>
  lines.filter((line) => !isBlank(line)).map(({ text }) => text);

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  const most = Math.min(one.length, other.length, longestSignature);
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** How many lines at the end of a post other posts of its author end with too. */
function signatureLength(
  author: string,
  own: readonly string[],
  others: readonly (readonly string[])[],
): number {
  const shared = others.map((other) => sharedEnd(own, other));
  const length = Math.max(0, ...shared);
  if (length === 0 || length === own.length) return 0;
  if (length > 1) return length;
  // Who signs with his own name wrote it himself.
  if (own.at(-1)?.toLowerCase() === author.toLowerCase()) return 0;
  const line = own.at(-1) ?? '';
  const words = line.split(' ').length;
  const isUsual = shared.filter((lines) => lines > 0).length + 1 >= postsOfOneLine;
  if (words >= wordsOfOneLine || isUsual) return length;
  // Two words without a stop below all of an author's posts are no habit of greeting.
  const isAlways = shared.every((lines) => lines > 0) && words > 1;
  return isAlways && !/[!?…,]$/u.test(line) && !greeting.test(line) ? length : 0;
}

/** How many lines at the end are the signature that another post of the author has. */
function signedLength(own: readonly string[], signature: readonly string[] = []): number {
  const isSigned = signature.length > 0 && sharedEnd(own, signature) === signature.length;
  return isSigned && own.length > signature.length ? signature.length : 0;
}

function withoutLast(lines: readonly TextLine[], count: number): readonly TextLine[] {
  let left = count;
  let end = lines.length;
  while (end > 0 && left > 0) {
    end--;
    if (!isBlank(lines[end])) left--;
  }
  return lines.slice(0, end);
}

/** So many posts of one author are compared with each other. */
const mostCompared = 12;

/**
 * Takes the signatures off that nothing divides from the words: the lines that several posts of one author end
 * with. Posts that have one already are left as they are.
 */
export function withoutRepeatedSignatures(posts: readonly RawPost[]): readonly RawPost[] {
  const byAuthor = new Map<string, (readonly string[])[]>();
  for (const { author, words, signature, below } of posts) {
    if (author === null || signature !== null) continue;
    const ends = below.length > 0 ? [filled(words), below] : [filled(words)];
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), ...ends].slice(0, mostCompared));
  }
  const signatures = new Map(
    posts.flatMap(({ author, signature }) => (author && signature ? [[author, signature.split('\n')]] : [])),
  );
  return posts.map((post) => {
    if (post.author === null || post.signature !== null) return post;
    const own = filled(post.words);
    const all = byAuthor.get(post.author) ?? [];
    const same = all.findIndex(
      (other) => other.length === own.length && other.every((line, at) => line === own[at]),
    );
    const length =
      signedLength(own, signatures.get(post.author)) ||
      signatureLength(
        post.author,
        own,
        all.filter((_, index) => index !== same),
      );
    if (length === 0) return post;
    return {
      ...post,
      words: withoutLast(post.words, length),
      signature: own.slice(-length).join('\n'),
    };
  });
}
