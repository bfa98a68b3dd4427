import type { Page } from '../html/page.js';
import type { JsonPost } from '../json-platforms/json-platform.js';
import { isJsonObject, type JsonObject, objectsOf, parseJson, wholeNumberOf } from '../tables/json-value.js';
import { stringOf } from '../tables/stored-post.js';

/** What a page carries for its scripts, as JSON:API: https://jsonapi.org/format/1.1/#document-structure */
export interface FlarumDiscussion {
  readonly id: string | null;
  readonly attributes: JsonObject;
  readonly posts: readonly JsonPost[];
}

const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

const attributesOf = (resource: JsonObject | undefined) => objectOf(resource?.attributes);

/** What Flarum shows in the place of a name when the account is gone. */
const deletedAuthor = '[deleted]';

/** The payload in its own script element, or as the first versions loaded it, in a call. */
function payloadOf(page: Page): JsonObject {
  const own = parseJson(page.$('script#flarum-json-payload').first().text());
  if (isJsonObject(own)) return own;
  for (const script of page.$('script:not([src])').toArray()) {
    const code = page.$(script).text();
    const call = /app\.(?:load|boot)\(\s*(?=\{)/u.exec(code);
    const loaded = call === null ? undefined : parseJson(objectAt(code, call.index + call[0].length));
    if (isJsonObject(loaded)) return loaded;
  }
  return {};
}

/** The text of the JSON object that begins at `start`; words of posts may hold what ends a call in code. */
function objectAt(code: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let at = start; at < code.length; at++) {
    const character = code[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') depth++;
    else if (!inString && character === '}' && --depth === 0) return code.slice(start, at + 1);
  }
  return '';
}

/** Finds the resources that another one is related to. */
type Related = (resource: JsonObject | undefined, name: string) => readonly JsonObject[];

const keyOf = ({ type, id }: JsonObject) => `${stringOf(type)} ${stringOf(id)}`;

function relatedIn(resources: readonly JsonObject[]): Related {
  const known = new Map(resources.map((resource) => [keyOf(resource), resource]));
  return (resource, name) => {
    const { data } = objectOf(objectOf(resource?.relationships)[name]);
    const links = isJsonObject(data) ? [data] : objectsOf(data);
    return links.map((link) => known.get(keyOf(link)) ?? link);
  };
}

function postOf(post: JsonObject, related: Related, discussion: string | null): JsonPost {
  const of = attributesOf(post);
  const [user] = related(post, 'user');
  const { displayName, username } = attributesOf(user);
  const number = wholeNumberOf(of.number);
  const likes = objectOf(objectOf(post.relationships).likes).data;
  return {
    id: stringOf(post.id),
    author: stringOf(displayName) ?? stringOf(username) ?? deletedAuthor,
    badge: stringOf(attributesOf(related(user, 'groups')[0]).nameSingular),
    date: { machine: stringOf(of.createdAt) ?? stringOf(of.time), visible: null },
    printedNumber: number,
    edited: { machine: stringOf(of.editedAt) ?? stringOf(of.editTime), visible: null },
    reactions: wholeNumberOf(of.likesCount) ?? (Array.isArray(likes) ? likes.length : null),
    permalink: discussion === null || number === null ? null : `${discussion}/${number}`,
    html: stringOf(of.contentHtml) ?? '',
  };
}

/**
 * The discussion that a page of Flarum carries for its scripts; posts that were taken down and the lines that
 * tell of a new title or tag are left out, and so are those of other discussions, and of other pages of this one,
 * that mention a post of this page: they come last.
 * @param address the address of the discussion, for the permalinks of its posts
 * @param shown how many posts the page shows to browsers without scripts, 0 when it shows none
 * @returns `null` when the page carries none
 */
export function flarumDiscussion(page: Page, address: string | null, shown: number): FlarumDiscussion | null {
  const { apiDocument, document, resources } = payloadOf(page);
  const { data, included } = objectOf(apiDocument ?? document);
  if (!isJsonObject(data) || data.type !== 'discussions') return null;
  const all = [...objectsOf(resources), ...objectsOf(included)];
  const related = relatedIn(all);
  const comments = objectsOf(included)
    .filter((resource) => resource.type === 'posts')
    .filter((post) => attributesOf(post).contentType === 'comment')
    .filter((post) => typeof attributesOf(post).contentHtml === 'string');
  const ofThis = comments.filter((post) => related(post, 'discussion').some(({ id }) => id === data.id));
  const ofPage = ofThis.slice(0, shown > 0 ? shown : undefined);
  const posts = (ofPage.length > 0 ? ofPage : comments)
    .filter((post) => attributesOf(post).isHidden !== true)
    .toSorted(
      (one, other) =>
        (wholeNumberOf(attributesOf(one).number) ?? 0) - (wholeNumberOf(attributesOf(other).number) ?? 0),
    );
  return {
    id: stringOf(data.id),
    attributes: attributesOf(data),
    posts: posts.map((post) => postOf(post, related, address)),
  };
}
