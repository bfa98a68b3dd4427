import type { Sentiment, SentimentLabel } from '../../model/sentiment.js';
import type { Column } from './column.js';

interface ScoredRow {
  /** `null` when it was not scored. */
  readonly sentiment: Sentiment | null;
}

function probabilityColumn(label: SentimentLabel): Column<ScoredRow> {
  return {
    name: label,
    type: 'number',
    meaning: 'probability of the label, 0…1',
    analysis: true,
    value: ({ sentiment }) => sentiment?.probabilities[label] ?? null,
  };
}

/** The columns of what has a sentiment of its own: a post, a sentence. */
export const sentimentColumns: readonly Column<ScoredRow>[] = [
  {
    name: 'label',
    type: 'text',
    meaning: '`positive`, `neutral` or `negative`; empty without own words in English',
    analysis: true,
    value: ({ sentiment }) => sentiment?.label ?? null,
  },
  {
    name: 'score',
    type: 'number',
    meaning: '−1 (negative) … 1 (positive)',
    analysis: true,
    value: ({ sentiment }) => sentiment?.score ?? null,
  },
  probabilityColumn('positive'),
  probabilityColumn('neutral'),
  probabilityColumn('negative'),
];
