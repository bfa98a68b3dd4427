import { isoDateOfEpoch } from '../dates/iso-date.js';
import { isDeletedMark } from '../platforms/deleted-words.js';
import { markdownQuotes } from '../platforms/markdown-quotes.js';
import { deletedAuthor, postsToExpect } from '../platforms/reddit-family.js';
import { isJsonObject, type JsonObject, objectsOf, wholeNumberOf } from '../tables/json-value.js';
import { stringOf } from '../tables/stored-post.js';
import { htmlOfMarkdown, unescapedHtml } from './escaped-html.js';
import type { JsonPlatform, JsonPost, JsonThread } from './json-platform.js';

const site = 'https://www.reddit.com';

/** What a listing holds, with the kind of each: `t3` a submission, `t1` a comment, `more` what is not loaded. */
interface Thing {
  readonly kind: unknown;
  readonly data: JsonObject;
  /** How deep it stands below the submission, from 0. */
  readonly depth: number;
}

function thingsOf(listing: unknown, depth: number): readonly Thing[] {
  const data = isJsonObject(listing) && listing.kind === 'Listing' ? listing.data : null;
  const children = isJsonObject(data) ? objectsOf(data.children) : [];
  return children.flatMap(({ kind, data: of }) => (isJsonObject(of) ? [{ kind, data: of, depth }] : []));
}

/** Everything below a listing in the order of the page. Deep trees are walked without recursion. */
function* everyThing(listing: unknown): Generator<Thing> {
  const waiting = thingsOf(listing, 1).toReversed();
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    yield thing;
    for (const answer of thingsOf(thing.data.replies, thing.depth + 1).toReversed()) waiting.push(answer);
  }
}

const dateOf = (epoch: unknown) => (typeof epoch === 'number' && epoch > 1 ? isoDateOfEpoch(epoch) : null);

/** The rendered words, else those that were typed. */
function htmlOf({ body_html, selftext_html, body, selftext }: JsonObject): string {
  const typed = stringOf(body ?? selftext) ?? '';
  if (isDeletedMark(typed)) return '';
  const rendered = stringOf(body_html ?? selftext_html);
  return rendered === null ? htmlOfMarkdown(typed) : unescapedHtml(rendered);
}

function postOf({ kind, data, depth }: Thing): JsonPost {
  const score = data.score_hidden === true ? null : wholeNumberOf(data.score);
  const flair = stringOf(data.author_flair_text)?.trim() ?? '';
  const id = stringOf(data.id);
  const permalink = stringOf(data.permalink);
  const parentId = stringOf(data.parent_id);
  return {
    id: stringOf(data.name) ?? (id === null ? null : `${kind === 't3' ? 't3' : 't1'}_${id}`),
    author: stringOf(data.author) ?? deletedAuthor,
    badge: stringOf(data.distinguished) ?? (flair === '' ? null : flair),
    date: { machine: dateOf(data.created_utc), visible: null },
    edited: { machine: dateOf(data.edited), visible: null },
    reactions: score === null || score < 0 ? null : score,
    permalink: permalink === null ? null : `${site}${permalink}`,
    depth,
    html: htmlOf(data),
    ...(parentId === null ? {} : { parentId }),
  };
}

/** The thread of one submission and the listing of its comments. */
function threadOf(submission: Thing, listing: unknown): JsonThread {
  const { data } = submission;
  const things = [...everyThing(listing)];
  const comments = things.filter(({ kind }) => kind === 't1');
  const offersMore = things.some(({ kind }) => kind === 'more');
  const posts = [postOf(submission), ...comments.map(postOf)];
  const permalink = stringOf(data.permalink);
  const count = wholeNumberOf(data.num_comments);
  // What is asked for with one comment's address holds only that comment's surroundings.
  const partial = posts.some(
    ({ depth, parentId = null }) => depth === 1 && parentId !== null && parentId !== posts[0]?.id,
  );
  return {
    facts: {
      id: stringOf(data.id),
      title: stringOf(data.title),
      url: permalink === null ? null : `${site}${permalink}`,
      nextPage: null,
      announced: count === null || partial ? null : postsToExpect(count + 1, posts.length, offersMore),
    },
    posts,
  };
}

const submissionsOf = (value: unknown): readonly Thing[] =>
  Array.isArray(value) ? thingsOf(value[0], 0).filter(({ kind }) => kind === 't3') : [];

/** What Reddit answers when `.json` is put behind the address of a thread. */
export const redditJson: JsonPlatform = {
  platform: 'reddit-json',
  name: 'Reddit JSON',
  recognises: (value) => (submissionsOf(value).length === 1 ? 1 : 0),
  read: (value) => {
    const [submission] = submissionsOf(value);
    return submission === undefined || !Array.isArray(value) ? [] : [threadOf(submission, value[1])];
  },
  body: { chrome: '', ...markdownQuotes },
};
