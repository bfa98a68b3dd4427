import { cleanName } from '../../clean-text.js';
import { wholeNumber } from '../../html/fields.js';
import type { FoundPost } from '../../html/found-post.js';
import { isBlank, isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../../html/page.js';
import { editNoteClass, signatureClass } from '../body-words.js';
import { classWords } from '../class-words.js';
import { machineDate } from '../machine-date.js';
import { numberOfName, postIdInAddress, postIdOfElement } from '../post-address.js';
import { without } from '../without.js';
import { withClockBeside } from './clock-beside.js';
import { bareName, type Mark } from './marks.js';

/** The parts of one post. */
export interface PostParts {
  readonly element: HtmlElement;
  readonly lead: readonly HtmlElement[];
  readonly author: Mark | null;
  readonly date: Mark | null;
  readonly body: HtmlElement;
}

const numberTags = new Set('a span div td strong small b'.split(' '));

/** The elements of a post in their order, those of the posts in it left out. */
function* ownElements(element: HtmlElement, posts: ReadonlySet<HtmlNode>): Generator<HtmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || posts.has(child)) continue;
    yield child;
    yield* ownElements(child, posts);
  }
}

function linkAround(element: HtmlElement, post: HtmlElement): HtmlElement | null {
  for (let node: HtmlNode | null = element; node !== null && node !== post; ) {
    if (isElement(node) && node.name === 'a' && 'href' in node.attribs) return node;
    const parent: HtmlElement['parent'] = node.parent;
    node = parent !== null && 'attribs' in parent ? parent : null;
  }
  return null;
}

/** `#12`, `12` and the like as the number of the post; `null` when the text is more than that. */
function printedNumber(page: Page, element: HtmlElement): number | null {
  if (!numberTags.has(element.name)) return null;
  const text = cleanName(page.$(element).text()) ?? '';
  return /^#\s?\d{1,7}$/u.test(text) ? wholeNumber(text.replace(/\s/gu, '')) : null;
}

/** The id that an anchor in a post or right above it gives: `<a name="post12">`. */
function anchoredId(own: readonly HtmlElement[], post: HtmlElement): string | null {
  let above: HtmlNode | null = post.prev;
  while (above !== null && isBlank(above)) above = above.prev;
  const anchors = [...(above !== null && isElement(above) ? [above] : []), ...own].filter(
    ({ name, attribs }) => name === 'a' && !('href' in attribs),
  );
  const ids = anchors.map(({ attribs }) => numberOfName(attribs.name ?? attribs.id ?? null));
  return ids.findLast((id) => id !== null) ?? null;
}

const isPermalink = ({ attribs }: HtmlElement) =>
  /\bbookmark\b/u.test(attribs.rel ?? '') ||
  /permalink/iu.test(`${attribs.class ?? ''} ${attribs.title ?? ''}`);

function enclosingPost(element: HtmlElement, posts: ReadonlySet<HtmlNode>): HtmlElement | null {
  for (let parent = element.parent; parent !== null; parent = parent.parent) {
    if ('attribs' in parent && posts.has(parent)) return parent;
  }
  return null;
}

/**
 * Reads what is known of a post.
 * @param posts all posts of the page
 * @param leftOut elements that are not words of a body
 */
export function readRegion(
  page: Page,
  { element, lead, author, date, body }: PostParts,
  posts: ReadonlySet<HtmlNode>,
  leftOut: ReadonlySet<HtmlNode>,
): FoundPost {
  const own = [...lead, element].flatMap((part) => [...ownElements(part, posts)]);
  const withClass = (pattern: RegExp): Selection =>
    page.$(own.filter((one) => pattern.test(classWords(one))).slice(0, 1));
  const inBody = new Set<HtmlElement>(body === element ? [] : ownElements(body, posts));
  const numbered = own.find((one) => !inBody.has(one) && printedNumber(page, one) !== null);
  const id = postIdOfElement(page.$(element)) ?? anchoredId(own, element);
  const link =
    (date === null ? null : linkAround(date.element, element)) ??
    (numbered === undefined ? null : linkAround(numbered, element)) ??
    own.find((one) => one.name === 'a' && id !== null && (one.attribs.href ?? '').endsWith(`#${id}`)) ??
    own.find((one) => one.name === 'a' && id !== null && postIdInAddress(one.attribs.href ?? '') === id) ??
    own.find((one) => one.name === 'a' && isPermalink(one));
  const permalink = cleanName(link?.attribs.href);
  const parent = enclosingPost(element, posts);
  return {
    id: id ?? postIdInAddress(permalink),
    author: author === null ? null : bareName(author.text),
    date: {
      machine: date === null ? null : machineDate(date.element),
      visible: date === null ? null : withClockBeside(date.element, date.text),
    },
    permalink,
    printedNumber: numbered === undefined ? null : printedNumber(page, numbered),
    editNote: cleanName(withClass(editNoteClass).text()),
    parentId: parent === null ? null : postIdOfElement(page.$(parent)),
    signature: withClass(signatureClass),
    body: without(page, page.$(body), leftOut),
  };
}
