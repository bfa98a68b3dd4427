import { aspectNames } from '../model/aspect.js';
import { readForm } from './read-form.js';
import * as v from './valibot.js';

const counts = v.record(v.string(), v.number());
const textOrNothing = v.nullable(v.string());

const thread = v.object({
  source: v.string(),
  id: textOrNothing,
  title: textOrNothing,
  posts: v.array(v.object({ sentiment: v.nullable(v.object({ mixed: v.boolean() })) })),
  events: v.array(
    v.object({
      type: v.string(),
      stage: v.string(),
      modality: v.string(),
      perspective: v.string(),
      mentionOf: textOrNothing,
    }),
  ),
  // Runs before version 0.2 named no aspects.
  aspects: v.optional(
    v.array(
      v.object({
        aspect: v.picklist(aspectNames),
        mentions: v.number(),
        positive: v.number(),
        neutral: v.number(),
        negative: v.number(),
        score: v.number(),
      }),
    ),
  ),
  summary: v.object({
    posts: v.number(),
    authors: v.number(),
    positive: v.number(),
    neutral: v.number(),
    negative: v.number(),
    notScored: counts,
    score: v.nullable(v.number()),
    events: v.number(),
    notCounted: counts,
    episodes: counts,
    recoveryRate: v.nullable(v.number()),
  }),
});

const baseline = v.object({ schema: v.literal('tesla-sentiment/1'), threads: v.array(thread) });

/** What is compared with of a thread of an earlier run. */
export type BaselineThread = v.InferOutput<typeof thread>;

/**
 * Reads the threads of the JSON document that an earlier run of `analyze` wrote.
 * @throws {UsageError} when it cannot be read or is no such document
 */
export async function readBaseline(path: string): Promise<readonly BaselineThread[]> {
  const remedy = 'a baseline is what analyze -f json wrote in an earlier run';
  return (await readForm(path, baseline, remedy)).threads;
}
