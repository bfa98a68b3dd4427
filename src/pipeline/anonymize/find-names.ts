import type { Span } from '../../model/span.js';

/** A name as it stands in a text, without the `@` before it. */
export interface FoundName extends Span {
  /** The name that was looked for. */
  readonly name: string;
  /** Whether `@` stands before it. */
  readonly mentioned: boolean;
}

/** The letters of scripts that are written without spaces. */
const unspacedLetter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';

/** Each such letter by itself, and words of others. */
const tokens = new RegExp(`${unspacedLetter}|(?:(?!${unspacedLetter})[\\p{L}\\p{N}\\p{M}_])+`, 'gu');

interface Token extends Span {
  readonly word: string;
}

function* tokensOf(text: string): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(tokens)) {
    yield { word: word.toLowerCase(), start: index, end: index + word.length };
  }
}

interface Wanted {
  readonly name: string;
  readonly words: readonly string[];
  /** What stands between the words. */
  readonly gaps: readonly string[];
}

function wantedOf(name: string): Wanted {
  const found = [...tokensOf(name)];
  const gaps = found.slice(1).map(({ start }, at) => name.slice(found[at]?.end ?? 0, start));
  return { name, words: found.map(({ word }) => word), gaps };
}

/**
 * Makes a finder of names as whole words, whatever their case; where several begin at one word, it takes the longest.
 * Signs before the first and after the last letter of a name need not be there. A name without letters and digits is
 * never found. Takes time in proportion to the text, however many names there are.
 */
export function createNameFinder(names: Iterable<string>): (text: string) => readonly FoundName[] {
  const byFirst = new Map<string, Wanted[]>();
  for (const name of names) {
    const wanted = wantedOf(name);
    const [first] = wanted.words;
    if (first === undefined) continue;
    const others = byFirst.get(first) ?? [];
    if (others.length === 0) byFirst.set(first, others);
    others.push(wanted);
  }
  for (const wanted of byFirst.values()) wanted.sort((a, b) => b.words.length - a.words.length);

  return (text) => {
    const words = [...tokensOf(text)];
    const found: FoundName[] = [];
    const standsAt = ({ words: wanted, gaps }: Wanted, at: number) =>
      wanted.every((word, step) => words[at + step]?.word === word) &&
      gaps.every((gap, step) => {
        const between = text.slice(words[at + step]?.end, words[at + step + 1]?.start);
        return between === gap;
      });
    for (let at = 0; at < words.length; at++) {
      const first = words[at];
      if (first === undefined) break;
      const wanted = byFirst.get(first.word)?.find((one) => standsAt(one, at));
      const last = wanted === undefined ? undefined : words[at + wanted.words.length - 1];
      if (wanted === undefined || last === undefined) continue;
      const { start } = first;
      found.push({ name: wanted.name, start, end: last.end, mentioned: text[start - 1] === '@' });
      at += wanted.words.length - 1;
    }
    return found;
  };
}
