import type { Token } from '../token.js';
import type { Cue, CueKind, Meaning } from './cue.js';

/** A word of the lexicon's terms, with the words that may follow it. */
interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: Meaning[];
}

/** Terms of one or more words, found in tokens by walking a tree of words. */
export interface TermTree {
  /** Adds a meaning; an earlier one of the same kind is replaced. */
  add(term: string, meaning: Meaning): void;
  /** Whether the word alone has a meaning, of that kind if one is given. */
  has(word: string, kind?: CueKind): boolean;
  /** Whether a term begins with the word. */
  opens(word: string): boolean;
  /**
   * The longest term that starts at the token of that index, `null` if there is none. A word matches a token's
   * written form or else its base form; one hyphen between words is passed over.
   */
  find(tokens: readonly Token[], index: number): Cue | null;
}

/** An empty tree. */
export function createTermTree(): TermTree {
  const root = emptyNode();
  return {
    add(term, meaning) {
      let node = root;
      for (const word of term.split(' ')) {
        let next = node.next.get(word);
        if (!next) {
          next = emptyNode();
          node.next.set(word, next);
        }
        node = next;
      }
      const known = node.meanings.findIndex(({ kind }) => kind === meaning.kind);
      if (known >= 0) node.meanings.splice(known, 1);
      node.meanings.push(meaning);
    },
    has: (word, kind) =>
      root.next.get(word)?.meanings.some((meaning) => kind === undefined || meaning.kind === kind) ?? false,
    opens: (word) => root.next.has(word),
    find: (tokens, index) => longest(root, tokens, index, index),
  };
}

function emptyNode(): Node {
  return { next: new Map(), meanings: [] };
}

function longest(from: Node, tokens: readonly Token[], first: number, index: number): Cue | null {
  const hyphen = index > first && tokens[index]?.lower === '-';
  const at = hyphen ? index + 1 : index;
  const token = tokens[at];
  if (!token) return null;
  const written = longestBehind(from.next.get(token.lower), token, tokens, first, at);
  if (token.lower === token.lemma) return written;
  const base = longestBehind(from.next.get(token.lemma), token, tokens, first, at);
  if (written === null || base === null) return written ?? base;
  if (base.after !== written.after) return base.after > written.after ? base : written;
  return joined(written, base);
}

/** The longest term that goes on behind a word, or ends with it; its token is that at `at`. */
function longestBehind(
  node: Node | undefined,
  token: Token,
  tokens: readonly Token[],
  first: number,
  at: number,
): Cue | null {
  if (node === undefined) return null;
  return (node.next.size > 0 ? longest(node, tokens, first, at + 1) : null) ?? cueAt(node, token, first, at);
}

/** A cue with the meanings of both, where the first has none of that kind: `fixed` with those of `fix`. */
function joined(written: Cue, base: Cue): Cue {
  const added = base.meanings.filter(
    (meaning) => !written.meanings.some(({ kind }) => kind === meaning.kind),
  );
  return added.length === 0 ? written : { ...written, meanings: [...written.meanings, ...added] };
}

function cueAt(node: Node, token: Token, first: number, index: number): Cue | null {
  if (node.meanings.length === 0) return null;
  const phrase = index > first;
  const meanings = phrase
    ? node.meanings
    : node.meanings.filter(({ pos }) => pos === null || pos.includes(token.pos));
  return { first, after: index + 1, meanings, phrase };
}
