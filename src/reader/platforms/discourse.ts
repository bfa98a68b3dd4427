import { attributeOf, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { readTopic } from '../json-platforms/discourse-json.js';
import type { JsonThread } from '../json-platforms/json-platform.js';
import { isJsonObject, parseJson } from '../tables/json-value.js';
import { discourseBody } from './discourse-body.js';
import { appView, type DiscourseView, discourseViews } from './discourse-posts.js';

/** `/t/some-title/1234/5?page=2` → `1234`; also `/t/1234`. */
const topicId = (address: string | null) => firstGroup(address, /\/t\/(?:(?=\d*[^/?#\d])[^/?#]+\/)?(\d+)/u);

/**
 * The view with the most words of posts, the first of equals: the application takes posts out of the page while
 * they are out of sight, and empties what tells of an action.
 */
function viewOf(page: Page): DiscourseView | undefined {
  const counted = discourseViews
    .map((view) => ({
      view,
      count: page
        .$('html')
        .find(view.posts)
        .filter((_, post) => hasWords(page.$(post))).length,
    }))
    .toSorted((one, other) => other.count - one.count);
  const best = counted.find(({ count }) => count > 0);
  return best?.view ?? discourseViews.find(({ posts }) => page.$(posts).length > 0);
}

const bodies = '.cooked, .post';
const hasWords = (post: Selection) => (post.is('.post') ? post : post.find(bodies)).text().trim() !== '';

/**
 * The topic that the application finds in the page, in an attribute or as the words of a script, where the page
 * shows no posts itself.
 */
function preloadedTopic(page: Page): JsonThread | null {
  if (viewOf(page) !== undefined) return null;
  const preloaded = page.$('#data-preloaded').first();
  const stored = parseJson(preloaded.attr('data-preloaded') ?? preloaded.text());
  const topics = isJsonObject(stored) ? Object.entries(stored) : [];
  const [, topic] = topics.find(([key]) => /^topic_\d+$/u.test(key)) ?? [];
  return readTopic(typeof topic === 'string' ? parseJson(topic) : topic);
}

/** Discourse 0.9 to 3.x: the saved application, and what it shows to crawlers. */
export const discourse: HtmlPlatform = {
  platform: 'discourse',
  name: 'Discourse',
  signs: {
    'meta[name="generator"][content^="Discourse"]': 0.6,
    'meta[name^="discourse"], #data-discourse-setup, discourse-assets': 0.3,
    '.topic-body.crawler-post > .post': 0.5,
    '.topic-post article[data-post-id] .cooked': 0.5,
    '#main-outlet': 0.1,
    'script[src*="/assets/discourse"], script[src*="/javascripts/discourse"]': 0.2,
    'aside.quote[data-topic]': 0.1,
  },
  embedded: preloadedTopic,
  thread: (page) => {
    const url = pageAddress(page);
    const id = attributeOf(page.$('h1[data-topic-id]'), 'data-topic-id') ?? topicId(url);
    return {
      id,
      title: pageTitle(
        page,
        '#topic-title h1, #main-outlet h1, #main-outlet > h2, body > h2',
        '.topic-statuses, .badge-wrapper',
      ),
      url,
      page: wholeNumber(firstGroup(url, /[?&]page=(\d+)/u)),
      nextPage: nextInThread(page, 'a[rel="next"], link[rel="next"]', id, topicId),
    };
  },
  posts: (page) => page.$('html').find((viewOf(page) ?? appView).posts),
  post: (post, page) => {
    const view = discourseViews.find(({ posts }) => post.is(posts)) ?? appView;
    return view.post(post, page);
  },
  body: discourseBody,
};
