import { type EventType, isOwnCase, stageOf } from '../../../model/event.js';
import { neighbouringTypes } from '../../../model/neighbouring-types.js';
import { channelIn, countIn, remedyIn, timeIn } from '../arguments.js';
import { clauseRange } from '../event-span.js';
import type { FoundEvent } from '../found-event.js';
import { isAnswered } from '../is-answered.js';
import type { IssueFinder } from '../issues.js';
import { partiesOf } from '../parties.js';
import { isVerdictOnCase } from '../verdicts.js';
import { type ClauseFacts, clausesOf, type ReadSentence } from './clause-facts.js';
import { clauseTokens, clauseWords, noWord, partyOf, tellWord } from './clause-features.js';
import { type EventModel, learnedTypes } from './event-model.js';
import { featureName } from './feature-kinds.js';
import { weightOf } from './feature-weights.js';
import { type CaseVerdict, createCaseJudge, type JudgedPost } from './judge-case.js';
import { createClauseJudge } from './judge-clauses.js';
import { endingOf, judgePost, postFigures } from './judge-post.js';

/** How probable a post must make a type for an event of it to stay or to be added. */
interface Thresholds {
  readonly ofRule: number;
  /** Of a verdict on a case of which the post tells. */
  readonly ofVerdict: number;
  /** Where no rule found it. */
  readonly alone: number;
}

/** Shares of the threshold: what a rule found needs less than what no rule did, a verdict that it found less still. */
const sharesOfThreshold = { ofRule: 0.8, ofVerdict: 0.2 };

/** The share for what rules found where they found that something was asked for or failed, and had a response. */
const shareOfAnswered = 0.4;

/** From this probability on that a post tells no case, only what is more likely than not is an event in it. */
const idleFrom = 0.7;

const idle: Thresholds = { ofRule: 0.5, ofVerdict: 0.5, alone: 0.5 };

/** Settles which events a post tells, from its sentences and its text. */
export type LearnedSettler = (sentences: readonly ReadSentence[], text: string) => SettledPost;

/** The events of a post in the order of the text, and what it tells of its writer's case. */
export interface SettledPost {
  readonly events: readonly FoundEvent[];
  readonly judged: JudgedPost;
}

/**
 * Makes what settles by what was learned which events a post tells: what happened in the writer's own case stays where
 * the post as a whole makes it probable, and what no rule found is told by the clause that says it most clearly; a post
 * that probably tells no case must make it more probable. Events that did not happen, or to others, are left to the
 * rules, and so are types that were not learned.
 */
export function createLearnedSettler(model: EventModel, findIssue: IssueFinder): LearnedSettler {
  const judge = createClauseJudge(model);
  const judgeCase = createCaseJudge(model);
  return (sentences, text) => {
    const clauses = clausesOf(sentences);
    const judged = judge(clauses);
    const probabilities = judgePost(postFigures(clauses, judged), model);
    const post = { probabilities, ending: endingOf(judged), clauses: clauses.length };
    // Most posts: no rule found anything, and nothing is probable.
    const least = Math.min(model.threshold, idle.alone);
    if (sentences.every(({ told }) => told.length === 0) && !probabilities.some((one) => one >= least))
      return { events: [], judged: post };
    const verdicts = judgeCase([post]);
    const thresholds = thresholdsFor(clauses, verdicts, model);
    return {
      events: settleClauses(clauses, judged.odds, probabilities, thresholds, text, model, findIssue),
      judged: post,
    };
  };
}

function thresholdsFor(
  clauses: readonly ClauseFacts[],
  verdicts: readonly CaseVerdict[],
  { threshold }: EventModel,
): Thresholds {
  const answered = isAnswered(clauses.flatMap(({ told }) => told).filter(isOwnCase));
  const isIdle = verdicts.some(({ status, probability }) => status === 'none' && probability > idleFrom);
  if (isIdle && !answered) return idle;
  const { ofRule, ofVerdict } = sharesOfThreshold;
  return {
    ofRule: threshold * (answered ? shareOfAnswered : ofRule),
    ofVerdict: threshold * ofVerdict,
    alone: threshold,
  };
}

function settleClauses(
  clauses: readonly ClauseFacts[],
  odds: Float64Array,
  probabilities: Float64Array,
  thresholds: Thresholds,
  text: string,
  model: EventModel,
  findIssue: IssueFinder,
): readonly FoundEvent[] {
  const told = clauses.flatMap((facts) => facts.told);
  const isProbable = ({ type }: FoundEvent, least: number): boolean => {
    const place = learnedTypes.indexOf(type);
    const probability = probabilities[place] ?? Number.NaN;
    return Number.isNaN(probability) || probability >= least;
  };
  const settled = new Set(told.filter((event) => !isOwnCase(event) || isProbable(event, thresholds.ofRule)));
  const types = new Set([...settled].flatMap((event) => (isOwnCase(event) ? event.type : [])));
  const kept = told.filter(
    (event) =>
      settled.has(event) || (isVerdictOnCase(event.type, types) && isProbable(event, thresholds.ofVerdict)),
  );
  const ownKept = new Set(kept.filter(isOwnCase));
  const ownTypes = new Set([...ownKept].map((event) => event.type));
  const added = learnedTypes.flatMap((type, place): FoundEvent[] => {
    if (!((probabilities[place] ?? 0) >= thresholds.alone)) return [];
    if (ownTypes.has(type)) return [];
    const at = clauseTelling(odds, place);
    const facts = clauses[at];
    if (facts === undefined || facts.told.some((event) => event.type === type)) return [];
    const neighbours = neighboursOf(type);
    if (facts.told.some((event) => neighbours.has(event.type) && ownKept.has(event))) return [];
    return [learnedEvent(type, place, facts, text, model, findIssue)];
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The types that the same clause would tell instead. */
function neighboursOf(type: EventType): ReadonlySet<EventType> {
  return new Set(neighbouringTypes.filter((pair) => pair.includes(type)).flat());
}

/** The clause that most probably tells an event of a type, the first of several. */
function clauseTelling(odds: Float64Array, place: number): number {
  let best = place;
  for (let at = place; at < odds.length; at += learnedTypes.length)
    if ((odds[at] ?? 0) > (odds[best] ?? 0)) best = at;
  return Math.floor(best / learnedTypes.length);
}

/** How sure an event is that no rule found. */
const learnedConfidence = 0.6;

function learnedEvent(
  type: EventType,
  place: number,
  facts: ClauseFacts,
  text: string,
  model: EventModel,
  findIssue: IssueFinder,
): FoundEvent {
  const { reading } = facts.sentence;
  const { tokens, clauses, agents } = reading;
  const range = clauseRange(tokens, clauses, facts.clause);
  const words = tokens.slice(range.from, range.to);
  const stage = stageOf(type);
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? start;
  return {
    type,
    stage,
    start,
    end,
    text: text.slice(start, end),
    trigger: mostTelling(facts, place, text, model),
    ...partiesOf(stage, agents[facts.clause], range, reading),
    channel: stage === 'response' || stage === 'complaint' ? channelIn(words) : null,
    issue: stage === 'failure' ? findIssue(words) : null,
    remedy: stage === 'response' ? remedyIn(words) : null,
    time: timeIn(words, text),
    count: countIn(words),
    modality: 'happened',
    perspective: 'own',
    confidence: learnedConfidence,
    rule: 'learned',
    cues: { modality: null, perspective: null },
  };
}

/** The word of a clause that says most that it tells an event of a type. */
function mostTelling(facts: ClauseFacts, place: number, text: string, model: EventModel): string {
  const words = clauseWords(facts);
  const tokens = clauseTokens(facts);
  const party = partyOf(facts);
  let best = -Infinity;
  let telling = tokens[0];
  for (const [at, word] of words.entries()) {
    let sum = 0;
    tellWord(word, words[at - 1]?.key ?? noWord, party, (...feature) => {
      sum += weightOf(featureName(...feature), place, model.features);
    });
    if (sum > best) {
      best = sum;
      telling = tokens[at];
    }
  }
  return telling === undefined ? '' : text.slice(telling.start, telling.end);
}
