import { personNouns, placeNouns } from '../../lexicon/persons.js';
import type { ActorLevel } from '../../model/event.js';
import type { Profile } from '../../model/profile.js';
import type { Token } from '../token.js';
import { ofWords } from '../word.js';
import { type MentionEntries, mentionEntries } from './mention-entries.js';
import type { Voice } from './voices.js';

/** A person, place or party named in a sentence; `from` and `to` are token indexes, `to` past the last. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly level: ActorLevel;
  readonly name: string | null;
  readonly role: string | null;
}

/** Who tells a sentence, and what the post has named before. */
export interface MentionContext {
  readonly voice: Voice;
  /** Names that the post shows to be companies', lower-cased. */
  readonly companies: ReadonlySet<string>;
}

/** Finds who is named in a sentence. */
export type MentionFinder = (tokens: readonly Token[], context: MentionContext) => readonly Mention[];

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
const possessives = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'new', 'used']);
const addressed = new Set(['you', 'your', 'yours', 'yourself']);
const company = { level: 'company', name: null, role: null } as const;
const customer = { level: 'customer', name: null, role: null } as const;

/**
 * Makes a finder for a company's profile.
 * The longest entry wins; neighbours such as `Tesla` + `HQ` become one mention of the higher level, and
 * `VP` takes an `of …` that follows.
 */
export function createMentionFinder(profile: Profile): MentionFinder {
  const byFirst = mentionEntries(profile);
  // With most words no mention begins.
  const mayName = ofWords(
    ({ lower, lemma, pos }) =>
      selves.has(lower) ||
      addressed.has(lower) ||
      byFirst.has(lower) ||
      byFirst.has(lemma) ||
      (pos === 'NOUN' && (lemma === 'owner' || personNouns.has(lower) || personNouns.has(lemma))),
  );
  return (tokens, context) => {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined || !(mayName(token.word) || context.companies.has(token.lower))) {
        at += 1;
        continue;
      }
      const mention =
        speakerAt(tokens, at, context) ??
        personAt(tokens, at) ??
        longestAt(tokens, at, byFirst) ??
        companyAt(tokens, at, context.companies);
      if (mention === null) {
        at += 1;
        continue;
      }
      const last = found.at(-1);
      if (last && last.to === mention.from && joins(last, mention)) found.splice(-1, 1, join(last, mention));
      else found.push(mention);
      at = mention.to;
    }
    return found.filter((mention) => !isProduct(tokens, mention));
  };
}

/** Whoever says I, whom he addresses, and the companies of the post. */
function speakerAt(tokens: readonly Token[], at: number, { voice }: MentionContext): Mention | null {
  const lower = tokens[at]?.lower ?? '';
  const own = voice === 'customer' ? customer : company;
  if (selves.has(lower)) return { from: at, to: at + 1, ...own };
  if (voice === 'company' && addressed.has(lower)) return { from: at, to: at + 1, ...customer };
  return null;
}

/** `the man who came`, `the woman behind the counter`. */
const relatives = new Set(['who', 'that', 'behind', 'from', 'i']);

/** `the gas man`, `the washing machine people`, `the restaurant owner`: whom a noun puts on the company's side. */
function personAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.pos !== 'NOUN' || before === undefined || before.end > token.start) return null;
  if (
    token.lower !== 'people' &&
    before.lower === 'the' &&
    relatives.has(tokens[at + 1]?.lower ?? '') &&
    personNouns.has(token.lower)
  )
    return { from: at, to: at + 1, level: 'frontline', name: null, role: null };
  if (
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    before.lower !== "'s" &&
    !['their', 'your', 'rental'].includes(before.lower)
  )
    return null;
  if (token.lemma === 'owner')
    return placeNouns.has(before.lower)
      ? { from: at, to: at + 1, level: 'manager', name: null, role: 'owner' }
      : null;
  return personNouns.has(token.lemma) || personNouns.has(token.lower)
    ? { from: at, to: at + 1, level: 'frontline', name: null, role: null }
    : null;
}

/** A name that the post shows to be a company's. */
function companyAt(tokens: readonly Token[], at: number, companies: ReadonlySet<string>): Mention | null {
  const lower = tokens[at]?.lower ?? '';
  const named = companies.has(lower) && (tokens[at]?.pos === 'PROPN' || lower.startsWith('@'));
  return named ? { from: at, to: at + 1, ...company } : null;
}

/** `my Tesla`, `the BMW` is what the company made. */
function isProduct(tokens: readonly Token[], { from, to, level, role, name }: Mention): boolean {
  if (level !== 'company' || role !== null || name !== null || tokens[from]?.pos !== 'PROPN') return false;
  const before = tokens[from - 1];
  if (selves.has(tokens[from]?.lower ?? '') || tokens[to]?.lower === "'s") return false;
  const owned = before?.pos === 'DET' || possessives.has(before?.lower ?? '') || before?.pos === 'NUM';
  // `the Apple store`: the last word tells that it is a place.
  if (to - from > 1 && tokens[to - 1]?.pos === 'NOUN') return false;
  return owned || (tokens[to]?.pos === 'PROPN' && !tokens[to]?.lower.startsWith('@'));
}

function longestAt(tokens: readonly Token[], at: number, byFirst: MentionEntries): Mention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const candidates = byFirst.get(token.lower) ?? byFirst.get(token.lemma) ?? [];
  for (const { words, level, name, role, written } of candidates) {
    if (written && token.pos !== 'PROPN') continue;
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
