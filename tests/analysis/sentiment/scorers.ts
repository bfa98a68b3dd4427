import { readFileSync } from 'node:fs';
import { createLanguage } from '../../../src/analysis/language.js';
import { decodeModel } from '../../../src/analysis/sentiment/model-file.js';
import {
  createSentimentScorer,
  type ScoredSentence,
  type SentimentScorer,
} from '../../../src/analysis/sentiment/scorer.js';
import type { WordModel } from '../../../src/analysis/sentiment/word-model.js';
import { defaultSettings, type SentimentLayers } from '../../../src/settings.js';

const language = createLanguage(defaultSettings.limits);

function builtInModel(): WordModel {
  const model = decodeModel(readFileSync(new URL('../../../src/lexicon/sentiment.model', import.meta.url)));
  if (model === null) throw new Error('the built-in model is broken');
  return model;
}

const model = builtInModel();

/** A scorer with the built-in model. */
export function scorerOf(layers: SentimentLayers): SentimentScorer {
  return createSentimentScorer(model, layers);
}

/** The sentences of a text, scored. */
export function scoreSentences(text: string, layers: SentimentLayers): ScoredSentence[] {
  const scorer = scorerOf(layers);
  return language.parse(text).map((sentence) => scorer.sentence(sentence, text));
}
