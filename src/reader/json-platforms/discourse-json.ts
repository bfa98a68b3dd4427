import { cleanName } from '../clean-text.js';
import { discourseBody } from '../platforms/discourse-body.js';
import { isJsonObject, type JsonObject, objectsOf, wholeNumberOf } from '../tables/json-value.js';
import { stringOf } from '../tables/stored-post.js';
import type { JsonPlatform, JsonPost, JsonThread } from './json-platform.js';

/** What Discourse puts into `post_type` for `closed this topic` and the like. */
const smallAction = 3;

/** What Discourse puts into `actions_summary` for likes. */
const like = 2;

/** So many posts come with a page, unless the topic says otherwise. */
const postsOfPage = 20;

function badgeOf(post: JsonObject): string | null {
  const role = ['admin', 'moderator', 'staff'].find((name) => post[name] === true) ?? null;
  return cleanName(stringOf(post.user_title)) ?? role;
}

function likesOf(post: JsonObject): number | null {
  const likes = objectsOf(post.actions_summary).find(({ id }) => id === like);
  return wholeNumberOf(post.reaction_users_count) ?? wholeNumberOf(likes?.count);
}

/** Words of a post that was taken down stand for the page, not for its author. */
const isTakenDown = (post: JsonObject) => post.user_deleted === true || post.cooked_hidden === true;

function postOf(post: JsonObject, topic: string | null): JsonPost {
  const number = wholeNumberOf(post.post_number);
  const isEdited = (wholeNumberOf(post.version) ?? 1) > 1;
  return {
    id: number?.toString() ?? null,
    author: cleanName(stringOf(post.username)),
    badge: badgeOf(post),
    date: { machine: stringOf(post.created_at), visible: null },
    printedNumber: number,
    edited: { machine: isEdited ? stringOf(post.updated_at) : null, visible: null },
    reactions: likesOf(post),
    permalink: stringOf(post.post_url) ?? (topic === null || number === null ? null : `${topic}/${number}`),
    parentId: wholeNumberOf(post.reply_to_post_number)?.toString() ?? null,
    html: isTakenDown(post) ? '' : (stringOf(post.cooked) ?? ''),
  };
}

/** Which page of the topic this is and whether posts follow, by the ids of all posts of the topic. */
function placeOf(value: JsonObject, stream: readonly unknown[], posts: readonly JsonObject[]) {
  const first = stream.indexOf(posts[0]?.id);
  const last = stream.indexOf(posts.at(-1)?.id);
  const size = Math.max(1, wholeNumberOf(value.chunk_size) ?? postsOfPage);
  const page = first === -1 || first % size > 0 ? null : first / size + 1;
  return { page, continues: last !== -1 && last < stream.length - 1 };
}

/**
 * Reads a topic as `/t/<id>.json` gives it. Posts without words that only tell of an action are left out; of the
 * ids in `stream` those without their post are announced as missing.
 * @returns `null` when the value is no topic
 */
export function readTopic(value: unknown): JsonThread | null {
  if (!isJsonObject(value) || !isJsonObject(value.post_stream)) return null;
  const all = objectsOf(value.post_stream.posts).filter(({ cooked }) => typeof cooked === 'string');
  const stream: readonly unknown[] = Array.isArray(value.post_stream.stream) ? value.post_stream.stream : [];
  const posts = all.filter((post) => post.post_type !== smallAction || post.cooked !== '');
  // Of topics with more than 10,000 posts Discourse gives no list of ids.
  const isMega = value.post_stream.isMegaTopic === true;
  const present = new Set(all.map(({ id }) => id));
  const id = stringOf(value.id) ?? stringOf(all[0]?.topic_id);
  const url = id === null ? null : `/t/${stringOf(value.slug) ?? stringOf(all[0]?.topic_slug) ?? '-'}/${id}`;
  const { page, continues } = placeOf(value, stream, all);
  return {
    facts: {
      id,
      title: cleanName(stringOf(value.title)),
      url,
      page,
      nextPage: continues && page !== null && url !== null ? `${url}.json?page=${page + 1}` : null,
      announced: isMega
        ? wholeNumberOf(value.posts_count)
        : posts.length + stream.filter((post) => !present.has(post)).length,
    },
    posts: posts.map((post) => postOf(post, url)),
  };
}

/** What Discourse answers to programs. */
export const discourseJson: JsonPlatform = {
  platform: 'discourse-json',
  name: 'Discourse JSON',
  recognises: (value) =>
    isJsonObject(value) && isJsonObject(value.post_stream) && Array.isArray(value.post_stream.posts) ? 1 : 0,
  read: (value) => {
    const topic = readTopic(value);
    return topic === null ? [] : [topic];
  },
  body: discourseBody,
};
