import { append } from '../model/append.js';
import { nameKey, wordsOf } from './compared-words.js';
import { htmlLayout, piecesOfLines } from './paragraphs.js';
import { isDoubtful, type ParagraphPiece, type Piece, type QuotePiece } from './piece.js';
import { isCitation, typedNames } from './typed-names.js';

/** What is known of a post before its words are put together. */
export interface Said {
  readonly author: string | null;
  readonly pieces: readonly Piece[];
}

/** Fewer words behind a name that nothing says to be quoted are repeated by chance. */
const fewestWords = 3;

/** No more of an author's posts are looked through, and no more of one. */
const mostPosts = 8;
const mostSearched = 20_000;

/** How sure it is that repeated words behind the name of their author are a quote, and such without a proof, 0…1. */
const repeatedConfidence = 0.95;
const citedConfidence = 0.8;

const isWords = (piece: Piece | undefined): piece is ParagraphPiece =>
  piece?.kind === 'paragraph' && piece.mark === undefined;

/** How many characters of earlier posts are looked through for quotes that name nobody, in one thread. */
const mostLookedThrough = 20_000_000;

interface SaidPost {
  readonly text: string;
  /** Its words as they are looked for, once they were. */
  words: string | null;
}

/** Words with a space around each, so that no part of one is found. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Those of a post; most posts are never asked for them. */
function spacedWords(post: SaidPost): string {
  post.words ??= spaced(post.text);
  return post.words;
}

/** The words of the posts so far by their authors. */
function createMemory() {
  const everyPost: SaidPost[] = [];
  let lookedThrough = 0;
  const postsOf = new Map<string, SaidPost[]>();
  const displayed = new Map<string, string>();
  return {
    nameOf: (name: string): string | null => displayed.get(nameKey(name)) ?? null,
    /** Whether one of the author's last posts holds some words, whole and in their order; cuts may divide them. */
    holds(name: string, text: string): boolean {
      const parts = text.split(/\.{3}|…/u).flatMap((part) => wordsOf(part).join(' ') || []);
      const posts = (postsOf.get(nameKey(name)) ?? []).slice(-mostPosts);
      return (
        parts.length > 0 &&
        posts.some((post) => {
          const words = spacedWords(post);
          return parts.every((part) => words.includes(` ${part} `));
        })
      );
    },
    /** Whether any of the posts holds some words, the latest asked first. */
    isHeld(text: string): boolean {
      const wanted = spaced(text);
      for (let at = everyPost.length - 1; at >= 0 && lookedThrough < mostLookedThrough; at--) {
        const post = everyPost[at];
        if (post === undefined) break;
        const words = spacedWords(post);
        lookedThrough += words.length;
        if (words.includes(wanted)) return true;
      }
      return false;
    },
    add({ author, pieces }: Said): void {
      const post = { text: textOf(pieces).slice(0, mostSearched), words: null };
      everyPost.push(post);
      if (author === null) return;
      displayed.set(nameKey(author), author);
      append(postsOf, nameKey(author), post);
    },
  };
}

type Memory = ReturnType<typeof createMemory>;

interface Found {
  readonly author: string;
  readonly words: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
  readonly confidence: number;
}

/** How many lines from one on are repeated, each of them whole. */
function repeatedLines(lines: readonly string[], from: number, fewest: number, name: string, memory: Memory) {
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (wordsOf(line).length < fewest || !memory.holds(name, line)) break;
  }
  return end - from;
}

/** The quote that a line opens, `null` for none. */
function quoteAt(lines: readonly string[], at: number, memory: Memory): Found | null {
  const line = lines[at] ?? '';
  for (const { name, rest, isSaid } of typedNames(line)) {
    const known = memory.nameOf(name);
    if (known !== null) {
      const opens = rest !== '' && wordsOf(rest).length >= fewestWords && memory.holds(name, rest);
      const fewest = rest === '' && isSaid ? 1 : fewestWords;
      const below = rest === '' || opens ? repeatedLines(lines, at + 1, fewest, name, memory) : 0;
      const words = [...(opens ? [rest] : []), ...lines.slice(at + 1, at + 1 + below)];
      if (words.length > 0) return { author: known, words, lines: 1 + below, confidence: repeatedConfidence };
    }
    // What a converter left of a quote: the line that names the quoted, and the words up to a blank line.
    if (rest === '' && isCitation(line) && at + 1 < lines.length)
      return {
        author: known ?? name,
        words: lines.slice(at + 1),
        lines: lines.length - at,
        confidence: citedConfidence,
      };
  }
  return null;
}

const quotePiece = ({ author, words, confidence }: Found): Piece => ({
  kind: 'quote',
  author,
  postId: null,
  origin: 'inferred',
  confidence,
  pieces: piecesOfLines(words, htmlLayout),
});

/** A paragraph with the quotes in it apart. */
function dividedParagraph({ text }: ParagraphPiece, memory: Memory): readonly Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let own: string[] = [];
  const close = () => {
    if (own.length > 0) pieces.push({ kind: 'paragraph', text: own.join('\n') });
    own = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = quoteAt(lines, at, memory);
    if (found === null) own.push(lines[at] ?? '');
    else {
      close();
      pieces.push(quotePiece(found));
    }
    at += found?.lines ?? 1;
  }
  close();
  return pieces;
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : [])).join('\n');

/** A doubtful quote as one that is proved, or as own words. */
function settled(quote: QuotePiece, memory: Memory): readonly Piece[] {
  const text = textOf(quote.pieces);
  const isProved = wordsOf(text).length >= fewestWords && memory.isHeld(text);
  return isProved ? [{ ...quote, confidence: repeatedConfidence }] : quote.pieces;
}

/** Paragraphs of which the first only says who is quoted, and the next are repeated: as one with a line for each. */
function joinedHeadings(pieces: readonly Piece[], memory: Memory): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const [opening] = isWords(piece) && !piece.text.includes('\n') ? typedNames(piece.text) : [];
    const lines = isWords(piece) ? [piece.text] : [];
    if (opening?.rest === '' && opening.isSaid && memory.nameOf(opening.name) !== null) {
      for (let next = pieces[at + 1]; isWords(next); next = pieces[at + 1]) {
        if (!memory.holds(opening.name, next.text)) break;
        lines.push(next.text.replaceAll('\n', ' '));
        at += 1;
      }
    }
    joined.push(lines.length > 1 ? { kind: 'paragraph', text: lines.join('\n') } : piece);
  }
  return joined;
}

/**
 * The pieces of the posts of a thread, in which words that are quoted without any mark are quotes: those behind
 * `NAME:` and `NAME wrote:` that stand in an earlier post by that author, and those below `Originally posted by NAME`.
 */
export function quoteRepeats(posts: readonly Said[]): readonly (readonly Piece[])[] {
  const memory = createMemory();
  return posts.map((post) => {
    const sure = post.pieces.flatMap((piece) => (isDoubtful(piece) ? settled(piece, memory) : [piece]));
    const pieces = joinedHeadings(sure, memory).flatMap((piece) =>
      isWords(piece) ? dividedParagraph(piece, memory) : [piece],
    );
    memory.add({ ...post, pieces });
    return pieces;
  });
}
