import type { EpisodeStatus } from '../../model/episode.js';
import type { SentimentLabel } from '../../model/sentiment.js';
import type { Column } from './column.js';

/** What posts and episodes come to, of a thread or of an author. */
export interface Tally {
  readonly labels: Readonly<Record<SentimentLabel, number>>;
  /** Mean score of the scored posts, `null` when none was scored. */
  readonly score: number | null;
  /** How many counted events. */
  readonly events: number;
  readonly episodes: Readonly<Partial<Record<EpisodeStatus, number>>>;
}

interface TallyRow {
  /** `null` where analysis has not been. */
  readonly tally: Tally | null;
}

function tallyColumn(
  name: string,
  meaning: string,
  value: (tally: Tally) => number | null,
  type: 'integer' | 'number' = 'integer',
): Column<TallyRow> {
  return { name, type, meaning, analysis: true, value: ({ tally }) => tally && value(tally) };
}

const labelColumn = (label: SentimentLabel) =>
  tallyColumn(label, `how many posts are ${label}`, ({ labels }) => labels[label]);

const statusColumn = (status: EpisodeStatus) =>
  tallyColumn(status, `how many episodes ended as \`${status}\``, ({ episodes }) => episodes[status] ?? 0);

/** The columns of what posts and episodes come to. */
export const tallyColumns: readonly Column<TallyRow>[] = [
  labelColumn('positive'),
  labelColumn('neutral'),
  labelColumn('negative'),
  tallyColumn('score', 'mean score of the scored posts, −1…1', ({ score }) => score, 'number'),
  tallyColumn('events', 'how many counted events', ({ events }) => events),
  tallyColumn('episodes', 'how many episodes', ({ episodes }) =>
    Object.values(episodes).reduce((sum, count) => sum + count, 0),
  ),
  statusColumn('recovered'),
  statusColumn('partial'),
  statusColumn('in_progress'),
  statusColumn('failed'),
  statusColumn('no_recovery'),
];
