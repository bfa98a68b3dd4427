import type { Page } from '../html/page.js';
import type { JsonPost } from '../json-platforms/json-platform.js';
import { isJsonObject, type JsonObject, objectsOf, parseJson, wholeNumberOf } from '../tables/json-value.js';
import { stringOf } from '../tables/stored-post.js';

/** Real layouts are about 12 deep. */
const deepest = 64;

/** What a page hands to its scripts, `window["__ACTIONS__"] = […];`: the actions of Redux that begin it. */
function actionsOf(page: Page): unknown {
  for (const script of page.$('script:not([src])').toArray()) {
    const code = page.$(script).text();
    if (!/^\s*window(?:\["__ACTIONS__"\]|\.__ACTIONS__)\s*=/u.test(code)) continue;
    return parseJson(code.slice(code.indexOf('=') + 1, code.lastIndexOf(']') + 1));
  }
  return undefined;
}

/** Every object in a value, each before what it holds. */
function* objectsIn(value: unknown, depth = 0): Generator<JsonObject> {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (isJsonObject(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner, depth + 1);
}

const isPost = (value: JsonObject) => typeof value.body === 'string' && isJsonObject(value.insertUser);

function postOf(value: JsonObject): JsonPost {
  const user = isJsonObject(value.insertUser) ? value.insertUser : {};
  const comment = stringOf(value.commentID);
  const counts = objectsOf(value.reactions).map(({ count }) => wholeNumberOf(count) ?? 0);
  const answered = stringOf(value.parentCommentID);
  return {
    id: comment ?? `Discussion_${stringOf(value.discussionID)}`,
    author: stringOf(user.name),
    badge: stringOf(user.title) || null,
    date: { machine: stringOf(value.dateInserted), visible: null },
    edited: { machine: stringOf(value.dateUpdated), visible: null },
    reactions: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    permalink: stringOf(value.url),
    ...(answered === null ? {} : { parentId: answered }),
    html: stringOf(value.body) ?? '',
  };
}

/**
 * The posts of a page of Vanilla that its scripts have yet to draw, from the layout that it carries for them
 * (`LayoutPage.php` of Vanilla 2022 and later): the discussion, then its comments in the order of the page.
 * @param discussion the id of the discussion; of others, such as those that are recommended, nothing is read
 */
export function vanillaLayoutPosts(page: Page, discussion: string | null): readonly JsonPost[] {
  const comments = new Map<string, JsonObject>();
  const places = new Map<string, number>();
  let opening: JsonObject | null = null;
  for (const value of objectsIn(actionsOf(page))) {
    const comment = stringOf(value.commentID);
    // Comments that answer one another stand beside the tree of their ids.
    if (comment !== null && value.type === 'comment') places.set(comment, places.size);
    const thread = stringOf(value.discussionID);
    if (!isPost(value) || (discussion !== null && thread !== discussion)) continue;
    if (comment === null) opening ??= thread === null ? null : value;
    else {
      // The answers that were accepted stand before all the comments as well.
      comments.delete(comment);
      comments.set(comment, value);
    }
  }
  const placeOf = ({ commentID }: JsonObject) => places.get(stringOf(commentID) ?? '') ?? places.size;
  const inOrder = [...comments.values()].sort((one, other) => placeOf(one) - placeOf(other));
  return [...(opening === null ? [] : [opening]), ...inOrder].map(postOf);
}
