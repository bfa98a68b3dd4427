import { cleanName, wellFormed } from '../clean-text.js';
import { wholeNumber } from '../html/fields.js';
import type { JsonPost } from '../json-platforms/json-platform.js';
import { isJsonObject, type JsonObject } from '../tables/json-value.js';
import { textOf, typesOf, valuesOf } from './json-ld-objects.js';
import { postIdInAddress } from './post-address.js';
import {
  answerProperties,
  authorProperties,
  contentProperties,
  dateProperties,
  postTypes,
  textProperties,
} from './schema-terms.js';

/** Real threads nest 20 deep. */
const deepest = 100;

const tag = /<\/?(?:p|br|div|span|a|b|i|em|strong|blockquote|ul|ol|li|img|code|pre|h\d)\b[^<>]{0,2000}>/iu;
const lineTag = /<(?:p|br|div|li|blockquote)\b/iu;
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#x?[\da-f]{1,6});/iu;

/** The words as HTML, whether they are written as such or plainly. */
function htmlOf(text: string): string {
  const words = wellFormed(text);
  const escaped = entity.test(words) ? words : words.replaceAll('&', '&amp;');
  const html = tag.test(words) ? words : escaped.replaceAll('<', '&lt;');
  return lineTag.test(html) ? html : html.replaceAll('\n', '<br>');
}

function first(object: JsonObject, names: readonly string[]): unknown {
  return names
    .map((name) => object[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

/** Whether an object only names another. */
const isReference = (object: JsonObject) =>
  Object.keys(object).every((key) => key === '@id' || key === '@type');

function nameOf(value: unknown, known: ReadonlyMap<string, JsonObject>): string | null {
  const [person] = valuesOf(value);
  if (!isJsonObject(person)) return textOf(person);
  const whole = isReference(person) ? (known.get(textOf(person['@id']) ?? '') ?? person) : person;
  return textOf(first(whole, ['name', 'alternateName', 'givenName']));
}

function addressOf(object: JsonObject): string | null {
  const page = object.mainEntityOfPage;
  return textOf(first(object, ['url', '@id'])) ?? textOf(isJsonObject(page) ? page['@id'] : page);
}

function reactions(object: JsonObject): number | null {
  const votes = wholeNumber(textOf(object.upvoteCount));
  if (votes !== null) return votes;
  const likes = valuesOf(object.interactionStatistic)
    .filter(isJsonObject)
    .find(({ interactionType }) => JSON.stringify(interactionType ?? '').includes('Like'));
  return wholeNumber(textOf(likes?.userInteractionCount));
}

function dateOf(value: unknown): JsonPost['date'] {
  const text = textOf(value);
  return { machine: text, visible: text };
}

function postOf(
  object: JsonObject,
  known: ReadonlyMap<string, JsonObject>,
  parentId: string | null,
): JsonPost {
  const permalink = addressOf(object);
  const date = dateOf(first(object, dateProperties));
  const modified = textOf(object.dateModified);
  const edited =
    modified !== null && modified !== date.machine ? { edited: { machine: modified, visible: null } } : {};
  return {
    id: postIdInAddress(permalink) ?? textOf(object.identifier),
    author: cleanName(nameOf(first(object, authorProperties), known)),
    date,
    permalink,
    printedNumber: wholeNumber(textOf(object.position)),
    reactions: reactions(object),
    parentId,
    ...edited,
    html: htmlOf(textOf(first(object, textProperties)) ?? ''),
  };
}

/**
 * The posts in the blocks of JSON-LD, an opening post before its answers, each once. Objects of other types, articles
 * for example, give the comments that they hold.
 * @param known the objects that others name by their `@id`
 */
export function jsonLdPosts(
  values: readonly unknown[],
  known: ReadonlyMap<string, JsonObject>,
): readonly JsonPost[] {
  const posts: JsonPost[] = [];
  const seen = new Set<JsonObject>();
  const ids = new Set<string>();
  const visit = (value: unknown, parentId: string | null, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, parentId, depth + 1);
      return;
    }
    if (!isJsonObject(value)) return;
    const object = isReference(value) ? (known.get(textOf(value['@id']) ?? '') ?? value) : value;
    if (seen.has(object)) return;
    seen.add(object);
    const types = typesOf(object);
    const isAnswer = types.includes('Comment') || types.includes('Answer');
    const hasWords = textOf(first(object, textProperties)) !== null;
    // An answer may be nothing but a picture; what has no words otherwise is the title of another thread.
    const isPost =
      types.some((type) => postTypes.has(type)) && (hasWords || (isAnswer && 'author' in object));
    const post = isPost ? postOf(object, known, parentId) : null;
    if (post !== null && (post.id === null || !ids.has(post.id))) posts.push(post);
    if (post?.id) ids.add(post.id);
    for (const name of answerProperties) visit(object[name], isAnswer ? (post?.id ?? null) : null, depth + 1);
    if (post === null) for (const name of contentProperties) visit(object[name], null, depth + 1);
  };
  visit(values, null, 0);
  return posts;
}
