import type { Episode, EpisodeStatus } from '../model/episode.js';

/** The statuses of episodes in the order in which they want attention. */
const byUrgency: readonly EpisodeStatus[] = [
  'failed',
  'no_recovery',
  'in_progress',
  'partial',
  'recovered',
  'none',
];

/** How little an episode of a status wants attention, 0 the most. */
export function urgencyOf(status: EpisodeStatus): number {
  return byUrgency.indexOf(status);
}

/** Episodes from the one that most wants attention; equal ones as they came. */
export function mostUrgent(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.toSorted((one, other) => urgencyOf(one.status) - urgencyOf(other.status));
}
