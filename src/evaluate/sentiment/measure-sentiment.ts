import type {
  JudgedFile,
  JudgedText,
  SentimentFigures,
  SentimentMeasures,
  SentimentSum,
} from '../../model/sentiment-figures.js';
import { calibrationError } from './calibration-error.js';
import { type LabelPair, labelFigures, labels } from './label-figures.js';
import { labelBySign, scaleOf } from './labels-by-sign.js';
import { pearson } from './pearson.js';

/**
 * Measures sentiment on the texts of the files: each file, all texts together, and the mean over the files. Together,
 * the human scores of a file are divided by the largest of them, because files differ in their scales.
 */
export function measureSentiment(judged: readonly JudgedFile[]): SentimentFigures {
  const labelled = judged.map(labelBySign);
  const files = labelled.map(({ name, texts }) => sumOf(name, texts));
  const mean = (measure: keyof SentimentMeasures) => meanOf(files.flatMap((file) => file[measure] ?? []));
  return {
    files,
    all: sumOf('all', labelled.flatMap(onOneScale)),
    mean: {
      accuracy: mean('accuracy'),
      macroF1: mean('macroF1'),
      pearson: mean('pearson'),
      calibrationError: mean('calibrationError'),
    },
  };
}

function onOneScale(file: JudgedFile): readonly JudgedText[] {
  const scale = scaleOf(file) || 1;
  return file.texts.map((text) => ({ ...text, score: text.score === null ? null : text.score / scale }));
}

function sumOf(name: string, texts: readonly JudgedText[]): SentimentSum {
  const pairs = texts.flatMap(({ label, found }): LabelPair[] =>
    label === null ? [] : [[label, found?.label ?? 'neutral']],
  );
  const claims = texts.flatMap(({ label, found }) =>
    label === null || found === null
      ? []
      : [{ probability: found.probabilities[found.label], right: found.label === label }],
  );
  const scores = texts.flatMap(({ score, found }): [number, number][] =>
    score === null ? [] : [[score, found?.score ?? 0]],
  );
  const figures = labelFigures(pairs);
  const right = pairs.filter(([gold, found]) => gold === found).length;
  return {
    name,
    texts: texts.length,
    notScored: texts.filter(({ found }) => found === null).length,
    accuracy: pairs.length === 0 ? null : right / pairs.length,
    macroF1: meanOf(labels.flatMap((label) => figures[label].f1 ?? [])),
    pearson: pearson(scores),
    calibrationError: calibrationError(claims),
    labels: figures,
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
