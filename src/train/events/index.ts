import { createLanguage } from '../../analysis/language.js';
import { clausesOf } from '../../analysis/recovery/learned/clause-facts.js';
import { featuresOfClauses } from '../../analysis/recovery/learned/clause-features.js';
import type { EventModel } from '../../analysis/recovery/learned/event-model.js';
import { type ClauseModel, createClauseJudge } from '../../analysis/recovery/learned/judge-clauses.js';
import { endingOf, judgePost, postFigures } from '../../analysis/recovery/learned/judge-post.js';
import { encodeEventModel } from '../../analysis/recovery/learned/model-file.js';
import { createEventReader } from '../../analysis/recovery/read-events.js';
import type { EpisodeStatus } from '../../model/episode.js';
import type { ToldEvent } from '../../model/event-figures.js';
import type { Profile } from '../../model/profile.js';
import type { Settings } from '../../settings.js';
import type { WordVectors } from '../vectors.js';
import { learnCases } from './learn-cases.js';
import { learnClauses } from './learn-clauses.js';
import { type FiguredPost, learnPosts } from './learn-posts.js';
import { learnWhole } from './learn-whole.js';
import { learnNetwork } from './network/learn-network.js';
import { type Passage, passageOf } from './passage.js';

/** Parts into which passages are divided: posts are judged by clauses that were judged without them. */
const folds = 3;

/** A passage as a human annotated it. */
export interface AnnotatedPassage {
  /** The own words of its post. */
  readonly own: string;
  /** Its events, by their places in the passage. */
  readonly events: readonly ToldEvent[];
  /** How the writer's case ended, `null` where nobody said. */
  readonly outcome: EpisodeStatus | null;
  /** Where an offset of the own words stands in the passage. */
  readonly placeOf: (offset: number) => number;
}

/**
 * The bytes of the file of what passages teach; the same passages and vectors make the same bytes.
 * @param vectors where the words of the network begin, `null`: anywhere
 * @param onFold is told how much is learned, 0…1
 */
export function trainEventModel(
  annotated: readonly AnnotatedPassage[],
  profile: Profile | undefined,
  { limits }: Pick<Settings, 'limits'>,
  vectors: WordVectors | null,
  onFold: (share: number) => void,
): Uint8Array {
  const english = createLanguage(limits);
  const read = createEventReader(profile);
  const passages = annotated.map(({ own, events, placeOf }) => {
    const clauses = clausesOf(read(english.parse(own), own));
    return passageOf(clauses, featuresOfClauses(clauses), events, placeOf);
  });
  return encodeEventModel(
    learnEvents(
      passages,
      annotated.map(({ outcome }) => outcome),
      vectors,
      onFold,
    ),
  );
}

/**
 * Learns which events posts tell, from annotated passages. Clauses and the words of whole posts are learned first; then,
 * from what was judged by weights learned without their passage, posts, and from these how their cases ended (stacking;
 * Wolpert 1992).
 */
function learnEvents(
  passages: readonly Passage[],
  outcomes: readonly (EpisodeStatus | null)[],
  vectors: WordVectors | null,
  onFold: (share: number) => void,
): EventModel {
  const posts = new Array<FiguredPost>(passages.length);
  const endings = new Array<Float64Array>(passages.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const judge = createClauseJudge(
      toClauseModel(
        passages.filter((_, at) => at % folds !== fold),
        vectors,
      ),
    );
    for (const [at, { clauses, types }] of passages.entries()) {
      if (at % folds !== fold) continue;
      const judged = judge(clauses);
      posts[at] = { figures: postFigures(clauses, judged), types };
      endings[at] = endingOf(judged);
    }
    onFold((fold + 1) / (folds + 1));
  }
  const post = learnPosts(posts);
  const judged = posts.map(({ figures }) => judgePost(figures, { post }));
  const cases = judged.flatMap((probabilities, at) => {
    const outcome = outcomes[at] ?? null;
    const clauses = passages[at]?.clauses.length ?? 0;
    const ending = endings[at] ?? new Float64Array();
    return outcome === null ? [] : [{ post: { probabilities, ending, clauses }, outcome }];
  });
  const model = toClauseModel(passages, vectors);
  onFold(1);
  return { ...model, post, cases: learnCases(cases), threshold: preciseThreshold(posts, judged) };
}

/** What passages teach of clauses and of the words of posts. */
function toClauseModel(passages: readonly Passage[], vectors: WordVectors | null): ClauseModel {
  return {
    ...learnClauses(passages),
    network: learnNetwork(passages, vectors),
    whole: learnWhole(passages),
  };
}

/** What micro-F1 may be lost so that fewer events are false: the curve is flat around its top. */
const f1Given = 0.01;

/** The highest threshold whose micro-F1 over the types of all posts is next to the best, 0.15…0.69. */
function preciseThreshold(posts: readonly FiguredPost[], judged: readonly Float64Array[]): number {
  const thresholds = Array.from({ length: 55 }, (_, step) => (15 + step) / 100);
  const f1s = thresholds.map((threshold) => f1At(threshold, posts, judged));
  const enough = Math.max(...f1s) - f1Given;
  return thresholds.findLast((_, at) => (f1s[at] ?? 0) >= enough) ?? 0.5;
}

function f1At(threshold: number, posts: readonly FiguredPost[], judged: readonly Float64Array[]): number {
  let told = 0;
  let found = 0;
  let right = 0;
  for (const [at, probabilities] of judged.entries()) {
    const types = posts[at]?.types ?? new Set();
    told += types.size;
    for (const [type, probability] of probabilities.entries()) {
      if (!(probability >= threshold)) continue;
      found += 1;
      if (types.has(type)) right += 1;
    }
  }
  return (2 * right) / Math.max(1, told + found);
}
