import type { Sentiment } from '../../model/sentiment.js';
import type { SentimentLayers } from '../../settings.js';
import { combineRules } from './combine-rules.js';
import { type RuleSummary, ruleFeatureCount, ruleFeatures } from './rule-summary.js';
import { toSentiment } from './to-sentiment.js';
import { labelScale, type WordReading } from './word-layer.js';
import type { WordModel } from './word-model.js';

/** What each layer found in a text. */
export interface LayerReadings {
  readonly rules: RuleSummary;
  readonly words: WordReading;
}

/**
 * The part of the rules' own judgement in the whole, 0…0.6: the network leans on the words of the texts that it
 * learned from, the rules do not; but the more words there are, the better it knows. The constants were chosen by
 * leave-one-domain-out over the training sets.
 */
function ruleShareOf(tokens: number): number {
  return 6 / (10 + tokens);
}

/** The same in texts that speak only of what may be: people who label texts do not agree on wishes, the rules do. */
const unrealRuleShare = 0.8;

/**
 * Makes a sentiment of what the layers found: a multinomial logistic model of the vector of the learned layer and
 * of the figures of the rules, its weights learned together with that layer, averaged with what the rules alone say.
 */
export function combineLayers(
  { rules, words }: LayerReadings,
  model: WordModel,
  layers: SentimentLayers,
): Sentiment {
  const byRules = combineRules(rules);
  if (layers === 'rules') return sentimentOf(byRules);
  const learned = sumsOf(words, layers === 'all' ? ruleFeatures(rules) : null, model);
  if (layers === 'words') return sentimentOf(learned);
  const unreal = rules.unreal / Math.max(1, rules.sentences);
  const certain = ruleShareOf(rules.tokens);
  const share = certain + unreal * (unrealRuleShare - certain);
  return sentimentOf(learned.map((sum, label) => (1 - share) * sum + share * (byRules[label] ?? 0)));
}

function sumsOf(words: WordReading, features: Float64Array | null, model: WordModel): number[] {
  return [0, 1, 2].map((label) => sumOf(label, words, features, model));
}

function sumOf(
  label: number,
  words: WordReading,
  features: Float64Array | null,
  { intercept, filters, output, ruleWeights, temperature }: WordModel,
): number {
  const scale = words.attention === 0 ? 0 : 1 / words.attention;
  let sum = intercept[label] ?? 0;
  for (let filter = 0; filter < filters; filter += 1)
    sum += (output[label * filters + filter] ?? 0) * (words.sum[filter] ?? 0) * scale;
  sum += (words.labelSum[label] ?? 0) * labelScale(words.tokens);
  if (features !== null)
    for (let at = 0; at < features.length; at += 1)
      sum += (ruleWeights[label * ruleFeatureCount + at] ?? 0) * (features[at] ?? 0);
  return sum / temperature;
}

function sentimentOf(sums: readonly number[]): Sentiment {
  const largest = Math.max(...sums);
  const [positive = 0, neutral = 0, negative = 0] = sums.map((sum) => Math.exp(sum - largest));
  const total = positive + neutral + negative;
  return toSentiment(positive / total, negative / total);
}
