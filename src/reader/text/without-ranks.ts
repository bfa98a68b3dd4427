import type { TextLine } from './text-line.js';

/** Of so many of the authors a rank is the same. */
const leastShare = 0.6;

/** So many words a rank has at most. */
const longestRank = 3;

interface Split {
  readonly name: string;
  readonly rank: string;
}

/** The ways to take a name for a name and the rank behind it. */
function splitsOf(printed: string): readonly Split[] {
  const words = printed.split(' ');
  const splits: Split[] = [];
  for (let length = Math.min(longestRank, words.length - 1); length > 0; length--) {
    splits.push({ name: words.slice(0, -length).join(' '), rank: words.slice(-length).join(' ') });
  }
  return splits;
}

/** The ranks that stand behind most of the names. */
function sharedRanks(authors: readonly string[]): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const printed of authors) {
    for (const { name, rank } of splitsOf(printed)) named.set(rank, (named.get(rank) ?? new Set()).add(name));
  }
  const least = Math.max(2, authors.length * leastShare);
  return new Set([...named].flatMap(([rank, names]) => (names.size >= least ? [rank] : [])));
}

/**
 * The names of authors without the ranks and numbers that skins print behind them on the same line: what stands
 * behind most of the names of a page, or behind a name that the page prints alone too.
 * @param lines of the page
 * @param names that are known to be whole
 */
export function withoutRanks(
  authors: readonly (string | null)[],
  lines: readonly TextLine[],
  names: ReadonlySet<string>,
): readonly (string | null)[] {
  const all = [...new Set(authors.flatMap((author) => author ?? []))];
  const ranks = sharedRanks(all);
  const alone = new Set(lines.flatMap(({ text }) => [text, ...(/: ([\d.,]+)$/u.exec(text)?.slice(1) ?? [])]));
  const plain = new Map<string, string>();
  for (const printed of all) {
    if (names.has(printed)) continue;
    const split = splitsOf(printed).find(
      ({ name, rank }) =>
        name.length > 1 &&
        (ranks.has(rank) ||
          (names.has(name) && rank.split(' ').length < longestRank) ||
          (/^[\d.,]+$/u.test(rank) && alone.has(rank))),
    );
    if (split !== undefined) plain.set(printed, split.name.trim());
  }
  return authors.map((author) => (author === null ? null : (plain.get(author) ?? author)));
}
