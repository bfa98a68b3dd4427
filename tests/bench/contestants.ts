import { createRequire } from 'node:module';
import Afinn from 'sentiment';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createLanguage } from '../../src/analysis/language.js';
import { parseIfEnglish } from '../../src/analysis/parse-if-english.js';
import { decodeModel } from '../../src/analysis/sentiment/model-file.js';
import { createSentimentScorer } from '../../src/analysis/sentiment/scorer.js';
import type { SentimentLabel } from '../../src/model/sentiment.js';
import { defaultSettings } from '../../src/settings.js';
import { readModel } from '../../src/source/read-resource.js';

const require = createRequire(import.meta.url);

// These two have no types.
const vader: {
  readonly SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number };
  };
} = require('vader-sentiment');
const winkSentiment: (text: string) => { readonly normalizedScore: number } = require('wink-sentiment');

/** Something that labels texts. */
export interface Contestant {
  readonly name: string;
  label(text: string): SentimentLabel | Promise<SentimentLabel>;
}

/** The label of a score: neutral within ±`band`, else its sign. */
function labelOf(score: number, band = 0): SentimentLabel {
  if (Math.abs(score) <= band) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

/**
 * This program's sentiment of a post, without events and episodes, which no other has.
 * @param model the bytes of a model's file; else the built-in one
 */
export async function openOurs(model?: Uint8Array): Promise<Contestant> {
  const words = decodeModel(model ?? (await readModel('src/lexicon/sentiment.model')));
  if (words === null) throw new Error('the file holds no model');
  const english = createLanguage(defaultSettings.limits);
  const scorer = createSentimentScorer(words, defaultSettings.sentimentLayers);
  return {
    name: 'tesla-sentiment',
    async label(text) {
      const { sentences } = await parseIfEnglish(text, english);
      return scorer.post(sentences.map((sentence) => scorer.sentence(sentence, text)))?.label ?? 'neutral';
    },
  };
}

/** The npm port of VADER: the compound score, neutral between −0.05 and 0.05 as its authors recommend. */
const vaderSentiment: Contestant = {
  name: 'vader-sentiment',
  label: (text) => {
    const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
    if (compound >= 0.05) return 'positive';
    return compound <= -0.05 ? 'negative' : 'neutral';
  },
};

/**
 * The sign of the normalized score, which is 0 where no word has a value or they cancel out. Version 5.0.2 throws at
 * `constructor arguments` and the like, which it looks up in a plain object; such texts count as neutral.
 */
const winkSentimentSign: Contestant = {
  name: 'wink-sentiment',
  label(text) {
    try {
      return labelOf(winkSentiment(text).normalizedScore);
    } catch (error) {
      if (error instanceof TypeError) return 'neutral';
      throw error;
    }
  },
};

const afinn = new Afinn();

/** AFINN: the sign of the comparative score. */
const afinnSign: Contestant = {
  name: 'sentiment',
  label: (text) => labelOf(afinn.analyze(text).comparative),
};

/** What wink-nlp has built in, with the steps that it needs: the sign of the document's sentiment. */
function openWinkNlp(): Contestant {
  const wink = winkNLP(model, ['sbd', 'negation', 'sentiment']);
  return {
    name: 'wink-nlp',
    label: (text) => labelOf(Number(wink.readDoc(text).out(wink.its.sentiment))),
  };
}

/** This program and its peers. */
export async function openContestants(): Promise<readonly Contestant[]> {
  return [await openOurs(), vaderSentiment, winkSentimentSign, afinnSign, openWinkNlp()];
}
