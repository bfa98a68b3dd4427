import { clauseOpeners, complementVerbs, reportVerbs } from '../../lexicon/clause-words.js';
import type { Token } from '../token.js';
import { ofWords } from '../word.js';

/** How a clause hangs on the one before it. */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'gerund';

/** Where a clause begins. */
export interface Border {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly lead: string | null;
  /** The subject from which a relative clause parts the verb that opens the clause. */
  readonly subject?: readonly [from: number, to: number];
}

/** Pronouns that are subjects. */
export const nominative = new Set(['i', 'we', 'he', 'she', 'they', 'you']);
const listeners = new Set(['me', 'us', 'him', 'her', 'them']);
const breaks = new Set([',', ';', ':', '(', ')', '—', '–', '--', '...', '…']);

/** Whether a clause may begin with a word, and whether one may begin behind it: with most words neither. */
const mayOpen = ofWords(
  ({ lower, pos }) =>
    clauseOpeners.has(lower) ||
    nominative.has(lower) ||
    lower === 'it' ||
    lower === 'to' ||
    (pos === 'VERB' && lower.endsWith('ing')),
);
const mayStandBefore = ofWords(
  ({ lower, lemma }) => lower === '-' || breaks.has(lower) || listeners.has(lower) || reportVerbs.has(lemma),
);

/** The border that the words at a token make, `null` without any. */
export function borderAt(tokens: readonly Token[], at: number): Border | null {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return null;
  if (!mayOpen(token.word) && !mayStandBefore(previous.word)) return null;
  const opener = openerAt(tokens, at);
  if (opener) return { at, ...opener };
  const dash = previous.lower === '-' && token.start > previous.end;
  if (dash || breaks.has(previous.lower)) return { at, kind: 'main', lead: null };
  const said = complementVerbs.has(previous.lemma);
  const subject = nominative.has(token.lower) || (token.lower === 'it' && said);
  if (subject && opensSubject(tokens, at)) {
    return { at, kind: said ? 'complement' : zeroKind(previous), lead: null };
  }
  if (isTold(tokens, at) && opensSubject(tokens, at)) return { at, kind: 'complement', lead: null };
  if (reportVerbs.has(previous.lemma) && ['DET', 'PROPN'].includes(token.pos) && opensSubject(tokens, at)) {
    return { at, kind: 'complement', lead: null };
  }
  if (token.lower === 'to' && isInfinitive(tokens[at + 1])) return { at, kind: 'infinitive', lead: 'to' };
  if (isGerund(token) && !['AUX', 'DET', 'ADJ', 'ADV'].includes(previous.pos) && previous.lemma !== 'be') {
    return { at, kind: 'gerund', lead: null };
  }
  return null;
}

const telling = new Set(['tell', 'assure', 'inform', 'promise', 'advise', 'notify', 'remind', 'convince']);

/** What somebody was told, without `that`: `told me | it was fixed`, `assured us | the part would come`. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !listeners.has(tokens[at - 1]?.lower ?? '')) return false;
  if (!telling.has(tokens[at - 2]?.lemma ?? '')) return false;
  const isNoun =
    ['DET', 'PROPN'].includes(token.pos) || (token.pos === 'NOUN' && token.lower !== token.lemma);
  return isNoun || ['it', 'this', 'that', 'there', 'my', 'our', 'their'].includes(token.lower);
}

/** Whether one of the four words before is a verb of saying: `told me flat out that`. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => complementVerbs.has(lemma));
}

/** What opens a clause at a token: a conjunction or relative word, with how the clause hangs on the one before it. */
export function openerAt(tokens: readonly Token[], at: number): { kind: ClauseKind; lead: string } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const kind = clauseOpeners.get(token.lower);
  if (kind === undefined) return null;
  // `so far`, `so late` is no conclusion.
  if (token.lower === 'so' && ['ADV', 'ADJ'].includes(tokens[at + 1]?.pos ?? '')) return null;
  if (token.lower === 'that') {
    const previous = tokens[at - 1];
    const named = tokens[at + 1]?.pos === 'PROPN' && ['NOUN', 'VERB'].includes(previous?.pos ?? '');
    const demonstrative = ['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(tokens[at + 1]?.pos ?? 'PUNCT');
    if (demonstrative && !named && !nominative.has(tokens[at + 1]?.lower ?? '')) return null;
    if (at === 0 || previous?.pos === 'AUX') return null;
    if (previous?.pos === 'ADP')
      return isSaidBefore(tokens, at) ? { kind: 'complement', lead: 'that' } : null;
    // `I was told twice last week that it was fixed`.
    const isSaid = nominative.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'it';
    const isListener = listeners.has(previous?.lower ?? '');
    if ((isSaid || isListener) && isSaidBefore(tokens, at)) return { kind: 'complement', lead: 'that' };
    return {
      kind:
        previous && (previous.lower === 'those' || ['NOUN', 'PROPN', 'PRON'].includes(previous.pos))
          ? 'relative'
          : 'complement',
      lead: 'that',
    };
  }
  return { kind, lead: token.lower };
}

/** A pronoun opens a clause when a verb follows soon: `the issues | I have been having`. */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined || clauseOpeners.has(previous.lower)) return false;
  if (previous.pos === 'AUX') return false;
  // `it broke again | I called`, but `never have I`, `so I`.
  const follows = ['VERB', 'PRON', 'NOUN', 'ADP'].includes(tokens[at - 2]?.pos ?? '');
  if (previous.pos === 'ADV' && !follows) return false;
  return tokens.slice(at + 1, at + 4).some((token) => isVerb(token) || token.pos === 'AUX');
}

function zeroKind(previous: Token): ClauseKind {
  return ['NOUN', 'PROPN'].includes(previous.pos) ? 'relative' : 'complement';
}

/** Whether a token is a verb or auxiliary. */
export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
}

/** `to hung` is no infinitive: `the man I spoke to hung up`. */
function isInfinitive(token: Token | undefined): boolean {
  return (
    isVerb(token) && !(token?.pos === 'VERB' && token.lower !== token.lemma && !/ing$|ed$/u.test(token.lower))
  );
}

function isGerund(token: Token): boolean {
  return token.pos === 'VERB' && token.lower.endsWith('ing') && token.lower !== token.lemma;
}

/** Whether a conjunction, a relative word or a subject pronoun at `at` opens a clause. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (openerAt(tokens, at) !== null || nominative.has(token.lower));
}
