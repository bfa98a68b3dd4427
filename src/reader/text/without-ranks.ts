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

/** Whether all words of a rank begin with capital letters. */
const isTitled = (rank: string): boolean => rank.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** The ranks that stand behind most of the names. */
function sharedRanks(authors: readonly string[]): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const printed of authors) {
    for (const { name, rank } of splitsOf(printed)) named.set(rank, (named.get(rank) ?? new Set()).add(name));
  }
  const least = Math.max(2, authors.length * leastShare);
  return new Set([...named].flatMap(([rank, names]) => (names.size >= least ? [rank] : [])));
}

/** So many words may stand before names that are none of theirs. */
const mostOpenings = 2;

/** The words that stand before all names, with the space behind them. */
function sharedOpening(authors: readonly string[]): string {
  let opening = '';
  for (let words = 0; words < mostOpenings && authors.length > 1; words++) {
    const [next = ''] = /^\S+ (?=\S)/u.exec(authors[0]?.slice(opening.length) ?? '') ?? [];
    if (next === '' || !authors.every((name) => name.startsWith(`${opening}${next}`))) break;
    opening += next;
  }
  return opening;
}

/** A name without what stands before it on its line: the same word as before all others, or before a known name. */
function withoutOpening(printed: string, opening: string, others: ReadonlySet<string>): string {
  if (opening !== '') return printed.slice(opening.length);
  const rest = printed.slice(printed.indexOf(' ') + 1);
  return rest.length > 2 && rest !== printed && others.has(rest) ? rest : printed;
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
  const found = new Set(authors.flatMap((author) => author ?? []));
  const opening = sharedOpening([...found]);
  const whole = (name: string) => (names.has(name) ? name : withoutOpening(name, opening, found));
  const opened = authors.map((author) => (author === null ? null : whole(author)));
  const all = [...new Set(opened.flatMap((author) => author ?? []))];
  const ranks = sharedRanks(all);
  const alone = new Set(lines.flatMap(({ text }) => [text, ...(/: ([\d.,]+)$/u.exec(text)?.slice(1) ?? [])]));
  const plain = new Map<string, string>();
  for (const printed of all) {
    if (names.has(printed)) continue;
    const split = splitsOf(printed).find(
      ({ name, rank }) =>
        name.length > 1 &&
        (ranks.has(rank) ||
          (names.has(name) && (rank.split(' ').length < longestRank || isTitled(rank))) ||
          (/^[\d.,]+$/u.test(rank) && alone.has(rank))),
    );
    if (split !== undefined) plain.set(printed, split.name.trim());
  }
  return opened.map((author) => (author === null ? null : (plain.get(author) ?? author)));
}
