import { attributeOf, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page } from '../html/page.js';
import type { JsonThread } from '../json-platforms/json-platform.js';
import { isJsonObject, type JsonObject } from '../tables/json-value.js';
import { genericBody } from './body-rules.js';
import { jsonLdBlocks, objectsById, textOf, typesOf } from './json-ld-objects.js';
import { jsonLdPosts } from './json-ld-posts.js';
import { pageThread } from './page-thread.js';
import { openingTypes } from './schema-terms.js';
import { withShownWords } from './shown-words.js';

const isOpening = (object: JsonObject) =>
  typesOf(object).some((type) => openingTypes.some((name) => name === type));

function openingOf(blocks: readonly unknown[], depth = 0): JsonObject | null {
  if (depth > 8) return null;
  for (const value of blocks) {
    if (isJsonObject(value) && isOpening(value)) return value;
    const inner = Array.isArray(value)
      ? value
      : isJsonObject(value)
        ? [value['@graph'], value.mainEntity]
        : [];
    const found = inner.length === 0 ? null : openingOf(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function threadOf(page: Page): JsonThread | null {
  const blocks = jsonLdBlocks(page);
  const posts = jsonLdPosts(blocks, objectsById(blocks));
  if (posts.length === 0) return null;
  const opening = openingOf(blocks);
  const facts = pageThread(page);
  const answers = wholeNumber(textOf(opening?.commentCount ?? opening?.answerCount));
  // A thread has pages, so the count says something of this one only where none of the answers is here.
  const announced = posts.length === 1 && answers !== null ? answers + 1 : null;
  return {
    facts: {
      ...facts,
      url: facts.url ?? textOf(opening?.url),
      title: textOf(opening?.headline ?? opening?.name) ?? facts.title,
      announced,
    },
    posts,
  };
}

/** The posts of any page that holds them as JSON-LD of schema.org. Many pages do so with the opening post only. */
export const jsonLd: HtmlPlatform = {
  platform: 'json-ld',
  name: 'schema.org JSON-LD',
  signs: { 'script[type="application/ld+json" i]': 0.1 },
  thread: pageThread,
  embedded: threadOf,
  reworded: withShownWords,
  posts: (page) => page.$('html').slice(0, 0),
  post: (post) => ({
    id: attributeOf(post, 'id'),
    author: null,
    date: { machine: null, visible: null },
    permalink: null,
    body: post,
  }),
  body: genericBody,
};
