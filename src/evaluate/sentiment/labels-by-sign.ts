import type { SentimentLabel } from '../../model/sentiment.js';
import type { JudgedFile } from '../../model/sentiment-figures.js';

/** Scores this near to 0, as a share of the largest of their file, are neutral: VADER's ±0.05 of ±1. */
const neutralBand = 0.05;

/** The largest human score of a file, without its sign; 0 when it has none. */
export function scaleOf({ texts }: JudgedFile): number {
  return texts.reduce((largest, { score }) => Math.max(largest, Math.abs(score ?? 0)), 0);
}

/**
 * Labels the texts of a file that have a score and no label by the sign of the score. In a file whose scores are all
 * on one side of 0, such as stars, the sign says nothing, and they stay without.
 */
export function labelBySign(file: JudgedFile): JudgedFile {
  const scores = file.texts.map(({ score }) => score ?? 0);
  if (!scores.some((score) => score < 0) || !scores.some((score) => score > 0)) return file;
  const band = neutralBand * scaleOf(file);
  const labelOf = (score: number): SentimentLabel => {
    if (Math.abs(score) <= band) return 'neutral';
    return score > 0 ? 'positive' : 'negative';
  };
  return {
    ...file,
    texts: file.texts.map((text) =>
      text.label === null && text.score !== null ? { ...text, label: labelOf(text.score) } : text,
    ),
  };
}
