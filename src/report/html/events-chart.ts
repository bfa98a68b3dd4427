import { type EventType, type Stage, stageOf } from '../../model/event.js';
import { element, type Markup } from './element.js';
import { caseStages, stageSigns, wordsOf } from './labels.js';
import { drawChart } from './plot.js';

/** How often a type of event was counted. */
export interface EventCount {
  readonly type: EventType;
  readonly stage: Stage;
  readonly count: number;
}

/** Counts events by stage, and within a stage from the most frequent type. */
export function countEvents(types: Iterable<EventType>): readonly EventCount[] {
  const counts = new Map<EventType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const all = Array.from(counts, ([type, count]) => ({ type, stage: stageOf(type), count }));
  return caseStages.flatMap((stage) =>
    all
      .filter((entry) => entry.stage === stage)
      .toSorted((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1)),
  );
}

function chart(counts: readonly EventCount[], size: 'wide' | 'narrow'): Markup {
  const bars = counts.map(({ type, stage, count }) => ({
    name: `${stageSigns[stage]} ${wordsOf(type)}`,
    count,
    // Plot would part the thousands, which the words of the page do not.
    text: String(count),
    fill: `var(--${stage})`,
  }));
  return drawChart('What happened, by kind of event; the table below tells the same', size, (plot) => ({
    width: size === 'wide' ? 960 : 350,
    height: 24 * bars.length + 12,
    marginLeft: 190,
    marginRight: 40,
    marginTop: 6,
    marginBottom: 6,
    x: { axis: null },
    y: { label: null, domain: bars.map(({ name }) => name), tickSize: 0, padding: 0.25 },
    color: { type: 'identity' },
    marks: [
      plot.barX(bars, { x: 'count', y: 'name', fill: 'fill', insetTop: 1, insetBottom: 1, rx: 2 }),
      plot.text(bars, {
        x: 'count',
        y: 'name',
        text: 'text',
        dx: 6,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
      plot.ruleX([0], { stroke: 'var(--muted)' }),
    ],
  }));
}

/** What happened, by kind of event, as bars and as a table. */
export function eventsChart(counts: readonly EventCount[]): Markup | null {
  if (counts.length === 0) return null;
  return element(
    'section',
    { 'aria-labelledby': 'what-happened' },
    element('h2', { id: 'what-happened' }, 'What happened'),
    element('p', { class: 'note' }, 'Events that took place in the writer’s own case; each counts once.'),
    element(
      'figure',
      {},
      chart(counts, 'wide'),
      chart(counts, 'narrow'),
      element(
        'details',
        {},
        element('summary', {}, 'The same as a table'),
        element(
          'table',
          {},
          element('caption', {}, 'Counted events by kind'),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, 'stage'),
              element('th', { scope: 'col' }, 'event'),
              element('th', { scope: 'col', class: 'number' }, 'count'),
            ),
          ),
          element(
            'tbody',
            {},
            counts.map(({ type, stage, count }) =>
              element(
                'tr',
                {},
                element('td', {}, `${stageSigns[stage]} ${stage}`),
                element('td', {}, wordsOf(type)),
                element('td', { class: 'number' }, count),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
