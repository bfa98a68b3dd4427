import type { AspectMention } from '../../model/aspect.js';
import type { Profile } from '../../model/profile.js';
import type { ScoredSentence } from '../sentiment/scorer.js';
import type { ParsedSentence } from '../token.js';
import { createAspectTermFinder } from './aspect-terms.js';
import { judgeTerms } from './judge-terms.js';

/**
 * Finds what the sentences of a text say of which aspects.
 * @param scored the sentences with their sentiment, in the same order
 */
export type AspectFinder = (
  sentences: readonly ParsedSentence[],
  scored: readonly ScoredSentence[],
  text: string,
) => readonly AspectMention[];

/** Makes a finder for a company's profile. */
export function createAspectFinder(profile: Profile): AspectFinder {
  const findTerms = createAspectTermFinder(profile);
  return (sentences, scored, text) => {
    const mentions: AspectMention[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const terms = findTerms(sentence.tokens);
      const judged = scored[index];
      if (terms.length === 0 || judged === undefined) continue;
      const sentiments = judgeTerms(sentence, judged, terms);
      for (const [at, { aspect, first, after }] of terms.entries()) {
        const start = sentence.tokens[first]?.start;
        const end = sentence.tokens[after - 1]?.end;
        const sentiment = sentiments[at];
        if (start === undefined || end === undefined || sentiment === undefined) continue;
        mentions.push({ aspect, start, end, text: text.slice(start, end), sentiment });
      }
    }
    return mentions;
  };
}
