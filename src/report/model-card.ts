import type { SetSize, TrainedEventModel, TrainedModel } from '../model/training.js';
import { oneLine } from './one-line.js';

/** What is told of a model, after Mitchell et al. 2019 (arXiv:1810.03993), as far as the program knows it. */
export function modelCard({ sets, calibration, options, vectors }: TrainedModel): string {
  return [
    '# Model card',
    '',
    'Weights of the learned layer of sentiment, made by `tesla-sentiment train`. Labels: positive, neutral, negative.',
    '',
    '## Learned from',
    '',
    ...sizeTable(sets),
    '',
    '## Probabilities fitted to',
    '',
    ...(calibration.length === 0
      ? ['Every twentieth of the texts above, not learned from.']
      : sizeTable(calibration)),
    '',
    '## Options',
    '',
    ...Object.entries(options).map(([name, value]) => `- ${name}: ${value}`),
    vectorsLine(vectors),
    '',
    '## To be told by whoever publishes it',
    '',
    '- the licence of each set, and whether its terms allow what the model is used for',
    '- accuracy on texts of other origin: `tesla-sentiment evaluate sentiment --model FILE GOLD…`',
    '- known weaknesses',
    '',
  ].join('\n');
}

/** The same of a model of events. */
export function eventModelCard({ sets, vectors }: TrainedEventModel): string {
  return [
    '# Model card',
    '',
    'Weights of the learned layer of events, made by `tesla-sentiment train --task events`.',
    '',
    '## Learned from',
    '',
    '| set | passages | annotated events |',
    '|---|---:|---:|',
    ...sets.map(({ name, passages, events }) => `| ${inMarkdown(name)} | ${passages} | ${events} |`),
    '',
    vectorsLine(vectors),
    '',
    '## To be told by whoever publishes it',
    '',
    '- who annotated the passages, how, and how far two readers agree',
    '- the licence of each set, and whether its terms allow what the model is used for',
    '- accuracy on passages of other origin: `tesla-sentiment evaluate events --event-model FILE GOLD…`',
    '- known weaknesses',
    '',
  ].join('\n');
}

function vectorsLine(vectors: string | null): string {
  return `- vectors: ${vectors === null ? 'none' : inMarkdown(fileName(vectors))}`;
}

function sizeTable(sets: readonly SetSize[]): readonly string[] {
  return [
    '| set | positive | neutral | negative |',
    '|---|---:|---:|---:|',
    ...sets.map(
      ({ name, positive, neutral, negative }) =>
        `| ${inMarkdown(name)} | ${positive} | ${neutral} | ${negative} |`,
    ),
  ];
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A name as text of Markdown. Source: CommonMark 0.31.2, backslash escapes. */
function inMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~-]/gu, '\\$&');
}
