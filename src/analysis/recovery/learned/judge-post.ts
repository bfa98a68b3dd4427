import { type EventType, isOwnCase, stageOf } from '../../../model/event.js';
import type { ClauseFacts } from './clause-facts.js';
import { type EventModel, learnedTypes } from './event-model.js';
import type { JudgedClauses } from './judge-clauses.js';
import { boundedOdds, logistic, logit } from './log-odds.js';

/** How many figures of a post tell whether an event of a type is in it. */
export const postFigureCount = 11;

/**
 * The figures of a post for each of `learnedTypes`, from the odds of its clauses and from what the rules told. Those of
 * one type stand together.
 */
export function postFigures(clauses: readonly ClauseFacts[], { odds, whole }: JudgedClauses): Float64Array {
  const types = learnedTypes.length;
  const largest = new Float64Array(types);
  const second = new Float64Array(types);
  const none = new Float64Array(types).fill(1);
  for (let start = 0; start < odds.length; start += types) {
    for (let type = 0; type < types; type += 1) {
      const probability = logistic(odds[start + type] ?? 0);
      none[type] = (none[type] ?? 1) * (1 - probability);
      if (probability > (largest[type] ?? 0)) {
        second[type] = largest[type] ?? 0;
        largest[type] = probability;
      } else if (probability > (second[type] ?? 0)) second[type] = probability;
    }
  }
  const found = new Set<EventType>();
  const own = new Set<EventType>();
  for (const { told } of clauses) {
    for (const event of told) {
      found.add(event.type);
      if (isOwnCase(event)) own.add(event.type);
    }
  }
  const all = topTwo(largest, everyPlace);
  const akin = placesByStage.map((places) => topTwo(largest, places));
  const sum = largest.reduce((before, one) => before + one, 0);
  const length = Math.log(Math.max(1, clauses.length));
  const figures = new Float64Array(types * postFigureCount);
  for (let at = 0; at < types; at += 1) {
    const type = learnedTypes[at];
    if (type === undefined) break;
    const probability = largest[at] ?? 0;
    let kind = at * postFigureCount;
    figures[kind++] = logit(probability);
    figures[kind++] = logit(second[at] ?? 0);
    figures[kind++] = logit(1 - (none[at] ?? 1));
    figures[kind++] = own.has(type) ? 1 : 0;
    figures[kind++] = found.has(type) ? 1 : 0;
    figures[kind++] = logit(besides(all, probability));
    figures[kind++] = sum - probability;
    figures[kind++] = logit(besides(akin[stageOfPlace[at] ?? 0] ?? all, probability));
    figures[kind++] = length;
    figures[kind++] = own.size;
    figures[kind++] = boundedOdds(whole[at] ?? 0);
  }
  return figures;
}

/** What a post ends with counts as its end: one clause in three, the last one at least. */
const endShare = 3;

/** How probable it is that a clause at the end of a post tells an event of each of `learnedTypes`, by the surest of them. */
export function endingOf({ odds }: Pick<JudgedClauses, 'odds'>): Float64Array {
  const types = learnedTypes.length;
  const clauses = odds.length / types;
  const first = clauses - Math.max(1, Math.floor(clauses / endShare));
  const ending = new Float64Array(types);
  for (let at = Math.max(0, first) * types; at < odds.length; at += 1) {
    const type = at % types;
    ending[type] = Math.max(ending[type] ?? 0, logistic(odds[at] ?? 0));
  }
  return ending;
}

const stages = [...new Set(learnedTypes.map(stageOf))];
const stageOfPlace = learnedTypes.map((type) => stages.indexOf(stageOf(type)));
const everyPlace = [...learnedTypes.keys()];
const placesByStage = stages.map((_, stage) => everyPlace.filter((at) => stageOfPlace[at] === stage));

/** The two largest of the numbers at some places. */
function topTwo(numbers: Float64Array, places: readonly number[]): readonly [first: number, second: number] {
  let first = 0;
  let second = 0;
  for (const place of places) {
    const number = numbers[place] ?? 0;
    if (number > first) [first, second] = [number, first];
    else if (number > second) second = number;
  }
  return [first, second];
}

/** The largest of numbers other than one of them. */
function besides([first, second]: readonly [number, number], one: number): number {
  return one === first ? second : first;
}

/**
 * How probable it is that a post tells an event of each of `learnedTypes` that happened in the writer's own case; `NaN`
 * for types that were not learned.
 */
export function judgePost(figures: Float64Array, { post }: Pick<EventModel, 'post'>): Float64Array {
  const { weights, intercepts } = post;
  const probabilities = new Float64Array(intercepts.length);
  for (let type = 0; type < intercepts.length; type += 1) {
    let sum = intercepts[type] ?? 0;
    for (let at = 0; at < postFigureCount; at += 1)
      sum += (weights[at] ?? 0) * (figures[type * postFigureCount + at] ?? 0);
    probabilities[type] = logistic(sum);
  }
  return probabilities;
}
