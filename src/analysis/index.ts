import { tesla } from '../lexicon/profiles/tesla.js';
import { append } from '../model/append.js';
import type { EpisodeStatus } from '../model/episode.js';
import type { RecoveryEvent } from '../model/event.js';
import type { ModelFiles } from '../model/model-files.js';
import type { Post } from '../model/post.js';
import type { Profile } from '../model/profile.js';
import type { AnalyzedPost, AnalyzedThread } from '../model/result.js';
import type { Thread } from '../model/thread.js';
import type { Settings } from '../settings.js';
import { type AspectFinder, createAspectFinder } from './aspects/find-aspects.js';
import { sumAspects } from './aspects/sum-aspects.js';
import { createLanguage, type Language } from './language.js';
import { openEventModel, openModel } from './open-models.js';
import { parseIfEnglish } from './parse-if-english.js';
import { buildEpisodes } from './recovery/build-episodes.js';
import { createCompanySight } from './recovery/company-sight.js';
import { createEventFinder, type EventFinder } from './recovery/find-events.js';
import { joinMentions } from './recovery/join-mentions.js';
import { type CaseJudge, createCaseJudge, type JudgedPost } from './recovery/learned/judge-case.js';
import { createSentimentLookup } from './recovery/sentiment-lookup.js';
import { type PlacedEvent, settleEvents } from './recovery/settle-events.js';
import { createRuleSettler, type Settler } from './recovery/settler.js';
import { createSentimentScorer, type SentimentScorer } from './sentiment/scorer.js';
import { summarize } from './summarize.js';
import type { ParsedSentence } from './token.js';

/** Analyses threads, one after the other. */
export interface Analyzer {
  /** Scores the posts, names the events and joins them into episodes; posts in other languages are left alone. */
  analyze(thread: Thread): Promise<AnalyzedThread>;
}

/**
 * Makes an analyzer for English posts about a company.
 * @param models the bytes of the files of the learned layers' weights
 * @param profile what is particular to the company
 * @throws UsageError when it holds no such weights
 */
export function createAnalyzer(
  settings: Pick<Settings, 'limits' | 'model' | 'sentimentLayers' | 'eventLayers' | 'eventModel'>,
  models: ModelFiles,
  profile: Profile = tesla,
): Analyzer {
  const learned = openEventModel(models.events, settings);
  const layers: Layers = {
    english: createLanguage(settings.limits),
    scorer: createSentimentScorer(openModel(models.sentiment, settings), settings.sentimentLayers),
    findEvents: createEventFinder(profile, learned),
    findAspects: createAspectFinder(profile),
    // What was learned knows strays from stories; where rules decide alone, further ones do.
    judgeCase: learned === null ? null : createCaseJudge(learned),
    settle: learned === null ? createRuleSettler(createCompanySight(profile)) : settleEvents,
  };
  return { analyze: (thread) => analyzeThread(thread, layers) };
}

/** What reads the posts of a thread. */
interface Layers {
  readonly english: Language;
  readonly scorer: SentimentScorer;
  readonly findEvents: EventFinder;
  readonly findAspects: AspectFinder;
  readonly settle: Settler;
  /** `null`: events decide alone how a case ended. */
  readonly judgeCase: CaseJudge | null;
}

/** A post with what was found in it. */
interface ReadPost {
  readonly post: Omit<AnalyzedPost, 'events'>;
  /** None where what was learned settles events. */
  readonly sentences: readonly ParsedSentence[];
  readonly placed: readonly PlacedEvent[];
  readonly judged: JudgedPost | null;
}

async function analyzeThread(
  thread: Thread,
  { english, scorer, findEvents, findAspects, settle, judgeCase }: Layers,
): Promise<AnalyzedThread> {
  const read: ReadPost[] = [];
  for (const post of thread.posts) {
    const { language, sentences } = await parseIfEnglish(proseOf(post), english);
    const scored = sentences.map((sentence) => scorer.sentence(sentence, post.text));
    const story = findEvents(sentences, post.text);
    read.push({
      // What was learned settles events without them: they would take the most of the memory that a thread needs.
      sentences: judgeCase === null ? sentences : none,
      judged: story.judged,
      post: {
        ...post,
        language,
        sentiment: scorer.post(scored),
        sentences: scored.map(({ start, end, sentiment }) => ({ start, end, sentiment })),
        aspects: findAspects(sentences, scored, post.text),
      },
      placed: [
        ...story.events.map((event) => ({ ...event, post: post.number, quote: null })),
        ...(await quotedEvents(post, english, findEvents)),
      ],
    });
  }
  const customers = new Map(
    thread.posts.map(({ number, author }) => [number, author ?? `author of post ${number}`]),
  );
  const customerOf = ({ post }: Pick<RecoveryEvent, 'post'>): string => customers.get(post) ?? '';
  const placed = read.flatMap((one) => one.placed);
  const settled = settle(placed, customerOf, read);
  const events = settled.map((event, index) => ({ ...event, id: `e${index + 1}`, mentionOf: null }));
  const idsOf = new Map<number, string[]>(read.map(({ post }) => [post.number, []]));
  for (const { post, id } of events) idsOf.get(post)?.push(id);
  const posts = read.map(({ post }) => ({ ...post, events: idsOf.get(post.number) ?? [] }));
  const joined = joinMentions(events, customerOf);
  const judged = new Map<string, JudgedPost[]>();
  for (const one of read) {
    if (one.judged === null) continue;
    append(judged, customerOf({ post: one.post.number }), one.judged);
  }
  const judgeStatus = (customer: string): readonly EpisodeStatus[] =>
    judgeCase?.(judged.get(customer) ?? []).map(({ status }) => status) ?? [];
  const episodes = buildEpisodes(customers, joined, createSentimentLookup(posts), judgeStatus);
  const summary = summarize(posts, joined, episodes);
  return { ...thread, posts, events: joined, episodes, aspects: sumAspects(posts), summary };
}

const none: readonly never[] = [];

/** The own words with spaces in the place of code, so that offsets stay. */
function proseOf({ text, marks }: Post): string {
  return marks
    .filter(({ kind }) => kind === 'code')
    .reduce(
      (prose, { start, end }) => prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end),
      text,
    );
}

/** The events of the quotes that stand in a post itself; those nested in a quote are told where they were posted. */
async function quotedEvents(
  post: Post,
  english: Language,
  findEvents: EventFinder,
): Promise<readonly PlacedEvent[]> {
  const events: PlacedEvent[] = [];
  for (const [quote, { text }] of post.quotes.entries()) {
    const { sentences } = await parseIfEnglish(text, english);
    for (const event of findEvents(sentences, text).events) {
      const cues = { ...event.cues, perspective: 'quote' };
      events.push({ ...event, perspective: 'quoted', cues, post: post.number, quote });
    }
  }
  return events;
}
