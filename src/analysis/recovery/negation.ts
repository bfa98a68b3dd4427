import { negations } from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import { ofWords } from '../word.js';
import type { Clause } from './clauses.js';

const isNegation = ofWords(({ lower, lemma }) => lemma === 'not' || negations.has(lower));

/** The index of the negation that stands in a clause, before its verb or right after it; −1 without any. */
export function negationIn(tokens: readonly Token[], { from, to, verb }: Clause): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNegation(token.word)) continue;
    const { lower, lemma } = token;
    if (lower === 'not' && tokens[at + 1]?.lower === 'only') continue;
    // `without` at the end of a clause denies the gerund that follows.
    if (lower === 'without' && at === to - 1) continue;
    // `not great, but they did fix it`: a phrase before the clause.
    if (
      at < verb &&
      tokens.slice(at + 1, verb).some(({ pos, lower: word }) => pos === 'PUNCT' || word === 'but')
    )
      continue;
    if (lemma === 'not' || lower === 'never') {
      if (at <= verb + 1) return at;
    } else if (negations.has(lower)) return at;
  }
  return -1;
}
