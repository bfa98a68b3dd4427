import type { EventModel } from '../../analysis/recovery/learned/event-model.js';
import { caseFigureCount, caseFigures, type JudgedPost } from '../../analysis/recovery/learned/judge-case.js';
import { type EpisodeStatus, episodeStatuses } from '../../model/episode.js';
import { minimise } from './minimise.js';

/** A post with how the case that it tells ended. */
export interface JudgedCase {
  readonly post: JudgedPost;
  readonly outcome: EpisodeStatus;
}

const statuses = episodeStatuses.length;

/** How strongly large weights are held back (half of it times their square). */
const ridge = 10;

const steps = 200;

/** Learns a multinomial logistic regression over the figures of cases. */
export function learnCases(cases: readonly JudgedCase[]): EventModel['cases'] {
  const figures = cases.map(({ post }) => caseFigures([post]));
  const wanted = cases.map(({ outcome }) => episodeStatuses.indexOf(outcome));
  const size = statuses * caseFigureCount;
  const found = minimise(
    (at, slope) => {
      let loss = 0;
      for (let index = 0; index < size; index += 1) {
        const weight = at[index] ?? 0;
        slope[index] = ridge * weight;
        loss += (ridge / 2) * weight * weight;
      }
      slope.fill(0, size);
      for (const [index, row] of figures.entries()) {
        const pulls = probabilitiesOf(row, at, size);
        loss -= Math.log((pulls[wanted[index] ?? 0] ?? 0) + 1e-12);
        pulls[wanted[index] ?? 0] = (pulls[wanted[index] ?? 0] ?? 0) - 1;
        for (const [status, pull] of pulls.entries()) {
          slope[size + status] = (slope[size + status] ?? 0) + pull;
          for (let figure = 0; figure < caseFigureCount; figure += 1) {
            const place = status * caseFigureCount + figure;
            slope[place] = (slope[place] ?? 0) + pull * (row[figure] ?? 0);
          }
        }
      }
      return loss;
    },
    new Float64Array(size + statuses),
    steps,
  );
  return { weights: found.slice(0, size), intercepts: found.slice(size) };
}

function probabilitiesOf(row: Float64Array, at: Float64Array, size: number): number[] {
  const sums = episodeStatuses.map((_, status) =>
    row.reduce(
      (sum, figure, place) => sum + figure * (at[status * caseFigureCount + place] ?? 0),
      at[size + status] ?? 0,
    ),
  );
  const largest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - largest));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}
