import type { Episode } from '../../model/episode.js';
import type { RecoveryEvent } from '../../model/event.js';
import { clip } from '../display-width.js';
import { oneLine } from '../one-line.js';
import { escapeMarkdown } from './escape-markdown.js';

/** Columns of a terminal that the words of one event may take. */
const wordsWidth = 90;

/** The first event of each stage and, when it is of another type, the last of all: how it began and how it ended. */
function turningPoints(events: readonly RecoveryEvent[]): readonly RecoveryEvent[] {
  const stages = events.map(({ stage }) => stage);
  const firsts = events.filter(({ stage }, at) => stages.indexOf(stage) === at);
  const last = events.at(-1);
  return last === undefined || firsts.some(({ type }) => type === last.type) ? firsts : [...firsts, last];
}

/** What happened in an episode, in the words of the thread: `delay: “they were late” → fix: “replaced it”`. */
export function episodeStory({ events: ids }: Episode, events: readonly RecoveryEvent[]): string {
  const own = new Set(ids);
  return turningPoints(events.filter(({ id }) => own.has(id)))
    .map(({ type, text }) => `${escapeMarkdown(type)}: “${escapeMarkdown(clip(oneLine(text), wordsWidth))}”`)
    .join(' → ');
}
