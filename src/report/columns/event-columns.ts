import type { RecoveryEvent } from '../../model/event.js';
import type { Post } from '../../model/post.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column } from './column.js';
import { placeColumns, type ThreadRow } from './thread-columns.js';

/** An event with the post that it lies in. */
export interface EventRow extends ThreadRow {
  readonly post: Post;
  readonly event: RecoveryEvent;
}

/** A thread's events as rows, those that are not counted too. */
export function* eventRows(thread: ReportedThread): Generator<EventRow> {
  if (!isAnalyzed(thread)) return;
  const posts = new Map(thread.posts.map((post) => [post.number, post]));
  for (const event of thread.events) {
    const post = posts.get(event.post);
    if (post !== undefined) yield { thread, post, event };
  }
}

function eventColumn(name: string, meaning: string, value: (event: RecoveryEvent) => string | number | null) {
  return { name, meaning, analysis: true, value: ({ event }: EventRow) => value(event) };
}

/** The fields of a row an event. */
export const eventColumns: readonly Column<EventRow>[] = [
  ...placeColumns,
  eventColumn('event', 'id of the event in its thread', (event) => event.id),
  eventColumn('stage', '`failure`, `complaint`, `response`, `outcome` or `context`', (event) => event.stage),
  eventColumn('type', 'what took place', (event) => event.type),
  eventColumn('modality', '`happened`, or what keeps it from having happened', (event) => event.modality),
  eventColumn('perspective', '`own`, `other` or `quoted`', (event) => event.perspective),
  eventColumn('actor', 'who did it, in the words of the text', (event) => event.actor?.text ?? null),
  eventColumn('actor_level', 'how high he stands', (event) => event.actor?.level ?? null),
  eventColumn('channel', 'by what means', (event) => event.channel),
  eventColumn('issue', 'what it is about', (event) => event.issue),
  eventColumn('remedy', 'what was given or done', (event) => event.remedy),
  eventColumn('time', 'when, in the words of the text', (event) => event.time?.text ?? null),
  eventColumn('speed', 'how soon', (event) => event.time?.speed ?? null),
  eventColumn('count', 'how often, where the text says so', (event) => event.count),
  eventColumn('confidence', 'how sure the rule is, 0…1', (event) => event.confidence),
  eventColumn('text', 'the words that say so', (event) => event.text),
];
