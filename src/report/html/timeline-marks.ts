import { isCounted, type RecoveryEvent } from '../../model/event.js';
import type { AnalyzedPost, AnalyzedThread } from '../../model/result.js';
import { oneLine } from '../one-line.js';
import { type CaseStage, caseStages, labelFills, scoreText, stageSigns, wordsOf } from './labels.js';
import { placeOf } from './place.js';

/** Where posts stand on the way from left to right: by their number, or by their date. */
export type Along = (post: AnalyzedPost) => number | Date | null;

/** Lanes of the events below the scores, which reach down to −1. */
export const laneOf: Readonly<Record<CaseStage, number>> = {
  failure: -1.35,
  complaint: -1.6,
  response: -1.85,
  outcome: -2.1,
};

/** A post at its score. */
export interface Point {
  readonly x: number | Date;
  readonly score: number;
  readonly fill: string;
  readonly title: string;
  readonly href: string;
}

/** The events of a stage in a post, in the lane of the stage. */
export interface Sign {
  readonly x: number | Date;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly title: string;
  readonly href: string;
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A post by its date. One that names no zone is taken as it stands: only distances between dates matter. */
export const byDate = ({ postedAt }: AnalyzedPost): Date | null => {
  const read = postedAt === null ? null : isoDate.exec(postedAt);
  if (postedAt === null || read === null) return null;
  const date = new Date(read[1] === undefined && postedAt.includes('T') ? `${postedAt}Z` : postedAt);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** A post by its number. */
export const byNumber = ({ number }: AnalyzedPost): number => number;

/** The scored posts that have a place on the way. */
export function pointsOf(thread: AnalyzedThread, index: number, along: Along): readonly Point[] {
  return thread.posts.flatMap((post) => {
    const x = along(post);
    if (x === null || post.sentiment === null) return [];
    const { label, score } = post.sentiment;
    const title = `Post ${post.number}${post.author === null ? '' : `, ${oneLine(post.author)}`}: ${label} ${scoreText(score)}`;
    const href = `#${placeOf.post(index, post.number)}`;
    return [{ x, score, fill: labelFills[label], title, href }];
  });
}

/** The counted events that have a place on the way, those of a stage in a post together. */
export function signsOf(thread: AnalyzedThread, index: number, along: Along): readonly Sign[] {
  const posts = new Map(thread.posts.map((post) => [post.number, post]));
  const byPlace = new Map<string, { post: AnalyzedPost; stage: CaseStage; events: RecoveryEvent[] }>();
  for (const event of thread.events.filter(isCounted)) {
    const post = posts.get(event.post);
    const stage = caseStages.find((name) => name === event.stage);
    if (post === undefined || stage === undefined) continue;
    const place = byPlace.get(`${event.post} ${stage}`) ?? { post, stage, events: [] };
    place.events.push(event);
    byPlace.set(`${event.post} ${stage}`, place);
  }
  return [...byPlace.values()].flatMap(({ post, stage, events }) => {
    const x = along(post);
    if (x === null) return [];
    const types = [...new Set(events.map(({ type }) => wordsOf(type)))].join(', ');
    return [
      {
        x,
        y: laneOf[stage],
        text: stageSigns[stage],
        fill: `var(--${stage})`,
        title: `Post ${post.number}: ${types}`,
        href: `#${placeOf.post(index, post.number)}`,
      },
    ];
  });
}
