import Afinn from 'sentiment';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { threadOfText } from '../../../src/pipeline.js';
import { shown, times } from './figures.js';
import { openAnalysis, require } from './open-parts.js';
import type { Measure, Row, Setting } from './row.js';
import { timeTasks } from './time-tasks.js';

/** Of the posts that bare wink-nlp splits and tags in the same time, and of those that VADER scores. */
const ofWink = 0.55;
const ofVader = 2;

const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } } =
  require('vader-sentiment');
const winkSentiment: (text: string) => unknown = require('wink-sentiment');

/** Analysis against wink-nlp with the same pipes and with its own sentiment, and against what only scores. */
export const analysis: Measure = { name: 'analysis', run: measure };

async function measure({ corpus, scale }: Setting): Promise<readonly Row[]> {
  const { texts } = corpus;
  const threads = texts.map((text, at) => threadOfText(String(at), text));
  const analyzer = await openAnalysis();
  const bare = winkNLP(model, ['sbd', 'pos']);
  const scoring = winkNLP(model, ['sbd', 'negation', 'sentiment']);
  const afinn = new Afinn();
  const each = (work: (text: string) => unknown) => () => {
    for (const text of texts) work(text);
  };
  const taken = await timeTasks(
    {
      ours: async () => {
        for (const thread of threads) await analyzer.analyze(thread);
      },
      wink: each((text) => bare.readDoc(text)),
      'vader-sentiment': each((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)),
      'wink-sentiment': each(harmless(winkSentiment)),
      'sentiment (AFINN)': each((text) => afinn.analyze(text)),
      'wink-nlp its.sentiment': each((text) => scoring.readDoc(text).out(scoring.its.sentiment)),
    },
    scale.runs,
  );
  const perSecond = (milliseconds: number) => (1000 * texts.length) / milliseconds;
  const against = (peer: keyof typeof taken, name: string, bar: number | null): Row => {
    const ratio = taken[peer] / taken.ours;
    return {
      measure: `analysis against ${name}`,
      bar: bar === null ? 'none' : `≥ ${bar} ×`,
      figure: `${times(taken[peer], taken.ours)}, ${shown(perSecond(taken.ours))} posts/s`,
      peer: `${shown(perSecond(taken[peer]))} posts/s`,
      holds: bar === null || ratio >= bar,
    };
  };
  return [
    against('wink', 'bare wink-nlp', ofWink),
    against('vader-sentiment', 'vader-sentiment, which only scores', ofVader),
    against('wink-sentiment', 'wink-sentiment, which only scores', null),
    against('sentiment (AFINN)', 'sentiment (AFINN), which only scores', null),
    against('wink-nlp its.sentiment', "wink-nlp's own sentiment", null),
  ];
}

/** wink-sentiment 5.0.2 throws at words such as `constructor`, which it looks up in a plain object. */
function harmless(score: (text: string) => unknown): (text: string) => unknown {
  return (text) => {
    try {
      return score(text);
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  };
}
