import type { FoundPost } from '../../html/found-post.js';
import type { HtmlNode, Page } from '../../html/page.js';
import { choosePosts } from './choose-group.js';
import { findBodies } from './find-bodies.js';
import { withGuests } from './guest-names.js';
import { openingPost } from './opening-post.js';
import { readRegion } from './read-region.js';
import type { RegionFacts } from './region.js';
import { repeatedWords } from './repeated-words.js';
import { surveyPage } from './survey.js';
import { electMarks } from './votes.js';

/** The authors or dates of posts; those in a body only where there are none outside. */
function elect(posts: readonly RegionFacts[], field: 'authors' | 'dates', bodies: readonly Set<HtmlNode>[]) {
  const marks = posts.map((post, at) => {
    const outside = post[field].filter(({ element }) => bodies[at]?.has(element) !== true);
    return outside.length > 0 ? outside : post[field];
  });
  return electMarks(marks, field === 'authors');
}

/** Numbers of posts follow one another, but for a few that are gone; others are ids with a hash in front. */
const mostGaps = 5;

function withNumbers(posts: readonly FoundPost[]): readonly FoundPost[] {
  const numbers = posts.flatMap(({ printedNumber }) => printedNumber ?? []);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (Math.abs(last - first) < posts.length * mostGaps) return posts;
  return posts.map((post) => ({ ...post, printedNumber: null }));
}

/** The posts of a page of unknown software, found by what repeats on it; empty when nothing looks like posts. */
export function findRepeated(page: Page): readonly FoundPost[] {
  const survey = surveyPage(page);
  const group = choosePosts(page, survey);
  if (group === null) return [];
  const elements = group.posts.map(({ region }) => region.element);
  const members = new Set<HtmlNode>(elements);
  const controls = repeatedWords(page, elements);
  const surest = [...elect(group.posts, 'authors', []), ...elect(group.posts, 'dates', [])];
  const marked = surest.flatMap((mark) => mark?.element ?? []);
  const bodies = findBodies(survey, elements, new Set([...members, ...controls, ...marked]));
  const inBodies = bodies.map((body, at) => {
    const { start = 0, end = 0 } = survey.stretchOf.get(body) ?? {};
    return new Set<HtmlNode>(body === elements[at] ? [] : survey.elements.slice(start, end));
  });
  const authors = withGuests(page, group.posts, elect(group.posts, 'authors', inBodies), bodies);
  const dates = elect(group.posts, 'dates', inBodies);
  const named = [...authors, ...dates].flatMap((mark) => mark?.element ?? []);
  const leftOut = new Set<HtmlNode>([...members, ...controls, ...named]);
  const found = group.posts.map(({ region: { element, lead } }, at) => {
    const [author = null, date = null, body = element] = [authors[at], dates[at], bodies[at]];
    return readRegion(page, { element, lead, author, date, body }, members, leftOut);
  });
  const opening = openingPost(page, survey, group);
  const opened = opening === null ? [] : [readRegion(page, opening.parts, members, opening.leftOut)];
  const posts = [...opened, ...found].filter(
    ({ body, author }) => author !== null || body.text().trim() !== '',
  );
  return withNumbers(posts);
}
