import type { Token } from '../token.js';
import type { Clause } from './clauses.js';

/** Token indexes, `to` past the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const droppedLeads = new Set([
  'and',
  'but',
  'or',
  'so',
  'yet',
  'then',
  'that',
  'who',
  'which',
  'because',
  'when',
  'if',
  'as',
  'while',
  'since',
  'after',
  'before',
  'until',
  'once',
]);
const nounPhraseParts = new Set(['DET', 'ADJ', 'NUM', 'ADV']);

/**
 * The smallest clause around an event: with the infinitives and complements that complete it, without the
 * conjunction that opens it and the punctuation that closes it.
 */
export function clauseRange(tokens: readonly Token[], clauses: readonly Clause[], index: number): TokenRange {
  const clause = clauses[index];
  if (clause === undefined) return { from: 0, to: tokens.length };
  let last = index;
  for (let next = index + 1; next < clauses.length; next += 1) {
    const { kind, parent } = clauses[next] ?? clause;
    const completes = kind === 'infinitive' || kind === 'complement' || kind === 'gerund';
    const follows = clause.kind === 'relative' || clauses[next]?.lead === 'that';
    if (parent !== last || !(completes || (follows && kind === 'relative'))) break;
    last = next;
  }
  return trim(tokens, clause.from, clauses[last]?.to ?? clause.to, clause.lead);
}

/** A phrase with the articles and adjectives before it. */
export function phraseRange(tokens: readonly Token[], from: number, to: number): TokenRange {
  let start = from;
  while (start > 0 && nounPhraseParts.has(tokens[start - 1]?.pos ?? '')) start -= 1;
  return trim(tokens, start, to, null);
}

function trim(tokens: readonly Token[], from: number, to: number, lead: string | null): TokenRange {
  let start = from;
  let end = to;
  while (start < end - 1 && isDropped(tokens[start], lead)) start += 1;
  while (end > start + 1 && ['PUNCT', 'CCONJ'].includes(tokens[end - 1]?.pos ?? '')) end -= 1;
  return { from: start, to: end };
}

function isDropped(token: Token | undefined, lead: string | null): boolean {
  return token !== undefined && (token.pos === 'PUNCT' || (token.lower === lead && droppedLeads.has(lead)));
}
