import type { Summary } from '../../model/result.js';
import { plural } from '../plural.js';
import { type Child, element, type Markup } from './element.js';
import {
  episodeStatuses,
  labelFills,
  labelSigns,
  percentText,
  scoreText,
  sentimentLabels,
  statusLooks,
} from './labels.js';
import { drawChart } from './plot.js';

function figure(name: string, value: Child, more: Child): Markup {
  return element(
    'div',
    { class: 'tile' },
    element('dt', {}, name),
    element('dd', {}, element('b', {}, value), element('span', {}, more)),
  );
}

function episodesText(episodes: Summary['episodes']): Child {
  const told = episodeStatuses.filter((status) => (episodes[status] ?? 0) > 0);
  return told.length === 0
    ? 'none told'
    : told.map((status) => `${episodes[status]} ${statusLooks[status].name}`).join(', ');
}

/** Who reads one sentence reads this one. */
function finding(summary: Summary, threads: number): Markup {
  const { posts, positive, negative, episodes, recoveryRate } = summary;
  const decided = (episodes.recovered ?? 0) + (episodes.partial ?? 0) + (episodes.failed ?? 0);
  const of = threads === 1 ? '' : ` in ${plural(threads, 'thread')}`;
  const first = `${plural(posts, 'post')}${of}: ${negative} negative, ${positive} positive.`;
  const second =
    recoveryRate === null
      ? ' No episode that is told has ended.'
      : ` Of ${plural(decided, 'episode')} that got an answer and ended, ${episodes.recovered ?? 0} ended in recovery.`;
  return element('p', { class: 'finding' }, first + second);
}

/** The summary in figures. */
export function tiles(summary: Summary): Markup {
  const { posts, authors, positive, neutral, negative, score, events, notCounted, episodes, recoveryRate } =
    summary;
  const scored = positive + neutral + negative;
  const others = Object.values(notCounted).reduce((total, count) => total + (count ?? 0), 0);
  const told = Object.values(episodes).reduce((total, count) => total + (count ?? 0), 0);
  const left = posts - scored;
  return element(
    'dl',
    { class: 'tiles' },
    figure('Posts', posts, [
      authors === 0 ? 'authors not named' : `by ${plural(authors, 'author')}`,
      left === 0 ? null : `, ${left} not scored`,
    ]),
    figure('Mean score', score === null ? '–' : scoreText(score), 'from −1 to +1'),
    figure(
      'Negative',
      scored === 0 ? '–' : percentText(negative / scored),
      `${negative} of ${scored} scored posts`,
    ),
    figure('Events', events, others === 0 ? 'counted' : `counted; ${others} only wished, advised, quoted …`),
    figure('Episodes', told, episodesText(episodes)),
    figure(
      'Recovered',
      recoveryRate === null ? '–' : percentText(recoveryRate),
      recoveryRate === null ? 'no answered episode has ended' : 'of those answered and ended',
    ),
  );
}

/** How the scored posts part into the three labels: a bar, and the same in words. */
export function labelBar(summary: Summary): Markup | null {
  const scored = summary.positive + summary.neutral + summary.negative;
  if (scored === 0) return null;
  const parts = sentimentLabels
    .toReversed()
    .map((label) => ({ label, count: summary[label], fill: labelFills[label] }));
  const bar = drawChart('Share of the labels; the list below tells the same', 'bar', (plot) => ({
    width: 1040,
    height: 18,
    margin: 0,
    x: { axis: null },
    y: { axis: null },
    color: { type: 'identity' },
    marks: [
      plot.barX(
        parts.filter(({ count }) => count > 0),
        { x: 'count', fill: 'fill', insetRight: 1 },
      ),
    ],
  }));
  return element(
    'figure',
    { class: 'labels' },
    bar,
    element(
      'ul',
      {},
      parts.map(({ label, count }) =>
        element(
          'li',
          { class: label },
          element('span', { class: 'swatch', 'aria-hidden': 'true' }, labelSigns[label]),
          ` ${label} `,
          element('b', {}, count),
          ` (${percentText(count / scored)})`,
        ),
      ),
    ),
  );
}

/** What all threads of a page come to: in one sentence, in figures and as a bar. */
export function summarySection(summary: Summary, threads: number): Markup {
  return element(
    'section',
    { 'aria-labelledby': 'summary' },
    element('h2', { id: 'summary' }, 'Summary'),
    finding(summary, threads),
    tiles(summary),
    labelBar(summary),
  );
}
