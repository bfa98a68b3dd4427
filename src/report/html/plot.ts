import { createRequire } from 'node:module';
import type { Markup } from './element.js';

/** A mark of a chart, as Observable Plot makes it. */
type Mark = object;

type MakeMark = (data: readonly unknown[], options?: object) => Mark;

/** The node of a page, as linkedom makes it. */
interface PageNode {
  readonly outerHTML: string;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  querySelectorAll(selector: string): Iterable<PageNode>;
  remove(): void;
}

// Plot's own types need those of a browser, which would make names such as `document` known everywhere.
interface Plot {
  readonly plot: (options: object) => PageNode;
  readonly axisX: (options: object) => Mark;
  readonly axisY: (options: object) => Mark;
  readonly barX: MakeMark;
  readonly dot: MakeMark;
  readonly gridX: (options?: object) => Mark;
  readonly gridY: (options?: object) => Mark;
  readonly lineY: MakeMark;
  readonly ruleX: MakeMark;
  readonly ruleY: MakeMark;
  readonly text: MakeMark;
  readonly windowY: (window: object, options: object) => object;
}

/** Makes the marks of a chart, and the options of the whole. */
export type DrawChart = (plot: Plot) => object;

interface Drawing {
  readonly plot: Plot;
  readonly document: object;
}

let opened: Drawing | null = null;

// Required here and not imported above, because only pages with charts need them: together they take half a second.
function open(): Drawing {
  if (opened !== null) return opened;
  const plot: Plot = createRequire(import.meta.url)('@observablehq/plot');
  const { parseHTML }: { readonly parseHTML: (text: string) => { readonly document: object } } =
    createRequire(import.meta.url)('linkedom');
  opened = { plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
  return opened;
}

/**
 * A chart as SVG, drawn by Observable Plot. Its links are for the mouse: it is one picture to those who cannot see it.
 * @param className `wide` for screens and paper, `narrow` for phones, `bar` for what is stretched to its place
 * @param name what the picture is, for those who cannot see it
 */
export function drawChart(name: string, className: 'wide' | 'narrow' | 'bar', draw: DrawChart): Markup {
  const { plot, document } = open();
  const svg = plot.plot({ ...draw(plot), document, className: 'chart' });
  // The style of the page has these rules: its policy runs no style but its own.
  for (const style of svg.querySelectorAll('style')) style.remove();
  // A picture holds nothing to name or to reach by keyboard; the page's script takes the mouse to the place.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a')) {
    const place = link.getAttribute('href') ?? link.getAttribute('xlink:href');
    for (const mark of link.childNodes) mark.setAttribute('data-place', place ?? '');
    link.replaceWith(...link.childNodes);
  }
  svg.setAttribute('class', `chart ${className}`);
  if (className === 'bar') svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  return { markup: svg.outerHTML };
}
