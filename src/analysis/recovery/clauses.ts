import { clauseOpeners, complementVerbs, reportVerbs } from '../../lexicon/clause-words.js';
import type { Token } from '../token.js';

/** How a clause hangs on the one before it. */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'gerund';

/** A stretch of a sentence around one verb; `from` and `to` are token indexes, `to` past the last. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
  /** The lower-cased word that opens it: `if`, `and`, `that`, `who` … */
  readonly lead: string | null;
  /** Index of the first token of the verb group, −1 without a verb. */
  readonly verbFrom: number;
  /** Index of the main verb, −1 without a verb. */
  readonly verb: number;
  /** Index of the clause on which it hangs, −1 for the first. */
  readonly parent: number;
}

interface Border {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly lead: string | null;
}

const nominative = new Set(['i', 'we', 'he', 'she', 'they', 'you']);
const breaks = new Set([',', ';', ':', '(', ')', '—', '–', '--', '...', '…']);

/** Splits a sentence into clauses by its verbs, conjunctions, relative words and punctuation. */
export function splitClauses(tokens: readonly Token[]): readonly Clause[] {
  const borders: Border[] = [{ at: 0, kind: 'main', lead: openerAt(tokens, 0)?.lead ?? null }];
  for (let at = 1; at < tokens.length; at += 1) {
    const border = borderAt(tokens, at) ?? resumedMain(tokens, at, borders.at(-1));
    if (border) borders.push(border);
  }
  return link(tokens, dropVerbless(tokens, borders));
}

function borderAt(tokens: readonly Token[], at: number): Border | null {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return null;
  const opener = openerAt(tokens, at);
  if (opener) return { at, ...opener };
  const dash = previous.lower === '-' && token.start > previous.end;
  if (dash || breaks.has(previous.lower)) return { at, kind: 'main', lead: null };
  const subject =
    nominative.has(token.lower) || (token.lower === 'it' && complementVerbs.has(previous.lemma));
  if (subject && opensSubject(tokens, at)) {
    return { at, kind: complementVerbs.has(previous.lemma) ? 'complement' : zeroKind(previous), lead: null };
  }
  if (reportVerbs.has(previous.lemma) && ['DET', 'PROPN'].includes(token.pos) && opensSubject(tokens, at)) {
    return { at, kind: 'complement', lead: null };
  }
  if (token.lower === 'to' && isVerb(tokens[at + 1])) return { at, kind: 'infinitive', lead: 'to' };
  if (isGerund(token) && !['AUX', 'DET', 'ADJ', 'ADV'].includes(previous.pos) && previous.lemma !== 'be') {
    return { at, kind: 'gerund', lead: null };
  }
  return null;
}

/** The main clause after an adverbial one without a comma: `when I got it back | the heater died`. */
function resumedMain(tokens: readonly Token[], at: number, open: Border | undefined): Border | null {
  const isAdverbial = open !== undefined && clauseOpeners.get(open.lead ?? '') === 'adverbial';
  const previous = tokens[at - 1];
  if (!isAdverbial || previous === undefined || tokens[at]?.pos !== 'DET') return null;
  if (!['NOUN', 'PROPN', 'ADV', 'PRON', 'ADJ'].includes(previous.pos)) return null;
  const told = tokens.slice(open.at, at - 1).some(isVerb);
  if (!told || !tokens.slice(at + 1, at + 5).some(isVerb)) return null;
  return { at, kind: 'main', lead: null };
}

function openerAt(tokens: readonly Token[], at: number): { kind: ClauseKind; lead: string } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const kind = clauseOpeners.get(token.lower);
  if (kind === undefined) return null;
  // `so far`, `so late` is no conclusion.
  if (token.lower === 'so' && ['ADV', 'ADJ'].includes(tokens[at + 1]?.pos ?? '')) return null;
  if (token.lower === 'that') {
    const demonstrative = ['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(tokens[at + 1]?.pos ?? 'PUNCT');
    if (demonstrative && !nominative.has(tokens[at + 1]?.lower ?? '')) return null;
    const previous = tokens[at - 1];
    if (at === 0 || (previous && ['AUX', 'ADP'].includes(previous.pos))) return null;
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
  if (previous.pos === 'AUX' || previous.pos === 'ADV') return false;
  return tokens.slice(at + 1, at + 4).some((token) => isVerb(token) || token.pos === 'AUX');
}

function zeroKind(previous: Token): ClauseKind {
  return ['NOUN', 'PROPN'].includes(previous.pos) ? 'relative' : 'complement';
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
}

function isGerund(token: Token): boolean {
  return token.pos === 'VERB' && token.lower.endsWith('ing') && token.lower !== token.lemma;
}

/** A stretch without a verb belongs to the stretch before it; the first one to the one after it. */
function dropVerbless(tokens: readonly Token[], borders: readonly Border[]): Border[] {
  const kept: Border[] = [];
  let pending: Border | null = null;
  for (const [index, border] of borders.entries()) {
    const end = borders[index + 1]?.at ?? tokens.length;
    const hasVerb = tokens.slice(border.at, end).some(isVerb);
    if (hasVerb) {
      kept.push(pending && kept.length === 0 ? { ...border, at: pending.at } : border);
      pending = null;
    } else if (kept.length === 0) pending ??= border;
  }
  if (kept.length === 0) kept.push(borders[0] ?? { at: 0, kind: 'main', lead: null });
  return kept;
}

function link(tokens: readonly Token[], borders: readonly Border[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, { at, kind, lead }] of borders.entries()) {
    const to = borders[index + 1]?.at ?? tokens.length;
    const { verbFrom, verb } = verbGroup(tokens, at, to);
    clauses.push({ from: at, to, kind, lead, verbFrom, verb, parent: parentOf(clauses, kind, tokens[verb]) });
  }
  return clauses;
}

/** A dependent clause hangs on the one before it, a coordinate one on the one that its neighbour stands in. */
function parentOf(before: readonly Clause[], kind: ClauseKind, verb: Token | undefined): number {
  const last = before.length - 1;
  if (kind === 'main') return -1;
  if (kind !== 'coordinate') return last;
  const neighbour = before[last];
  if (neighbour === undefined) return -1;
  // `to repair it and replace the seat`: a bare verb goes on with the infinitive.
  if (neighbour.kind === 'infinitive' && verb?.lower === verb?.lemma) return last;
  const embedded =
    neighbour.kind === 'infinitive' || neighbour.kind === 'relative' || neighbour.kind === 'gerund';
  return embedded && neighbour.parent >= 0 ? neighbour.parent : last;
}

function verbGroup(tokens: readonly Token[], from: number, to: number): { verbFrom: number; verb: number } {
  let verbFrom = -1;
  let verb = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === 'AUX') {
      if (verbFrom < 0) verbFrom = at;
      verb = at;
    } else if (token.pos === 'VERB') {
      return { verbFrom: verbFrom < 0 ? at : verbFrom, verb: at };
    } else if (verbFrom >= 0 && !['ADV', 'PART', 'PRON'].includes(token.pos)) {
      break;
    }
  }
  return { verbFrom, verb };
}
