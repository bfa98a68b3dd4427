import type { Sentiment } from '../../model/sentiment.js';
import type { ScoredSentence } from '../sentiment/scorer.js';
import type { ParsedSentence } from '../token.js';
import { aspectScopes } from './aspect-scopes.js';
import { combineFigures, logarithms } from './combine-figures.js';
import { type Term, termFigures } from './term-figures.js';
import { weighWords } from './word-weights.js';

/**
 * What a sentence says of each of its terms.
 * @param terms in the order of the sentence, none inside another
 * @param scored the same sentence with its sentiment
 */
export function judgeTerms(
  { tokens }: ParsedSentence,
  scored: ScoredSentence,
  terms: readonly Term[],
): readonly Sentiment[] {
  const words = weighWords(tokens, scored);
  const sentence = logarithms(scored.sentiment);
  const scopes = aspectScopes(tokens, terms, words.lexicon);
  return terms.map((term, index) => {
    const scope = scopes[index] ?? { from: 0, to: tokens.length };
    return combineFigures(sentence, termFigures(term, scope, words, sentence));
  });
}
