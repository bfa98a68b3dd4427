import { append } from '../../model/append.js';
import { cleanLine, isBlankLine } from '../clean-text.js';
import { wordsOf } from '../compared-words.js';
import { withoutEnd } from '../trim-ends.js';
import { readQuoteOpening } from './quote-opening.js';

/** The lines of a post and who wrote it. */
export interface PostLines {
  readonly author: string | null;
  readonly lines: readonly string[];
}

/** Headings of quotes are no longer, and so many words stand around the name in them at most. */
const longestHeading = 90;
const mostAround = 6;
const shortestName = 2;

/** So many words that stand in an earlier post are no chance where its author's name stands above them. */
const fewestQuoted = 3;
const mostQuoted = 6;

/** A line that names an author among other words: the words before and behind the name are its wording. */
interface Candidate {
  readonly post: number;
  readonly line: number;
  readonly name: string;
  readonly wording: string;
}

/** Names by their first words, the longest first, to find those in a line without trying each. */
function namesByWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    if (name.length < shortestName) continue;
    const [word = ''] = name.split(' ');
    append(index, word, name);
  }
  return index;
}

/** The name in a line and the wording around it; `null` where none stands there among a few other words. */
function namedIn(
  text: string,
  names: ReadonlyMap<string, readonly string[]>,
): Pick<Candidate, 'name' | 'wording'> | null {
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const bare = [word, withoutEnd(word, /[:,;»”"]/u)];
    const name = bare
      .flatMap((first) => names.get(first) ?? [])
      .find((known) => {
        const behind = text.slice(index + known.length);
        return text.startsWith(known, index) && !/^[\p{L}\p{N}_]/u.test(behind);
      });
    if (name === undefined) continue;
    const before = text.slice(0, index).trim();
    const behind = text.slice(index + name.length).trim();
    const around = wordsOf(`${before} ${behind}`).filter((other) => /\p{L}/u.test(other));
    if (around.length === 0 || around.length > mostAround) return null;
    const wording = `${before}\0${behind}`.toLowerCase().replace(/\d+/gu, '0');
    return { name, wording };
  }
  return null;
}

/** The first words below a line, which a quote begins with if the line is its heading. */
function quotedBelow(lines: readonly string[], line: number): readonly string[] {
  const below = lines.slice(line + 1).find((next) => !isBlankLine(next)) ?? '';
  return wordsOf(below).slice(0, mostQuoted);
}

function candidatesOf(posts: readonly PostLines[], names: Iterable<string>): readonly Candidate[] {
  const index = namesByWord(names);
  return posts.flatMap(({ lines }, post) =>
    lines.flatMap((raw, line): readonly Candidate[] => {
      const text = cleanLine(raw);
      if (text === '' || text.length > longestHeading) return [];
      const named = namedIn(text, index);
      if (named === null || (readQuoteOpening(text)?.author ?? null) !== null) return [];
      return [{ post, line, ...named }];
    }),
  );
}

/** The wordings of lines below which the words of an earlier post of the named author stand. */
function provedWordings(posts: readonly PostLines[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const texts = new Map<number, string>();
  const textOf = (post: number): string => {
    const known = texts.get(post) ?? ` ${wordsOf((posts[post]?.lines ?? []).join('\n')).join(' ')} `;
    texts.set(post, known);
    return known;
  };
  const proved = new Set<string>();
  for (const { post, line, name, wording } of candidates) {
    if (proved.has(wording)) continue;
    const quoted = quotedBelow(posts[post]?.lines ?? [], line);
    if (quoted.length < fewestQuoted) continue;
    const wanted = ` ${quoted.join(' ')} `;
    const isProved = posts.some(
      ({ author }, earlier) => earlier < post && author === name && textOf(earlier).includes(wanted),
    );
    if (isProved) proved.add(wording);
  }
  return proved;
}

/**
 * Writes the headings of quotes in a wording that is known, where a page words them in a language or a manner that is
 * not: a wording around authors' names is proved where the words of an earlier post by the named stand right below.
 * @returns the lines of each post
 */
export function withLearnedOpenings(
  posts: readonly PostLines[],
  names: Iterable<string>,
): readonly (readonly string[])[] {
  const candidates = candidatesOf(posts, names);
  const proved = provedWordings(posts, candidates);
  const own = candidates.filter(({ wording }) => proved.has(wording));
  return posts.map(({ lines }, post) => {
    const mine = new Map(own.flatMap((found) => (found.post === post ? [[found.line, found.name]] : [])));
    if (mine.size === 0) return lines;
    return lines.map((raw, line) => {
      const name = mine.get(line);
      const indent = raw.slice(0, raw.length - raw.trimStart().length);
      return name === undefined || /[\]"';,]/u.test(name) ? raw : `${indent}[QUOTE=${name}]`;
    });
  });
}
