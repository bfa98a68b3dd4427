import { UsageError } from '../errors.js';
import { parseJson } from './parse-json.js';
import { readResource } from './read-resource.js';
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
  const document = parseJson(await readResource(path), path);
  const parsed = v.safeParse(baseline, document, { abortEarly: true });
  if (parsed.success) return parsed.output.threads;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'at its top';
  throw new UsageError(
    `${path}: ${place}: ${issue.message}; a baseline is what analyze -f json wrote in an earlier run`,
  );
}
