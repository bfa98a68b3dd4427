import { tesla } from '../../lexicon/profiles/tesla.js';
import type { Profile } from '../../model/profile.js';
import type { Sentiment } from '../../model/sentiment.js';
import type { Span } from '../../model/span.js';
import type { Settings } from '../../settings.js';
import { createLanguage } from '../language.js';
import { openModel } from '../open-models.js';
import { createSentimentScorer } from '../sentiment/scorer.js';
import type { Token } from '../token.js';
import { createAspectTermFinder } from './aspect-terms.js';
import { judgeTerms } from './judge-terms.js';
import type { Term } from './term-figures.js';

/** What was found of a term. */
export interface FoundTerm {
  /** `null` when it lies in no sentence, and with it the two others. */
  readonly found: Sentiment | null;
  /** The sentiment of the whole sentence. */
  readonly sentence: Sentiment | null;
  /** Whether the sentence has other given terms. */
  readonly several: boolean;
}

/** Judges given terms of an English text, in the order in which they are given. */
export type TermJudge = (text: string, terms: readonly Span[]) => readonly FoundTerm[];

/**
 * Makes a judge of terms that somebody else has found.
 * @param model the bytes of the file of the learned layer's weights
 * @param profile whose words tell which aspect a term is of
 * @throws UsageError when it holds no such weights
 */
export function createTermJudge(
  settings: Pick<Settings, 'limits' | 'model' | 'sentimentLayers'>,
  model: Uint8Array,
  profile: Profile = tesla,
): TermJudge {
  const english = createLanguage(settings.limits);
  const scorer = createSentimentScorer(openModel(model, settings), settings.sentimentLayers);
  const findTerms = createAspectTermFinder(profile);
  return (text, spans) => {
    const found = new Map<Span, FoundTerm>();
    for (const sentence of english.parse(text)) {
      const inside = spans.filter(
        (span) => !found.has(span) && span.start < sentence.end && span.end > sentence.start,
      );
      if (inside.length === 0) continue;
      const { tokens } = sentence;
      const named = findTerms(tokens);
      const terms: Term[] = [];
      const termOf = new Map<Span, number>();
      for (const span of inside.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
        const place = tokensOf(tokens, span);
        // What lies in the term before it is the same one.
        if (place.first >= (terms.at(-1)?.after ?? 0)) {
          const aspect = named.find(({ first, after }) => first < place.after && after > place.first)?.aspect;
          terms.push({ aspect: aspect ?? null, ...place });
        }
        termOf.set(span, terms.length - 1);
      }
      const scored = scorer.sentence(sentence, text);
      const judged = judgeTerms(sentence, scored, terms);
      for (const span of inside) {
        const sentiment = judged[termOf.get(span) ?? -1] ?? null;
        found.set(span, { found: sentiment, sentence: scored.sentiment, several: terms.length > 1 });
      }
    }
    return spans.map((span) => found.get(span) ?? { found: null, sentence: null, several: false });
  };
}

/** The tokens that a span touches, at least one. */
function tokensOf(tokens: readonly Token[], { start, end }: Span): { first: number; after: number } {
  let first = tokens.findIndex((token) => token.end > start);
  if (first < 0) first = tokens.length - 1;
  let after = first + 1;
  while (after < tokens.length && (tokens[after]?.start ?? end) < end) after += 1;
  return { first, after };
}
