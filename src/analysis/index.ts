import { tesla } from '../lexicon/profiles/tesla.js';
import type { RecoveryEvent } from '../model/event.js';
import type { Post } from '../model/post.js';
import type { AnalyzedPost, AnalyzedThread } from '../model/result.js';
import type { Thread } from '../model/thread.js';
import type { Settings } from '../settings.js';
import { createLanguage, type Language } from './language.js';
import { buildEpisodes } from './recovery/build-episodes.js';
import { createEventFinder, type EventFinder } from './recovery/find-events.js';
import { joinMentions } from './recovery/join-mentions.js';
import { createSentimentLookup } from './recovery/sentiment-lookup.js';
import { scorePost } from './sentiment/score-post.js';
import { scoreSentence } from './sentiment/score-sentence.js';
import { summarize } from './summarize.js';

/** Analyses threads, one after the other. */
export interface Analyzer {
  /** Scores the posts, names the events and joins them into episodes. */
  analyze(thread: Thread): AnalyzedThread;
}

type PlacedEvent = Omit<RecoveryEvent, 'id' | 'mentionOf'>;

/** Makes an analyzer for English posts about the company of the profile in `settings`. */
export function createAnalyzer(settings: Pick<Settings, 'profile' | 'limits'>): Analyzer {
  const language = createLanguage(settings.limits);
  const findEvents = createEventFinder(settings.profile ?? tesla);
  return { analyze: (thread) => analyzeThread(thread, language, findEvents) };
}

function analyzeThread(thread: Thread, language: Language, findEvents: EventFinder): AnalyzedThread {
  const posts: AnalyzedPost[] = [];
  const events: RecoveryEvent[] = [];
  for (const post of thread.posts) {
    const sentences = language.parse(proseOf(post));
    const scored = sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      sentiment: scoreSentence(sentence, post.text),
    }));
    const placed: PlacedEvent[] = [
      ...findEvents(sentences, post.text).map((event) => ({ ...event, post: post.number, quote: null })),
      ...quotedEvents(post, language, findEvents),
    ];
    const numbered = placed.map((event, index) => ({
      ...event,
      id: `e${events.length + index + 1}`,
      mentionOf: null,
    }));
    for (const event of numbered) events.push(event);
    posts.push({
      ...post,
      sentiment: scorePost(scored.map(({ sentiment }) => sentiment)),
      sentences: scored,
      events: numbered.map(({ id }) => id),
    });
  }
  const customers = new Map(
    posts.map(({ number, author }) => [number, author ?? `author of post ${number}`]),
  );
  const joined = joinMentions(events, ({ post }) => customers.get(post) ?? '');
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
function quotedEvents(post: Post, language: Language, findEvents: EventFinder): PlacedEvent[] {
  return post.quotes.flatMap(({ text }, quote) =>
    findEvents(language.parse(text), text).map((event) => ({
      ...event,
      perspective: 'quoted' as const,
      cues: { ...event.cues, perspective: 'quote' },
      post: post.number,
      quote,
    })),
  );
}
