import type { Token } from '../token.js';
import { type Border, borderAt, type ClauseKind, isVerb, openerAt } from './clause-borders.js';
import { isOwedMain, owedVerb, resumedMain } from './main-borders.js';

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
  /** Where its subject begins and ends when a relative clause parts it from its verb. */
  readonly subject?: readonly [from: number, to: number];
}

/** Splits a sentence into clauses by its verbs, conjunctions, relative words and punctuation. */
export function splitClauses(tokens: readonly Token[]): readonly Clause[] {
  const borders: Border[] = [{ at: 0, kind: 'main', lead: openerAt(tokens, 0)?.lead ?? null }];
  for (let at = 1; at < tokens.length; at += 1) {
    const border =
      borderAt(tokens, at) ?? resumedMain(tokens, at, borders.at(-1)) ?? owedVerb(tokens, at, borders);
    if (border) borders.push(isOwedMain(tokens, border, borders) ? { ...border, kind: 'main' } : border);
  }
  return link(tokens, dropVerbless(tokens, borders));
}

/** A stretch without a verb belongs to the stretch before it; the first one to the one after it. */
function dropVerbless(tokens: readonly Token[], borders: readonly Border[]): Border[] {
  const kept: Border[] = [];
  let pending: Border | null = null;
  for (const [index, border] of borders.entries()) {
    const end = borders[index + 1]?.at ?? tokens.length;
    const hasVerb = tokens.slice(border.at, end).some(isVerb);
    if (hasVerb) {
      kept.push(pending && kept.length === 0 ? joined(pending, border) : border);
      pending = null;
    } else if (kept.length === 0) pending ??= border;
  }
  if (kept.length === 0) kept.push(borders[0] ?? { at: 0, kind: 'main', lead: null });
  return kept;
}

/** `I then called`, `the price , and that of the tyres , rose`: what opens the second stretch opens no clause of its own. */
function joined(pending: Border, border: Border): Border {
  return border.kind === 'coordinate' ? { ...pending } : { ...border, at: pending.at };
}

function link(tokens: readonly Token[], borders: readonly Border[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, { at, kind, lead, subject }] of borders.entries()) {
    const to = borders[index + 1]?.at ?? tokens.length;
    const { verbFrom, verb } = verbGroup(tokens, at, to);
    const parent = parentOf(clauses, kind, tokens[verb]);
    clauses.push({ from: at, to, kind, lead, verbFrom, verb, parent, ...(subject && { subject }) });
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
