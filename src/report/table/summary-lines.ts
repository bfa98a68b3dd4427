import type { Episode } from '../../model/episode.js';
import { type Actor, isCounted } from '../../model/event.js';
import type { AnalyzedThread, Summary } from '../../model/result.js';
import { noBreak, wrap } from '../display-width.js';
import type { Level } from '../formats.js';
import { oneLine } from '../one-line.js';
import { plural } from '../plural.js';
import { mostUrgent } from '../urgency.js';
import { joinCounted } from './counted.js';
import { statusPaint } from './episode-table.js';
import { alongLines, aspectLines, evidenceLines, labelLines, type SummaryLine } from './sentiment-lines.js';
import { signed } from './signed.js';
import type { TableStyle } from './table-style.js';

const labelWidth = 'Not counted  '.length;

/** More episodes than this push everything else off the screen. */
const mostEpisodes = 20;

/** How many posts by how many authors, of which sentiment. */
export function postsText(summary: Summary): string {
  const mean = summary.score === null ? '' : `; mean score ${signed(summary.score).trim()}`;
  const by = summary.authors === 0 ? '' : ` by ${plural(summary.authors, 'author')}`;
  const { positive, neutral, negative, notScored } = summary;
  const labels = [
    `${positive} positive`,
    `${neutral} neutral`,
    `${negative} negative`,
    ...(notScored.language === undefined ? [] : [`${notScored.language} in other languages`]),
    ...(notScored.wordless === undefined ? [] : [`${notScored.wordless} without words`]),
  ];
  return `${summary.posts}${by}: ${labels.join(', ')}${mean}`;
}

function nameOf({ name, role, text, level }: Actor): string {
  const words = name ?? role ?? text;
  return words.includes(level) ? words : `${words} (${level})`;
}

/** Who of the company acted, and when: the first response by the highest level that responded. */
function responseText(episode: Episode, thread: AnalyzedThread): string | null {
  if (episode.responderLevel === null) return null;
  const ids = new Set(episode.events);
  const responses = thread.events.filter((event) => ids.has(event.id) && event.stage === 'response');
  const first = responses.find((event) => event.actor?.level === episode.responderLevel);
  const who = first?.actor ? nameOf(first.actor) : episode.responderLevel;
  const when = first?.time?.text ?? episode.speed;
  return [who, when].filter((part) => part !== null).join(', ');
}

function episodeText(episode: Episode, thread: AnalyzedThread): string {
  const issue = episode.issue === null ? '' : ` (${episode.issue})`;
  const parts = [
    responseText(episode, thread),
    episode.contactCount === 0 ? null : plural(episode.contactCount, 'contact'),
    episode.remedies.length === 0 ? null : episode.remedies.join(', '),
    `${episode.posts.length === 1 ? 'post' : 'posts'} ${episode.posts.join(', ')}`,
  ];
  const rest = parts.filter((part) => part !== null).join('; ');
  return oneLine(`${episode.customer}: ${episode.status}${issue}; ${rest}`);
}

/** The share of the decided episodes that recovered, `null` when none was decided. */
export function recoveryText({ recoveryRate, episodes }: Summary): string | null {
  if (recoveryRate === null) return null;
  const of = (episodes.recovered ?? 0) + (episodes.partial ?? 0) + (episodes.failed ?? 0);
  return `${Math.round(recoveryRate * 100)} % (${episodes.recovered ?? 0} of ${plural(of, 'decided episode')})`;
}

/** The episodes, of many those that most want attention, and then how many there are. */
function episodeLines(thread: AnalyzedThread, style: TableStyle): readonly SummaryLine[] {
  const all = thread.episodes;
  const isLong = all.length > mostEpisodes;
  const shown = isLong ? mostUrgent(all).slice(0, mostEpisodes) : all;
  const told = shown.map(
    (episode): SummaryLine => ({
      label: `Episode ${episode.id}`,
      text: episodeText(episode, thread),
      paint: statusPaint(episode.status, style),
    }),
  );
  if (!isLong) return told;
  const counts = Object.entries(thread.summary.episodes).map(([status, count]) => `${count} ${status}`);
  const more = all.length - shown.length;
  const text = `${all.length}: ${counts.join(', ')}; ${more} more, --level episode shows all`;
  return [...told, { label: 'Episodes', text }];
}

function lines(
  thread: AnalyzedThread,
  level: Level,
  width: number | null,
  style: TableStyle,
): readonly SummaryLine[] {
  const { summary } = thread;
  const types = joinCounted(thread.events.filter(isCounted).map((event) => event.type));
  const counted = types.replaceAll(' ×', `${noBreak}×`);
  const notCounted = Object.entries(summary.notCounted).map(([reason, count]) => `${count} ${reason}`);
  const eventLines: readonly SummaryLine[] = [
    {
      label: 'Events',
      text: summary.events === 0 ? 'none counted' : `${summary.events} counted: ${counted}`,
    },
    ...(notCounted.length === 0 ? [] : [{ label: 'Not counted', text: notCounted.join(', ') }]),
  ];
  const recovery = recoveryText(summary);
  return [
    { label: 'Posts', text: postsText(summary) },
    // Pictures are for eyes: what reads lines has the figures.
    ...(width === null ? [] : [...labelLines(summary, style), ...alongLines(thread, width - labelWidth)]),
    ...evidenceLines(thread, style),
    ...(level === 'aspect' ? [] : aspectLines(thread)),
    ...(level === 'event' ? [] : eventLines),
    ...(level === 'episode' ? [] : episodeLines(thread, style)),
    ...(recovery === null ? [] : [{ label: 'Recovered', text: recovery }]),
  ];
}

/** What the posts, events and episodes of a thread come to, a line each, without what the level's rows tell. */
export function* summaryLines(
  thread: AnalyzedThread,
  level: Level,
  width: number | null,
  style: TableStyle,
): Generator<string> {
  for (const { label, text, paint } of lines(thread, level, width, style)) {
    const [first = '', ...rest] = wrap(text, width === null ? null : Math.max(1, width - labelWidth));
    yield `${style.heading(label)}${' '.repeat(Math.max(1, labelWidth - label.length))}${(paint ?? String)(first)}`;
    for (const line of rest) yield ' '.repeat(labelWidth) + (paint ?? String)(line);
  }
}
