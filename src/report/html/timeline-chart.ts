import type { AnalyzedThread } from '../../model/result.js';
import type { Markup } from './element.js';
import { caseStages, stageSigns } from './labels.js';
import { drawChart } from './plot.js';
import { byDate, byNumber, laneOf, pointsOf, signsOf } from './timeline-marks.js';

/** What the way from left to right is measured in. */
export type Unit = 'post' | 'date';

/** Above so many scored posts a running mean is drawn through them. */
export const fewestForTrend = 12;

/** Over how many posts the running mean goes: about a tenth of them. */
export function trendPosts(posts: number): number {
  return Math.max(5, Math.round(posts / 10));
}

interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
}

/** One for screens and paper, one for phones: letters do not shrink with the picture. */
const sizes: readonly Size[] = [
  { name: 'wide', width: 960, height: 330 },
  { name: 'narrow', width: 350, height: 320 },
];

/** The options of the axis from left to right. */
function axisAlong(thread: AnalyzedThread, unit: Unit, wide: boolean): object {
  const last = thread.posts.length;
  if (unit === 'post') {
    return {
      domain: [0.5, last + 0.5],
      label: 'post',
      tickFormat: 'd',
      ticks: Math.min(last, wide ? 20 : 6),
    };
  }
  const days = thread.posts.flatMap((post) => byDate(post)?.toISOString().slice(0, 10) ?? []).toSorted();
  // The ticks name no year.
  return {
    type: 'utc',
    label: `${days.at(0)} to ${days.at(-1)}`,
    labelArrow: 'none',
    ticks: wide ? 10 : 4,
    nice: true,
  };
}

function chart(thread: AnalyzedThread, index: number, unit: Unit, size: Size): Markup {
  const along = unit === 'post' ? byNumber : byDate;
  const points = pointsOf(thread, index, along);
  const signs = signsOf(thread, index, along);
  const wide = size.name === 'wide';
  const x = axisAlong(thread, unit, wide);
  return drawChart(
    `Sentiment of the posts and events by ${unit === 'post' ? 'post number' : 'date'}; the table of the posts tells the same`,
    size.name,
    (plot) => ({
      width: size.width,
      height: size.height,
      marginLeft: wide ? 96 : 84,
      marginRight: 16,
      marginTop: 14,
      marginBottom: 46,
      style: null,
      x,
      y: { domain: [-2.25, 1.08], label: null },
      marks: [
        plot.gridY({ ticks: [-1, -0.5, 0.5, 1], stroke: 'var(--line)', strokeOpacity: 1 }),
        plot.ruleY([0], { stroke: 'var(--muted)', strokeOpacity: 0.6 }),
        plot.ruleY(Object.values(laneOf), { stroke: 'var(--line)', strokeDasharray: '1 4' }),
        plot.axisY({
          ticks: [-1, 0, 1],
          tickSize: 0,
          tickFormat: (value: number) => ['− negative', 'neutral', '+ positive'][value + 1] ?? '',
        }),
        plot.axisY({
          ticks: Object.values(laneOf),
          tickSize: 0,
          tickFormat: (value: number) => {
            const stage = caseStages.find((name) => laneOf[name] === value);
            return stage === undefined ? '' : `${stageSigns[stage]} ${stage}`;
          },
        }),
        plot.axisX({ ...x, tickSize: 4, labelAnchor: 'right' }),
        plot.ruleX(points.length > 80 ? [] : points, {
          x: 'x',
          y1: 0,
          y2: 'score',
          stroke: 'fill',
          strokeOpacity: 0.45,
        }),
        plot.dot(points, {
          x: 'x',
          y: 'score',
          r: points.length > 200 ? 2.5 : 4.5,
          fill: 'fill',
          stroke: points.length > 200 ? 'none' : 'var(--surface)',
          title: 'title',
          href: 'href',
        }),
        points.length < fewestForTrend
          ? null
          : plot.lineY(
              points,
              plot.windowY(
                { k: trendPosts(points.length), anchor: 'middle', reduce: 'mean' },
                {
                  x: 'x',
                  y: 'score',
                  stroke: 'var(--trend)',
                  strokeWidth: 2,
                  curve: 'monotone-x',
                  sort: 'x',
                },
              ),
            ),
        plot.text(signs, {
          x: 'x',
          y: 'y',
          text: 'text',
          fill: 'fill',
          fontSize: signs.length > 200 ? 9 : 13,
          title: 'title',
          href: 'href',
        }),
      ],
      color: { type: 'identity' },
    }),
  );
}

/** The chart of a thread in every size: scores above, events below. */
export function timelineCharts(thread: AnalyzedThread, index: number, unit: Unit): readonly Markup[] {
  return sizes.map((size) => chart(thread, index, unit, size));
}
