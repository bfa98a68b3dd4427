import type { RecoveryEvent } from '../../model/event.js';
import type { Post } from '../../model/post.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column, ColumnType } from './column.js';
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

function eventColumn(
  name: string,
  type: ColumnType,
  meaning: string,
  value: (event: RecoveryEvent) => string | number | null,
) {
  return { name, type, meaning, analysis: true, value: ({ event }: EventRow) => value(event) };
}

/** The fields of a row an event. */
export const eventColumns: readonly Column<EventRow>[] = [
  ...placeColumns,
  eventColumn('event', 'text', 'id of the event in its thread', (event) => event.id),
  eventColumn(
    'stage',
    'text',
    '`failure`, `complaint`, `response`, `outcome` or `context`',
    (event) => event.stage,
  ),
  eventColumn('type', 'text', 'what took place', (event) => event.type),
  eventColumn(
    'modality',
    'text',
    '`happened`, or what keeps it from having happened',
    (event) => event.modality,
  ),
  eventColumn('perspective', 'text', '`own`, `other` or `quoted`', (event) => event.perspective),
  eventColumn('actor', 'text', 'who did it, in the words of the text', (event) => event.actor?.text ?? null),
  eventColumn('actor_level', 'text', 'how high he stands', (event) => event.actor?.level ?? null),
  eventColumn('channel', 'text', 'by what means', (event) => event.channel),
  eventColumn('issue', 'text', 'what it is about', (event) => event.issue),
  eventColumn('remedy', 'text', 'what was given or done', (event) => event.remedy),
  eventColumn('time', 'text', 'when, in the words of the text', (event) => event.time?.text ?? null),
  eventColumn('speed', 'text', 'how soon', (event) => event.time?.speed ?? null),
  eventColumn('count', 'integer', 'how often, where the text says so', (event) => event.count),
  eventColumn('confidence', 'number', 'how sure the rule is, 0…1', (event) => event.confidence),
  eventColumn('text', 'text', 'the words that say so', (event) => event.text),
];
