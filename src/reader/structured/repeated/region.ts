import type { HtmlElement } from '../../html/page.js';
import type { Mark } from './marks.js';
import { marksWithin, type Survey } from './survey.js';

/** A part of the page that may be a post. */
export interface Region {
  readonly element: HtmlElement;
  /** Elements right above that belong to it, such as the row with author and date; mostly none. */
  readonly lead: readonly HtmlElement[];
  /** Other members of the group that lie in it: answers of a tree. */
  readonly inner: readonly HtmlElement[];
}

/** What a region holds of its own, answers in it left out. */
export interface RegionFacts {
  readonly region: Region;
  readonly text: number;
  readonly linked: number;
  readonly authors: readonly Mark[];
  readonly dates: readonly Mark[];
}

/** Makes regions of the members of a group, in the order of the page. */
export function regionsOf(survey: Survey, members: readonly HtmlElement[]): readonly Region[] {
  const regions: { element: HtmlElement; lead: readonly HtmlElement[]; inner: HtmlElement[] }[] = [];
  const open: { end: number; inner: HtmlElement[] }[] = [];
  for (const element of members) {
    const { start = 0, end = 0 } = survey.stretchOf.get(element) ?? {};
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    open.at(-1)?.inner.push(element);
    const inner: HtmlElement[] = [];
    regions.push({ element, lead: [], inner });
    open.push({ end, inner });
  }
  return regions;
}

/** Measures a region. */
export function factsOf(survey: Survey, region: Region): RegionFacts {
  const facts = { text: 0, linked: 0, authors: [] as readonly Mark[], dates: [] as readonly Mark[] };
  const stretches = [...region.lead, region.element].flatMap(
    (element) => survey.stretchOf.get(element) ?? [],
  );
  const inner = region.inner.flatMap((element) => survey.stretchOf.get(element) ?? []);
  const isOwn = ({ at }: Mark) => !inner.some(({ start, end }) => start <= at && at < end);
  let { text, linked, authors, dates } = facts;
  for (const stretch of stretches) {
    text += stretch.text;
    linked += stretch.linked;
    authors = [...authors, ...marksWithin(survey.authors, stretch.start, stretch.end).filter(isOwn)];
    dates = [...dates, ...marksWithin(survey.dates, stretch.start, stretch.end).filter(isOwn)];
  }
  for (const stretch of inner) {
    text -= stretch.text;
    linked -= stretch.linked;
  }
  return { region, text, linked, authors, dates };
}
