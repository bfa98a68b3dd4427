import { isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode, Page } from '../../html/page.js';
import { hyphened } from '../class-words.js';
import { findBodies } from './find-bodies.js';
import type { Group } from './groups.js';
import type { Mark } from './marks.js';
import type { PostParts } from './read-region.js';
import { marksWithin, type Survey } from './survey.js';

/** Names of what answers an opening post that is built in another way. */
const answerNames =
  /(?:^|[-.#\s])(?:comments?|reply|replies|answers?|responses?|kommentare?|antwort|antworten|commentaires?|respuestas?)(?=$|[-.#\s\d])/u;

/** Articles are what blogs and papers have above their comments, not posts of a thread. */
const articles = '.type-post, .type-page, .blog-post, [itemtype*="Article"], [itemtype*="BlogPosting"]';

/** Its words have so many characters at least. */
const shortestWords = 10;

function parentOf({ parent }: HtmlElement): HtmlElement | null {
  return parent !== null && 'attribs' in parent ? parent : null;
}

/** The part of an element in which the answers lie; `null` when they lie outside of it. */
function answersIn(element: HtmlElement, first: HtmlElement): HtmlElement | null {
  for (let node: HtmlElement | null = first; node !== null; node = parentOf(node)) {
    if (parentOf(node) === element) return node;
  }
  return null;
}

/** The author or date of what stands above the answers: the first below the title, else the last. */
function headMark(page: Page, survey: Survey, marks: readonly Mark[], end: number): Mark | undefined {
  const title = page.$('h1').last().get(0);
  const titled = (title && survey.stretchOf.get(title)?.start) ?? 0;
  const isBeside = (element: HtmlElement) =>
    page
      .$(element)
      .closest('aside, footer, body > header')
      .filter((_, part) => page.$(part).closest('article').length === 0).length > 0;
  const above = marksWithin(marks, 0, end).filter(({ element }) => !isBeside(element));
  return above.find(({ at }) => at > titled) ?? above.at(-1);
}

/** A post and the elements in it that are not its words. */
export interface OpeningPost {
  readonly parts: PostParts;
  readonly leftOut: ReadonlySet<HtmlNode>;
}

/**
 * The opening post of a page whose repeated posts are its answers: what stands above them with an author, a date
 * and words; `null` where there is no such thing.
 */
export function openingPost(page: Page, survey: Survey, group: Group): OpeningPost | null {
  const region = group.posts[0]?.region;
  const first = region?.lead[0] ?? region?.element;
  if (first === undefined) return null;
  const names = [group.key, ...(first.attribs.class ?? '').split(/\s+/u)];
  if (!names.some((name) => answerNames.test(hyphened(name)))) return null;
  const { start = 0 } = survey.stretchOf.get(first) ?? {};
  const [author, date] = [survey.authors, survey.dates].map((marks) => headMark(page, survey, marks, start));
  if (author === undefined || date === undefined) return null;
  // The title and the tags of what only links to something are no words.
  const textOf = (element: HtmlElement | null) => {
    const { text = 0, linked = 0 } = (element && survey.stretchOf.get(element)) ?? {};
    return text - linked;
  };
  for (
    let element = parentOf(author.element);
    element !== null && element.name !== 'body';
    element = parentOf(element)
  ) {
    const { start: from = 0, end: to = 0 } = survey.stretchOf.get(element) ?? {};
    if (date.at < from || date.at >= to) continue;
    const answers = answersIn(element, first);
    const heads = new Set<HtmlNode>([...page.$(element).find('h1').toArray(), author.element, date.element]);
    const around = parentOf(author.element);
    const head = date.element === around ? date.element : author.element;
    const words =
      textOf(element) - textOf(answers) - textOf(head) - (head === date.element ? 0 : textOf(date.element));
    if (words < shortestWords + author.text.length) continue;
    if (page.$(element).closest(articles).length > 0) return null;
    const leftOut = new Set<HtmlNode>([...heads, ...(answers === null ? [] : [answers])].filter(isElement));
    const [body = element] = findBodies(survey, [element], leftOut);
    if (body === element && page.$(element).find('p').length === 0) return null;
    return { parts: { element, lead: [], author, date, body }, leftOut };
  }
  return null;
}
