import { companyRoles, household, otherPeople, thirdParties } from '../../lexicon/actors.js';
import type { ActorLevel } from '../../model/event.js';
import type { Profile } from '../../model/profile.js';
import type { Token } from '../token.js';

/** A person, place or party named in a sentence; `from` and `to` are token indexes, `to` past the last. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly level: ActorLevel;
  readonly name: string | null;
  readonly role: string | null;
}

interface Entry {
  readonly words: readonly string[];
  readonly level: ActorLevel;
  readonly name: string | null;
  readonly role: string | null;
}

/** Finds who is named in a sentence. */
export type MentionFinder = (tokens: readonly Token[]) => readonly Mention[];

const rank: Readonly<Record<ActorLevel, number>> = {
  executive: 6,
  manager: 5,
  frontline: 4,
  company: 3,
  third_party: 2,
  customer: 1,
  peer: 0,
};

const selves = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);

/**
 * Makes a finder for a company's profile.
 * The longest entry wins; neighbours such as `Tesla` + `HQ` become one mention of the higher level, and
 * `VP` takes an `of …` that follows.
 */
export function createMentionFinder(profile: Profile): MentionFinder {
  const byFirst = index(entriesOf(profile));
  return (tokens) => {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const mention = longestAt(tokens, at, byFirst);
      if (mention === null) {
        at += 1;
        continue;
      }
      const last = found.at(-1);
      if (last && last.to === mention.from && joins(last, mention)) found.splice(-1, 1, join(last, mention));
      else found.push(mention);
      at = mention.to;
    }
    return found;
  };
}

/** Whether a token is the customer himself: I, we, my … */
function isSelf(token: Token): boolean {
  return selves.has(token.lower);
}

function entriesOf(profile: Profile): Entry[] {
  const role = (phrase: string, level: ActorLevel): Entry => ({
    words: phrase.split(' '),
    level,
    name: null,
    role: phrase,
  });
  const levels = ['frontline', 'manager', 'executive', 'company'] as const;
  return [
    ...levels.flatMap((level) =>
      [...companyRoles[level], ...(profile.roles[level] ?? [])].map((phrase) =>
        level === 'company' ? { ...role(phrase, level), role: null } : role(phrase, level),
      ),
    ),
    ...thirdParties.map((phrase) => role(phrase, 'third_party')),
    ...otherPeople.map((phrase) => role(phrase, 'peer')),
    ...household.map((phrase) => role(phrase, 'customer')),
    ...profile.company.map((name) => ({ ...role(name, 'company'), role: null })),
    ...profile.people.flatMap(({ name, aliases, role: title, level }) =>
      [name.toLowerCase(), ...aliases].map((alias) => ({
        words: alias.split(' '),
        level,
        name,
        role: title,
      })),
    ),
  ];
}

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Entry[]>,
): Mention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isSelf(token)) return { from: at, to: at + 1, level: 'customer', name: null, role: null };
  const candidates = byFirst.get(token.lower) ?? byFirst.get(token.lemma) ?? [];
  for (const { words, level, name, role } of candidates) {
    const matches = words.every((word, offset) => {
      const next = tokens[at + offset];
      return next !== undefined && (next.lower === word || next.lemma === word);
    });
    if (!matches || (words.length === 1 && !isNominal(token))) continue;
    const end = at + words.length;
    const to = level === 'executive' && name === null ? withDomain(tokens, end) : end;
    const full = role !== null && to > end ? wordsOf(tokens, at, to) : role;
    return { from: at, to, level, name, role: full };
  }
  return null;
}

/** `support` and `regional` are people only as nouns. */
function isNominal(token: Token): boolean {
  return !['VERB', 'AUX', 'ADJ', 'ADV'].includes(token.pos);
}

/** The end of `of service`, `of sales and service` after a title. */
function withDomain(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== 'of') return end;
  let to = end + 1;
  while (['NOUN', 'PROPN', 'ADJ'].includes(tokens[to]?.pos ?? '')) to += 1;
  return to > end + 1 ? to : end;
}

function joins(left: Mention, right: Mention): boolean {
  const companySide = (level: ActorLevel): boolean => rank[level] >= rank.company;
  return companySide(left.level) && companySide(right.level);
}

function join(left: Mention, right: Mention): Mention {
  const upper = rank[left.level] >= rank[right.level] ? left : right;
  return {
    from: left.from,
    to: right.to,
    level: upper.level,
    name: left.name ?? right.name,
    role: upper.role ?? left.role ?? right.role,
  };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
