import type { EventModel } from '../../analysis/recovery/learned/event-model.js';
import {
  caseFigureCount,
  caseFigures,
  type JudgedPost,
  statusProbabilities,
} from '../../analysis/recovery/learned/judge-case.js';
import { type EpisodeStatus, episodeStatuses } from '../../model/episode.js';
import { minimise, ridgeLoss } from './minimise.js';

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
      const model = { weights: at.subarray(0, size), intercepts: at.subarray(size) };
      let loss = ridgeLoss(at, slope, size, ridge);
      for (const [index, row] of figures.entries()) {
        const pulls = statusProbabilities(row, model);
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
