import { cleanName } from '../clean-text.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';
import type { JsonPost } from '../json-platforms/json-platform.js';
import { isJsonObject, type JsonObject, parseJson, wholeNumberOf } from '../tables/json-value.js';
import { stringOf } from '../tables/stored-post.js';

const views = 'article[data-testid="StandardMessageView"]';
const bodies = '[class*="lia-g-message-body"]';

const objectIn = (value: unknown, ...keys: readonly string[]): JsonObject => {
  const inner = keys.reduce<unknown>((outer, key) => (isJsonObject(outer) ? outer[key] : undefined), value);
  return isJsonObject(inner) ? inner : {};
};

/** The messages that the page carries for its scripts, by id, and the names of the users, by reference. */
interface Store {
  readonly messages: ReadonlyMap<string, JsonObject>;
  readonly entities: JsonObject;
}

/** The cache of Apollo's client as Next.js prints it: https://www.apollographql.com/docs/react/caching/overview */
function storeOf(page: Page): Store {
  const data = parseJson(page.$('script#__NEXT_DATA__').first().text());
  const entities = objectIn(data, 'props', 'pageProps', 'apolloState');
  const messages = new Map<string, JsonObject>();
  for (const [key, value] of Object.entries(entities)) {
    const id = firstGroup(key, /^\w+Message:message:(\d+)$/u);
    if (id !== null && isJsonObject(value) && typeof value.body === 'string') messages.set(id, value);
  }
  return { messages, entities };
}

const reference = (message: JsonObject | undefined, name: string) => stringOf(objectIn(message, name).__ref);

/** What a message in the store says of itself. */
function storedFacts(message: JsonObject | undefined, { entities }: Store) {
  const user = objectIn(entities, reference(message, 'author') ?? '');
  return {
    author: stringOf(user.login),
    postedAt: stringOf(message?.postTime),
    depth: wholeNumberOf(message?.depth),
    parentId: firstGroup(reference(message, 'parent'), /:message:(\d+)$/u),
    reactions: wholeNumberOf(message?.kudosSumWeight),
  };
}

const answers = /\/replies\/(\d+)/u;

function idOf(view: Selection, own: Selection): string | null {
  const link = attributeOf(own.filter('a[data-testid="MessageLink"][href*="/replies/"]').first(), 'href');
  return firstGroup(link, answers) ?? firstGroup(attributeAt(view, 'section', 'id'), /^uid(\d+)$/u);
}

function shownPost(view: Selection, store: Store): JsonPost {
  // The answer that solves a question stands in the question's own element.
  const body = view.find(bodies).first();
  const own = view.find('*').not(view.find(views).find('*')).not(body.find('*'));
  const id = idOf(view, own);
  const { author, postedAt, ...stored } = storedFacts(store.messages.get(id ?? ''), store);
  const time = own.filter('[data-testid="messageTime"]').first();
  const named = own.filter('[class*="lia-author-text"], a[data-testid="userLink"]:not(:has(img))').first();
  const replies = view.parents('ul.lia-replies').length + 1;
  return {
    id,
    author: cleanName(named.text()) ?? author,
    badge: cleanName(own.filter('[data-testid="userRank"]').first().text()),
    date: { machine: postedAt, visible: attributeAt(time, '[title]', 'title') ?? cleanName(time.text()) },
    depth: stored.depth ?? (view.is('[class*="lia-main-topic"]') ? 0 : replies),
    ...(stored.parentId === null ? {} : { parentId: stored.parentId }),
    reactions: stored.reactions ?? wholeNumber(textAt(view, '[class*="lia-kudo-count"]')),
    permalink: attributeOf(own.filter('a[data-testid="MessageLink"][href]').first(), 'href'),
    html: body.html() ?? '',
  };
}

/** Names in the markup of the store, which the page shows as links. */
function withNames(html: string): string {
  return html.replace(/<li-user\b[^<>]{0,200}?\blogin="([^"<>]*)"[^<>]*>/giu, '$1');
}

/** The messages of the store that belong to a topic, the topic before its answers. */
function storedPosts(topic: string, store: Store): readonly JsonPost[] {
  const messages = Array.from(store.messages)
    .filter(([id, message]) => id === topic || reference(message, 'conversation')?.endsWith(`:${topic}`))
    .sort(([one], [other]) => Number(other === topic) - Number(one === topic));
  return messages.map(([id, message]) => {
    const { postedAt, ...facts } = storedFacts(message, store);
    return {
      id,
      ...facts,
      date: { machine: postedAt, visible: null },
      permalink: null,
      html: withNames(stringOf(message.body) ?? ''),
    };
  });
}

/**
 * The posts of a page of Khoros Aurora, in the order of the page: those that it shows, with the exact dates that it
 * carries for its scripts; those of the data where it does not show the topic, such as the article of a blog.
 * @param topic the id of the topic
 * @returns none of the pages of the classic communities
 */
export function auroraPosts(page: Page, topic: string | null): readonly JsonPost[] {
  const store = storeOf(page);
  const shown = page
    .$(views)
    .toArray()
    .map((element) => shownPost(page.$(element), store));
  const lacksTopic = topic !== null && store.messages.has(topic) && !shown.some(({ id }) => id === topic);
  const stored = lacksTopic ? storedPosts(topic, store) : [];
  return stored.length > shown.length ? stored : shown;
}
