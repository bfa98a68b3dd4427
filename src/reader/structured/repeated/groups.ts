import { append } from '../../../model/append.js';
import { isElement } from '../../html/nodes.js';
import type { HtmlElement } from '../../html/page.js';
import { hyphened } from '../class-words.js';
import { factsOf, type Region, type RegionFacts, regionsOf } from './region.js';
import type { Survey } from './survey.js';
import { postTags, postWords } from './words.js';

/** Elements of one make that may be the posts of the page. */
export interface Group {
  readonly key: string;
  /** Those of its members that have words, an author or a date. */
  readonly posts: readonly RegionFacts[];
  /** Characters of all its posts. */
  readonly text: number;
  /** Which part of the members with text is whole, 0…1. */
  readonly share: number;
}

/** Fewer characters than these, author and date among them, are no post. */
const shortestPost = 15;

/** How many of the members have to have each of them, 0…1. */
const mostOf = 0.6;

/**
 * Above this a page repeats a menu, not posts: the part of the text that is in links, 0…1. The second is for what
 * is named like posts, which may be short between their controls.
 */
const mostLinked = 0.5;
const mostLinkedOfPosts = 0.8;

/** A page of all the posts of a long thread has fewer. */
const mostMembers = 20_000;

const mostClasses = 8;

/** More elements than these do not stand above the words of a post. */
const longestLead = 3;

function keysOf(element: HtmlElement): readonly string[] {
  const { name, attribs, parent } = element;
  if (!postTags.has(name) && !name.includes('-')) return [];
  const classes = (attribs.class ?? '').split(/\s+/u).filter((token) => token !== '');
  const id = attribs.id ?? '';
  return [
    ...classes.slice(0, mostClasses).map((token) => `${name}.${token.replace(/\d+/gu, '0')}`),
    ...(/\d/u.test(id) ? [`${name}#${id.replace(/\d+/gu, '0')}`] : []),
    ...(parent !== null && name !== 'p' ? [`${name} of `] : []),
    ...(name === 'tr' && classes.length === 0 ? keysOfRow(element) : []),
  ];
}

/** What a row without classes is alike in: the classes of its first cell, less what tells odd rows from even. */
function keysOfRow({ children }: HtmlElement): readonly string[] {
  const cell = children.find(isElement);
  const classes = (cell?.attribs.class ?? '').split(/\s+/u).filter((token) => token !== '');
  return classes.map(
    (token) => `tr with ${token.replace(/\d+/gu, '0').replace(/odd|even|alt(?![a-z])/giu, '')}`,
  );
}

/** The elements of the page by what makes them alike: a class, an id but for its number, or the same parent. */
function membersByMake(survey: Survey): ReadonlyMap<string, readonly HtmlElement[]> {
  const groups = new Map<string, HtmlElement[]>();
  const parents = new Map<unknown, number>();
  for (const element of survey.elements) {
    for (const make of keysOf(element)) {
      const number = parents.get(element.parent) ?? parents.size;
      if (make.endsWith(' of ')) parents.set(element.parent, number);
      append(groups, make.endsWith(' of ') ? `${make}${number}` : make, element);
    }
  }
  return groups;
}

const partOf = (facts: readonly RegionFacts[], has: (one: RegionFacts) => boolean) =>
  facts.length === 0 ? 0 : facts.filter(has).length / facts.length;

const hasAuthor = ({ authors }: RegionFacts) => authors.length > 0;
const hasDate = ({ dates }: RegionFacts) => dates.length > 0;

function groupOf(key: string, regions: readonly Region[], survey: Survey): Group | null {
  const facts = regions.map((region) => factsOf(survey, region)).filter(({ text }) => text >= shortestPost);
  const posts = facts.filter((one) => hasAuthor(one) || hasDate(one));
  const isNamedPost = postWords.test(hyphened(key));
  const total = (field: 'text' | 'linked') => posts.reduce((sum, one) => sum + one[field], 0);
  const share = partOf(facts, (one) => hasAuthor(one) && (hasDate(one) || isNamedPost));
  const isDated = partOf(facts, hasDate) >= mostOf || (isNamedPost && partOf(facts, hasAuthor) >= 0.8);
  if (posts.length < 2 || partOf(facts, hasAuthor) < mostOf || !isDated || share < mostOf) return null;
  const highest = isNamedPost && share >= 0.8 ? mostLinkedOfPosts : mostLinked;
  return total('linked') > total('text') * highest ? null : { key, posts, text: total('text'), share };
}

/**
 * The same members with the elements above each: rows with the author over rows with the words. None, unless
 * always the same number of elements stands above each.
 */
function withLeads(survey: Survey, members: readonly HtmlElement[]): readonly Region[] {
  const parent = members[0]?.parent ?? null;
  if (parent === null || members.some((member) => member.parent !== parent)) return [];
  const siblings: HtmlElement[] = parent.children.filter((node) => 'attribs' in node);
  const placeOf = new Map(siblings.map((sibling, place) => [sibling, place]));
  const places = members.map((member) => placeOf.get(member) ?? 0);
  const gap = (places[1] ?? 0) - (places[0] ?? 0) - 1;
  const isRegular = places.every((place, at) =>
    at === 0 ? place >= gap : place - (places[at - 1] ?? 0) - 1 === gap,
  );
  if (gap < 1 || gap > longestLead || !isRegular) return [];
  const regions = members.map((element, at) => {
    const place = places[at] ?? 0;
    return { element, lead: siblings.slice(place - gap, place), inner: [] };
  });
  const textOf = (elements: readonly HtmlElement[]) =>
    elements.reduce((sum, element) => sum + (survey.stretchOf.get(element)?.text ?? 0), 0);
  // What stands above the words is shorter than they are.
  return textOf(regions.flatMap(({ lead }) => lead)) < textOf(members) ? regions : [];
}

/** The text of an element without that of cells which the rows behind it share, such as the column of the writer. */
function textOfRow(survey: Survey, element: HtmlElement): number {
  const textOf = (one: HtmlElement) => survey.stretchOf.get(one)?.text ?? 0;
  const shared = element.children.filter(isElement).filter(({ attribs }) => Number(attribs.rowspan ?? 1) > 1);
  return shared.reduce((rest, cell) => rest - textOf(cell), textOf(element));
}

/**
 * The same members as the beginnings of posts, each with the element behind it that has the words: rows of author
 * and date over rows that look different from post to post. Of the elements behind it is the one that holds the
 * most text in all posts. None, unless that is more than the members hold themselves.
 */
function withTails(survey: Survey, members: readonly HtmlElement[]): readonly Region[] {
  const parent = members[0]?.parent ?? null;
  if (parent === null || members.some((member) => member.parent !== parent)) return [];
  const siblings: HtmlElement[] = parent.children.filter((node) => 'attribs' in node);
  const placeOf = new Map(siblings.map((sibling, place) => [sibling, place]));
  const places = members.map((member) => placeOf.get(member) ?? 0);
  const gap = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0) - 1), longestLead);
  const textOf = (element: HtmlElement | undefined) =>
    element === undefined ? 0 : textOfRow(survey, element);
  const textAt = (step: number) => places.reduce((sum, place) => sum + textOf(siblings[place + step]), 0);
  const steps = Array.from({ length: Math.max(0, gap) }, (_, at) => at + 1);
  const [step] = steps.toSorted((one, other) => textAt(other) - textAt(one));
  if (step === undefined || textAt(step) <= textAt(0)) return [];
  return places.flatMap((place) => {
    const element = siblings[place + step];
    return element === undefined ? [] : [{ element, lead: siblings.slice(place, place + step), inner: [] }];
  });
}

/** All groups of the page that could be its posts. */
export function findGroups(survey: Survey): readonly Group[] {
  const found: Group[] = [];
  for (const [key, members] of membersByMake(survey)) {
    if (members.length < 2 || members.length > mostMembers) continue;
    const whole = groupOf(key, regionsOf(survey, members), survey);
    const led = whole === null ? groupOf(key, withLeads(survey, members), survey) : null;
    const tailed = groupOf(`${key} and behind`, withTails(survey, members), survey);
    for (const group of [whole ?? led, tailed]) if (group !== null) found.push(group);
  }
  return found;
}
