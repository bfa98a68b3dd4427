import type { AnalyzedThread } from '../../model/result.js';
import { element, type Markup } from './element.js';
import { placeOf } from './place.js';
import { fewestForTrend, timelineCharts, trendPosts, type Unit } from './timeline-chart.js';
import { byDate } from './timeline-marks.js';

function caption({ posts }: AnalyzedThread): Markup {
  const scored = posts.filter(({ sentiment }) => sentiment !== null).length;
  return element(
    'figcaption',
    { class: 'note' },
    'Each dot is a post at its score, each sign below it an event that counts.',
    scored < fewestForTrend ? null : ` The line is the mean of ${trendPosts(scored)} posts around each.`,
  );
}

/** The timeline of a thread: scores above, events below, by post number and, where posts have dates, by date. */
export function timeline(thread: AnalyzedThread, index: number): Markup | null {
  if (thread.posts.length < 2) return null;
  const dated = thread.posts.filter((post) => byDate(post) !== null).length;
  const byPost = element('div', { class: 'by-post' }, timelineCharts(thread, index, 'post'));
  const name = `${placeOf.thread(index)}-along`;
  if (dated < 2) return element('figure', { class: 'timeline' }, byPost, caption(thread));
  const choice = (value: Unit, checked: boolean) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, checked }),
      value === 'post' ? 'by post number' : 'by date',
    );
  const missing = thread.posts.length - dated;
  return element(
    'figure',
    { class: 'timeline' },
    element(
      'fieldset',
      { class: 'along' },
      element('legend', {}, 'From left to right'),
      choice('post', true),
      choice('date', false),
    ),
    byPost,
    element(
      'div',
      { class: 'by-date' },
      timelineCharts(thread, index, 'date'),
      missing === 0 ? null : element('p', { class: 'note' }, `Left out, without a date: ${missing}.`),
    ),
    caption(thread),
  );
}
