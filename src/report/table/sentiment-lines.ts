import type { AnalyzedThread, Summary } from '../../model/result.js';
import { clip, noBreak } from '../display-width.js';
import { oneLine } from '../one-line.js';
import { bar } from './bar.js';
import { signed } from './signed.js';
import { sparkline } from './sparkline.js';
import { strongestSentence } from './strongest-sentence.js';
import type { TableStyle } from './table-style.js';

/** A line of what a thread comes to, under its label; without one it goes on with the line before. */
export interface SummaryLine {
  readonly label: string;
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Columns of the terminal that the longest bar takes. */
const barWidth = 24;

/** Columns of the terminal that a sentence may take. */
const sentenceWidth = 200;

/** How many posts each label has, with a bar. */
export function labelLines(summary: Summary, style: TableStyle): readonly SummaryLine[] {
  const labels = ['positive', 'neutral', 'negative'] as const;
  const most = Math.max(...labels.map((label) => summary[label]));
  if (most === 0) return [];
  const digits = String(most).length;
  return labels.map((label, at) => {
    const count = String(summary[label]).padStart(digits);
    const text = `${label.padEnd(8)}  ${count}  ${bar(summary[label] / most, barWidth)}`.trimEnd();
    return { label: at === 0 ? 'Labels' : '', text, paint: style[label] };
  });
}

const heights = '  (▁ -1 … █ +1)';

/** The scores of the posts from first to last as a line of that width at most; none of a single post. */
export function alongLines({ posts }: AnalyzedThread, width: number): readonly SummaryLine[] {
  if (posts.length < 2) return [];
  const scores = posts.map(({ sentiment }) => sentiment?.score ?? null);
  const hasRoom = width > 2 * heights.length;
  const line = sparkline(scores, Math.max(1, hasRoom ? width - heights.length : width));
  return [{ label: 'Along', text: hasRoom ? line + heights : line }];
}

/** The most positive sentence and the most negative one. */
export function evidenceLines(thread: AnalyzedThread, style: TableStyle): readonly SummaryLine[] {
  return (['positive', 'negative'] as const).flatMap((label) => {
    const found = strongestSentence(thread, label);
    if (found === null) return [];
    const words = clip(oneLine(found.text), sentenceWidth);
    return [
      {
        label: label === 'positive' ? 'Positive' : 'Negative',
        text: `${signed(found.score)} in post ${found.post}: “${words}”`,
        paint: style[label],
      },
    ];
  });
}

/** How often each aspect is named and with what mean score, the most frequent first. */
export function aspectLines({ aspects }: AnalyzedThread): readonly SummaryLine[] {
  if (aspects.length === 0) return [];
  const text = aspects
    .toSorted((one, other) => other.mentions - one.mentions)
    .map(({ aspect, mentions, score }) =>
      `${aspect} ×${mentions} ${signed(score).trim()}`.replaceAll(' ', noBreak),
    )
    .join(', ');
  return [{ label: 'Aspects', text }];
}
