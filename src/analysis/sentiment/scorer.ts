import type { PostSentiment, Sentence, Sentiment } from '../../model/sentiment.js';
import type { SentimentLayers } from '../../settings.js';
import type { ParsedSentence } from '../token.js';
import { combineLayers, type LayerReadings } from './combine-layers.js';
import { isMixed } from './is-mixed.js';
import { readByRules } from './rule-layer.js';
import { joinSummaries, summarizeRules } from './rule-summary.js';
import { createWordReader, joinWordReadings, type SentenceWordReading, wordEvidence } from './word-layer.js';
import type { WordModel } from './word-model.js';
import { createWordTable } from './word-table.js';

/** A sentence's sentiment, with what its post's sentiment is made of. */
export interface ScoredSentence extends Sentence {
  readonly readings: LayerReadings & { readonly words: SentenceWordReading };
  /** How many negations stand over each token. */
  readonly denials: Uint8Array;
}

/** Scores sentences and posts. */
export interface SentimentScorer {
  /** @param text the text that the sentence's offsets belong to */
  sentence(sentence: ParsedSentence, text: string): ScoredSentence;
  /**
   * The sentiment of a post from its sentences, in their order; `null` when there are none. The layers see the
   * post as a whole: what they found in its sentences is joined before it is judged, so that sentences of facts do
   * not dilute the others, and those that agree make it surer.
   */
  post(sentences: readonly ScoredSentence[]): PostSentiment | null;
}

/** A scorer that heeds the named layers: two that read, each in its way, and a combination of what they found. */
export function createSentimentScorer(model: WordModel, layers: SentimentLayers): SentimentScorer {
  const readByWords = createWordReader(createWordTable(model));
  const judge = (readings: LayerReadings): Sentiment => combineLayers(readings, model, layers);
  return {
    sentence(sentence, text) {
      const reading = readByRules(sentence, text);
      const words = readByWords(sentence, reading);
      const readings = { rules: summarizeRules(reading, sentence), words };
      const evidence = [
        ...(layers === 'words' ? [] : reading.evidence),
        ...(layers === 'rules' ? [] : wordEvidence(sentence.tokens, words, text)),
      ];
      return {
        start: sentence.start,
        end: sentence.end,
        sentiment: { ...judge(readings), evidence },
        readings,
        denials: reading.denials,
      };
    },
    post(sentences) {
      if (sentences.length === 0) return null;
      const rules = joinSummaries(sentences.map(({ readings }) => readings.rules));
      const words = joinWordReadings(sentences.map(({ readings }) => readings.words));
      return { ...judge({ rules, words }), mixed: isMixed(rules) };
    },
  };
}
