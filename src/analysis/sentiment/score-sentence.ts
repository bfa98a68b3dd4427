import type { SentenceSentiment } from '../../model/sentiment.js';
import type { ParsedSentence } from '../token.js';
import { combineLayers } from './combine-layers.js';
import { readByRules } from './rule-layer.js';

/**
 * The sentiment of one sentence: layers read it, each in its way, and a combination makes probabilities of what
 * they found.
 * @param text the text that the sentence's offsets belong to
 */
export function scoreSentence(sentence: ParsedSentence, text: string): SentenceSentiment {
  const evidence = readByRules(sentence, text);
  return { ...combineLayers({ rules: evidence }), evidence };
}
