import { cleanName } from '../../clean-text.js';
import { readVisibleDate } from '../../dates/visible-date.js';
import type { HtmlElement } from '../../html/page.js';
import { remembered } from '../../remembered.js';
import { classWords, namingWords, unique } from '../class-words.js';
import { machineDate } from '../machine-date.js';
import {
  authorWords,
  controlOpenings,
  dateWords,
  memberAddress,
  nameWords,
  notNames,
  otherDateWords,
  otherWords,
} from './words.js';

/** An element that looks like the author or the date of a post. */
export interface Mark {
  readonly element: HtmlElement;
  /** Position in the order of the page. */
  readonly at: number;
  /** What marks of the same make have in common. */
  readonly kind: string;
  /** How sure it looks by itself, above 0. */
  readonly weight: number;
  readonly text: string;
}

const longestName = 40;
const mostWords = 4;
const longestDate = 60;
const mostDateWords = 8;

/** Tag and classes, numbers left out: what elements of one make share. */
export function makeOf({ name, attribs }: HtmlElement): string {
  return attribs.class === undefined ? name : name + makeOfClasses(attribs.class);
}

const makeOfClasses = remembered((names) => {
  const classes = names
    .split(/\s+/u)
    .map((token) => token.replace(unique, ''))
    .filter((token) => token !== '' && !/\d/u.test(token) && !/^(?:odd|even|alt|first|last)$/iu.test(token));
  return ['', ...classes.sort()].join('.');
});

/** A name without what many themes put around it: `by Kim:` → `Kim`. */
export function bareName(text: string): string | null {
  const name = cleanName(
    text
      .replace(/^(?:(?:posted |written )?by|von|par|por|di|door|av|автор:?)\s+/iu, '')
      .replace(/[:,»]$/u, ''),
  );
  return name === null || notNames.has(name.toLowerCase()) || controlOpenings.test(name) ? null : name;
}

/** `3,120 posts`, alone or behind what else is told of a writer. */
const countBehind = /(?:^|\s)[\d.,]+k?\s+(?:posts?|points?|messages?|comments?|replies|reviews)$/iu;

/** Whether a text may be somebody's name by its looks. */
export function isName(name: string): boolean {
  if (name.length > longestName || name.split(' ').length > mostWords) return false;
  if (/:\s*\d|:$/u.test(name) || countBehind.test(name) || /^(?:user|member|id)\s?#\s?\d/iu.test(name))
    return false;
  return /[\p{L}\p{N}]/u.test(name) && !/^[\d.,:%#+\s-]+$/u.test(name) && readVisibleDate(name) === null;
}

/** The weight of an element as the name of a post's author; 0 when it is none. */
export function authorWeight({ name: tag, attribs }: HtmlElement, text: string): number {
  const name = bareName(text);
  if (name === null || !isName(name)) return 0;
  const weight = weightOfNames(namingWords({ attribs }));
  if (weight < 0) return 0;
  const { href, rel, itemprop } = attribs;
  return (
    (saysAuthor(rel) || saysAuthor(itemprop) ? 3 : 0) +
    weight +
    (tag === 'a' && href !== undefined && memberAddress.test(href) ? 2 : 0)
  );
}

const saysAuthor = (words: string | undefined) => words !== undefined && /\bauthor\b/iu.test(words);

/** What the names of an element weigh; below 0 where they are those of something else than an author. */
const weightOfNames = remembered((words) => {
  const names = words.split(/\s+/u);
  const own = names.filter((name) => !otherWords.test(name));
  const isAuthor = own.some((name) => authorWords.test(name));
  if (own.length < names.length && !isAuthor) return -1;
  return own.some((name) => nameWords.test(name)) ? 3 : isAuthor ? 2 : 0;
});

/** The date in the title of an element that only shows how long ago it was. */
export function titleDate({ attribs }: HtmlElement): string | null {
  const title = cleanName(attribs.title);
  if (title === null || title.length > longestDate || !/\d{4}/u.test(title)) return null;
  const kind = readVisibleDate(title)?.kind;
  return kind === 'day' || kind === 'numbers' ? title : null;
}

/** Attributes that name the writer of the post that they are on. */
const namingAttributes = [
  'data-author',
  'data-username',
  'data-user-name',
  'data-poster',
  'data-author-name',
];

/** The writer whom an element of a post names in an attribute. */
export function authorAttribute({ attribs }: HtmlElement): string | null {
  const values = namingAttributes.filter((attribute) => attribute in attribs);
  const name = values.map((attribute) => cleanName(attribs[attribute])).find((value) => value !== null);
  return name === undefined || name === null || name.length > longestName || /^\d+$/u.test(name)
    ? null
    : name;
}

const isDateClass = remembered((words) => dateWords.test(words));

/**
 * The weight of an element as the date of a post; 0 when it is none.
 * @param own the words that are directly in the element
 * @param before the words right before it
 */
export function dateWeight(element: HtmlElement, own: string, before: string): number {
  // What stands before another number belongs to that.
  const label = before.slice(-20).replace(/^.*\d/u, '');
  const near = `${label} ${own.slice(0, longestDate)} ${classWords(element)}`.toLowerCase();
  if (otherDateWords.some((words) => near.includes(words))) return 0;
  const machine = machineDate(element) !== null;
  const bare = own.replace(/\s\(.*/su, '');
  if (!machine && (bare.length > longestDate || bare.split(' ').length > mostDateWords)) return 0;
  const isDated = element.name === 'time' || isDateClass(classWords(element));
  if (!machine && !isDated && !/\d/u.test(own)) return 0;
  const seen = machine ? null : readVisibleDate(own);
  if (!machine && seen === null) return 0;
  const hasClock = seen === null || seen.kind === 'ago' || seen.clock !== '';
  return 1 + (machine ? 2 : 0) + (isDated ? 1 : 0) + (hasClock ? 0.5 : 0);
}
