import type { EpisodeStatus } from '../../model/episode.js';
import type { Stage } from '../../model/event.js';
import type { SentimentLabel } from '../../model/sentiment.js';

/** The sign of a stage, in text and in charts alike, so that colour is never needed to tell them apart. */
export const stageSigns: Readonly<Record<Stage, string>> = {
  failure: '✕',
  complaint: '▲',
  response: '■',
  outcome: '●',
  context: '○',
};

/** The stages of an episode in their order; context belongs to none. */
export const caseStages = ['failure', 'complaint', 'response', 'outcome'] as const satisfies readonly Stage[];

export type CaseStage = (typeof caseStages)[number];

/** Signs of labels. */
export const labelSigns: Readonly<Record<SentimentLabel, string>> = {
  positive: '+',
  neutral: '·',
  negative: '−',
};

export const sentimentLabels = [
  'positive',
  'neutral',
  'negative',
] as const satisfies readonly SentimentLabel[];

/** The statuses of episodes, from good to bad to none. */
export const episodeStatuses = [
  'recovered',
  'partial',
  'in_progress',
  'failed',
  'no_recovery',
  'none',
] as const satisfies readonly EpisodeStatus[];

/** What an episode's status is called, its sign and whether it is good (`positive`), bad or neither. */
export const statusLooks: Readonly<
  Record<EpisodeStatus, { readonly name: string; readonly sign: string; readonly tone: SentimentLabel }>
> = {
  recovered: { name: 'recovered', sign: '✓', tone: 'positive' },
  partial: { name: 'partly recovered', sign: '◐', tone: 'neutral' },
  in_progress: { name: 'in progress', sign: '…', tone: 'neutral' },
  failed: { name: 'recovery failed', sign: '✕', tone: 'negative' },
  no_recovery: { name: 'no recovery', sign: '∅', tone: 'negative' },
  none: { name: 'nothing to recover', sign: '–', tone: 'neutral' },
};

/** The fill of a label's marks in charts. */
export const labelFills: Readonly<Record<SentimentLabel, string>> = {
  positive: 'var(--positive)',
  neutral: 'var(--neutral-mark)',
  negative: 'var(--negative)',
};

/** A name of the data as words: `product_defect` → `product defect`. */
export function wordsOf(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A score with its sign and two digits: `+0.62`, `−0.20`, `0.00`. */
export function scoreText(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  if (Number(digits) === 0) return '0.00';
  return score > 0 ? `+${digits}` : `−${digits}`;
}

/** A share as a whole number of per cent. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)} %`;
}
