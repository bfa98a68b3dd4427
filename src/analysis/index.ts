import { UsageError } from '../errors.js';
import { tesla } from '../lexicon/profiles/tesla.js';
import type { RecoveryEvent } from '../model/event.js';
import type { Post } from '../model/post.js';
import type { Profile } from '../model/profile.js';
import type { AnalyzedPost, AnalyzedThread } from '../model/result.js';
import type { Thread } from '../model/thread.js';
import type { Settings } from '../settings.js';
import { createLanguage, type Language } from './language.js';
import { parseIfEnglish } from './parse-if-english.js';
import { buildEpisodes } from './recovery/build-episodes.js';
import { type CompanySight, createCompanySight } from './recovery/company-sight.js';
import { createEventFinder, type EventFinder } from './recovery/find-events.js';
import { joinMentions } from './recovery/join-mentions.js';
import { createSentimentLookup } from './recovery/sentiment-lookup.js';
import { settleEvents } from './recovery/settle-events.js';
import { decodeModel } from './sentiment/model-file.js';
import { createSentimentScorer, type SentimentScorer } from './sentiment/scorer.js';
import { summarize } from './summarize.js';

/** Analyses threads, one after the other. */
export interface Analyzer {
  /** Scores the posts, names the events and joins them into episodes; posts in other languages are left alone. */
  analyze(thread: Thread): Promise<AnalyzedThread>;
}

type PlacedEvent = Omit<RecoveryEvent, 'id' | 'mentionOf'>;

/**
 * Makes an analyzer for English posts about a company.
 * @param model the text of the file of the learned layer's weights
 * @param profile what is particular to the company
 * @throws UsageError when it holds no such weights
 */
export function createAnalyzer(
  settings: Pick<Settings, 'limits' | 'model' | 'sentimentLayers'>,
  model: string,
  profile: Profile = tesla,
): Analyzer {
  const english = createLanguage(settings.limits);
  const words = decodeModel(model);
  if (words === null)
    throw new UsageError(`${settings.model ?? 'the built-in model'} holds no model; make one with train`);
  const scorer = createSentimentScorer(words, settings.sentimentLayers);
  const findEvents = createEventFinder(profile);
  const seesCompany = createCompanySight(profile);
  return { analyze: (thread) => analyzeThread(thread, english, scorer, findEvents, seesCompany) };
}

async function analyzeThread(
  thread: Thread,
  english: Language,
  scorer: SentimentScorer,
  findEvents: EventFinder,
  seesCompany: CompanySight,
): Promise<AnalyzedThread> {
  const read: { readonly post: Omit<AnalyzedPost, 'events'>; readonly placed: readonly PlacedEvent[] }[] = [];
  let companyInSight = false;
  for (const post of thread.posts) {
    const { language, sentences } = await parseIfEnglish(proseOf(post), english);
    companyInSight ||= seesCompany(sentences);
    const scored = sentences.map((sentence) => scorer.sentence(sentence, post.text));
    read.push({
      post: {
        ...post,
        language,
        sentiment: scorer.post(scored),
        sentences: scored.map(({ start, end, sentiment }) => ({ start, end, sentiment })),
      },
      placed: [
        ...findEvents(sentences, post.text).map((event) => ({ ...event, post: post.number, quote: null })),
        ...(await quotedEvents(post, english, findEvents)),
      ],
    });
  }
  const customers = new Map(
    thread.posts.map(({ number, author }) => [number, author ?? `author of post ${number}`]),
  );
  const customerOf = ({ post }: Pick<RecoveryEvent, 'post'>): string => customers.get(post) ?? '';
  const lengths = new Map<string, number>();
  for (const { number, text } of thread.posts) {
    const customer = customers.get(number) ?? '';
    lengths.set(customer, (lengths.get(customer) ?? 0) + text.length);
  }
  const settled = settleEvents(
    read.flatMap(({ placed }) => placed),
    customerOf,
    companyInSight,
    (customer) => lengths.get(customer) ?? 0,
  );
  const events = settled.map((event, index) => ({ ...event, id: `e${index + 1}`, mentionOf: null }));
  const idsOf = new Map<number, string[]>(read.map(({ post }) => [post.number, []]));
  for (const { post, id } of events) idsOf.get(post)?.push(id);
  const posts = read.map(({ post }) => ({ ...post, events: idsOf.get(post.number) ?? [] }));
  const joined = joinMentions(events, customerOf);
  const episodes = buildEpisodes(customers, joined, createSentimentLookup(posts));
  return { ...thread, posts, events: joined, episodes, summary: summarize(posts, joined, episodes) };
}

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
    for (const event of findEvents(sentences, text)) {
      const cues = { ...event.cues, perspective: 'quote' };
      events.push({ ...event, perspective: 'quoted', cues, post: post.number, quote });
    }
  }
  return events;
}
