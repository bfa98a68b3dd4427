import { cleanLine } from '../../clean-text.js';
import { silentElements } from '../../html/elements.js';
import { isElement } from '../../html/nodes.js';
import type { HtmlElement, Page } from '../../html/page.js';
import { machineDate } from '../machine-date.js';
import { isHidden, isQuote } from '../mark-body.js';
import { authorAttribute, authorWeight, dateWeight, type Mark, makeOf, titleDate } from './marks.js';
import { announces, isEmphasisedName, namesOfFaces } from './names-by-place.js';
import { indexFrom } from './position.js';
import { otherDateWords } from './words.js';

/** A stretch of the page: an element and all in it, by their positions. */
export interface Stretch {
  readonly start: number;
  /** The position behind the last element in it. */
  readonly end: number;
  /** Characters that people see, and how many of them are in links. */
  readonly text: number;
  readonly linked: number;
}

/** What one walk through a page finds: where its elements stand, how much text they hold, authors and dates. */
export interface Survey {
  readonly elements: readonly HtmlElement[];
  readonly stretchOf: ReadonlyMap<HtmlElement, Stretch>;
  readonly authors: readonly Mark[];
  readonly dates: readonly Mark[];
}

/** What has as many characters or fewer may itself be the name that an attribute of it spells otherwise. */
const longestName = 60;

/** Longer texts are neither a name nor a date. */
const longestMark = 120;

/** Navigation is never a post, nor is what nobody sees, such as a copy of a post to be quoted. */
const isSkipped = (element: HtmlElement) =>
  silentElements.has(element.name) || element.name === 'nav' || isHidden(element);

/** The words directly in an element, less the lines that tell of something else, such as when it was edited. */
function ownText(element: HtmlElement): string {
  const text = element.children.map((node) => {
    if (node.type === 'text') return node.data.replace(/\n/gu, ' ');
    return isElement(node) && node.name === 'br' ? '\n' : ' ';
  });
  const lines = text.join(' ').split('\n');
  const kept = lines.filter((line) => !otherDateWords.some((words) => line.toLowerCase().includes(words)));
  return cleanLine((kept.length > 0 ? kept : lines).join(' ').replace(/\s+/gu, ' '));
}

/** Walks the body of a page once. Quotes are walked for their text only: their authors and dates are others'. */
export function surveyPage(page: Page): Survey {
  const elements: HtmlElement[] = [];
  const stretchOf = new Map<HtmlElement, Stretch>();
  const authors: Mark[] = [];
  const dates: Mark[] = [];
  let text = 0;
  let linked = 0;
  let before = '';
  const visit = (element: HtmlElement, inLink: boolean, inQuote: boolean): string => {
    const start = elements.push(element) - 1;
    const [textBefore, linkedBefore, wordsBefore] = [text, linked, before];
    const quoted = inQuote || isQuote(element);
    const link = inLink || element.name === 'a';
    let words = '';
    for (const node of element.children) {
      if (node.type === 'text') {
        const data = cleanLine(node.data.replace(/\s+/gu, ' '));
        text += data.length;
        if (link) linked += data.length;
        if (data !== '') before = `${before} ${data}`.slice(-longestMark);
        if (words.length <= longestMark) words += node.data.replace(/\s+/gu, ' ');
      } else if (isElement(node) && !isSkipped(node)) {
        const inner = visit(node, link, quoted);
        if (words.length <= longestMark) words = `${words} ${inner} `.replace(/ +/gu, ' ');
      }
    }
    stretchOf.set(element, {
      start,
      end: elements.length,
      text: text - textBefore,
      linked: linked - linkedBefore,
    });
    const attribute = quoted || words.trim().length <= longestName ? null : authorAttribute(element);
    if (attribute !== null)
      authors.push({ element, at: start, kind: 'attribute', weight: 4, text: attribute });
    if (!quoted && words.length <= longestMark)
      mark(element, start, cleanLine(words.replace(/\s+/gu, ' ')), wordsBefore);
    return words.slice(0, longestMark + 1);
  };
  let named: Mark | null = null;
  const mark = (element: HtmlElement, at: number, words: string, wordsBefore: string) => {
    const author = authorWeight(element, words) || (faces.has(words) ? 1 : 0);
    const kind = makeOf(element);
    if (author > 0) authors.push({ element, at, kind, weight: author, text: words });
    if (isEmphasisedName(element, words)) named = { element, at, kind, weight: 0, text: words };
    const own = ownText(element);
    const isWhole = own !== '' || element.name === 'time' || machineDate(element) !== null;
    const shown = titleDate(element) ?? (own === '' ? words : own);
    const date = isWhole ? dateWeight(element, shown, wordsBefore) : 0;
    if (date === 0) return;
    dates.push({ element, at, kind, weight: date, text: shown });
    if (named !== null && announces(wordsBefore, named.text, shown)) authors.push({ ...named, weight: 0.5 });
    named = null;
  };
  const faces = namesOfFaces(page);
  for (const body of page.$('body').toArray()) visit(body, false, false);
  const inOrder = (one: Mark, other: Mark) => one.at - other.at;
  const isInnermost = ({ element, at, kind }: Mark, position: number, marks: readonly Mark[]) =>
    kind === 'attribute' ||
    (marks[position + 1]?.at ?? Number.POSITIVE_INFINITY) >= (stretchOf.get(element)?.end ?? at);
  return {
    elements,
    stretchOf,
    authors: authors.sort(inOrder).filter(isInnermost),
    dates: dates.sort(inOrder),
  };
}

/** The marks from position `start` up to `end`, of marks in the order of the page. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const positionOf = ({ at }: Mark) => at;
  return marks.slice(indexFrom(marks, positionOf, start), indexFrom(marks, positionOf, end));
}
