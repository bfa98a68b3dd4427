import type { AspectTotal, PlacedEvidence } from '../../model/add-aspects.js';
import { plural } from '../plural.js';
import { type Child, element, type Markup } from './element.js';
import { labelFills, labelSigns, scoreText, sentimentLabels } from './labels.js';
import { placeOf } from './place.js';
import { drawChart } from './plot.js';
import { type PageColumn, sortableTable } from './sortable-table.js';

/** Aspects of all threads; a place is the index of a thread. */
export type AspectTotals = readonly AspectTotal<number>[];

const columns: readonly PageColumn[] = [
  { heading: 'aspect' },
  { heading: 'mentions', isNumber: true },
  { heading: 'positive', isNumber: true },
  { heading: 'neutral', isNumber: true },
  { heading: 'negative', isNumber: true },
  { heading: 'mean score', isNumber: true },
];

function chart(totals: AspectTotals, size: 'wide' | 'narrow'): Markup {
  // Negative to the left and positive to the right of neutral mentions, which lie on both sides of the middle.
  const bars = totals.flatMap((total) => {
    const half = total.neutral / 2;
    return [
      { aspect: total.aspect, from: -half - total.negative, to: -half, label: 'negative' as const },
      { aspect: total.aspect, from: -half, to: half, label: 'neutral' as const },
      { aspect: total.aspect, from: half, to: half + total.positive, label: 'positive' as const },
    ]
      .filter(({ from, to }) => to > from)
      .map((bar) => ({
        ...bar,
        fill: labelFills[bar.label],
        middle: (bar.from + bar.to) / 2,
        ink: bar.label === 'neutral' ? 'var(--on-neutral-mark)' : 'var(--on-mark)',
        text: `${labelSigns[bar.label]}${bar.to - bar.from}`,
      }));
  });
  const span = Math.max(...bars.map(({ from, to }) => Math.max(-from, to)));
  // A number needs room in its bar; where there is none the table tells it.
  const least = span * (size === 'wide' ? 0.08 : 0.2);
  return drawChart('Aspects by polarity of their mentions; the table below tells the same', size, (plot) => ({
    width: size === 'wide' ? 960 : 350,
    height: 28 * totals.length + 12,
    marginLeft: 120,
    marginRight: 16,
    marginTop: 6,
    marginBottom: 6,
    x: { axis: null, domain: [-span, span] },
    y: { label: null, domain: totals.map(({ aspect }) => aspect), tickSize: 0, padding: 0.25 },
    color: { type: 'identity' },
    marks: [
      plot.barX(bars, { x1: 'from', x2: 'to', y: 'aspect', fill: 'fill', insetLeft: 0.5, insetRight: 0.5 }),
      plot.text(
        bars.filter(({ from, to }) => to - from >= least),
        { x: 'middle', y: 'aspect', text: 'text', fill: 'ink', textAnchor: 'middle' },
      ),
    ],
  }));
}

function table(totals: AspectTotals): Markup {
  const rows = totals.map((total) => ({
    cells: [
      { shown: total.aspect },
      ...[total.mentions, ...sentimentLabels.map((label) => total[label])].map((count) => ({ shown: count })),
      { shown: scoreText(total.score), sortBy: total.score },
    ],
  }));
  return sortableTable('Aspects with their mentions by polarity', columns, rows);
}

function evidence(found: PlacedEvidence<number> | null): Markup | null {
  if (found === null) return null;
  const { place, post, text, score } = found;
  return element(
    'dd',
    { dir: 'auto' },
    element('q', {}, text),
    ' ',
    element('a', { href: `#${placeOf.post(place, post)}` }, `${scoreText(score)}, post ${post}`),
  );
}

function sentences(totals: AspectTotals): Markup {
  return element(
    'dl',
    { class: 'evidence' },
    totals
      .filter(({ mostPositive, mostNegative }) => mostPositive !== null || mostNegative !== null)
      .map(({ aspect, mostPositive, mostNegative }) => [
        element('dt', {}, aspect),
        evidence(mostNegative),
        evidence(mostPositive),
      ]),
  );
}

function folded(summary: string, content: Child): Markup {
  return element('details', { class: 'data' }, element('summary', {}, summary), content);
}

/** What is said of which aspect, as bars and as a table, the one that is named most first. */
export function aspectsChart(all: AspectTotals): Markup | null {
  if (all.length === 0) return null;
  const totals = all.toSorted((one, other) => other.mentions - one.mentions);
  const mentions = totals.reduce((sum, total) => sum + total.mentions, 0);
  return element(
    'section',
    { 'aria-labelledby': 'aspects' },
    element('h2', { id: 'aspects' }, 'Aspects by polarity'),
    element(
      'p',
      { class: 'note' },
      `${plural(mentions, 'mention')} in the posts’ own words, each by what its part of the sentence says: − negative, · neutral, + positive.`,
    ),
    element('figure', { class: 'aspects' }, chart(totals, 'wide'), chart(totals, 'narrow')),
    folded('The same as a table', table(totals)),
    folded('The strongest sentences', sentences(totals)),
  );
}
