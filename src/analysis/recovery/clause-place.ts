import { conditionLeads } from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';
import { signs, signsIn } from './modality-signs.js';

/** What holds for all clauses of a sentence. */
export interface SentenceFacts {
  /** Whether the sentence opens with a condition, or holds one. */
  readonly conditional: boolean;
  /** Whether the writer or his own stand in the sentence. */
  readonly ownCase: boolean;
  /** Whether anything in it asks. */
  readonly asking: boolean;
}

/** What of a sentence its clauses' modalities depend on. */
export function sentenceFacts(tokens: readonly Token[], clauses: readonly Clause[]): SentenceFacts {
  const found = signsIn(tokens, 0, tokens.length);
  return {
    conditional: clauses.some((other) => conditionLeads.has(leadOf(tokens, other))),
    ownCase: (found & signs.self) !== 0,
    asking: (found & signs.question) !== 0,
  };
}

/** A clause with its sentence. */
export interface ClausePlace extends SentenceFacts {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Its place among them. */
  readonly index: number;
  readonly clause: Clause;
  readonly agent: Agent | undefined;
  /** The signs of its words. */
  readonly found: number;
}

/** The word that opens a clause. */
export function leadOf(tokens: readonly Token[], { lead, from }: Clause): string {
  return lead ?? tokens[from]?.lower ?? '';
}

/** The index of the first token of the clause that satisfies `is`, −1 when none does. */
export function indexIn({ tokens, clause }: ClausePlace, is: (token: Token, at: number) => boolean): number {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token && is(token, at)) return at;
  }
  return -1;
}
