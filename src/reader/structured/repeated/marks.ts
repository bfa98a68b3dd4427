import { cleanName } from '../../clean-text.js';
import { isoDate } from '../../dates/iso-date.js';
import { readVisibleDate } from '../../dates/visible-date.js';
import type { HtmlElement } from '../../html/page.js';
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
  const classes = (attribs.class ?? '').split(/\s+/u).filter((token) => token !== '' && !/\d/u.test(token));
  return [name, ...classes.sort()].join('.');
}

/** A name without what many themes put around it: `by Kim:` → `Kim`. */
export function bareName(text: string): string | null {
  const name = cleanName(
    text
      .replace(/^(?:(?:posted |written )?by|von|par|por|di|door|av|автор:?)\s+/iu, '')
      .replace(/\s*[:,»]$/u, ''),
  );
  return name === null || notNames.has(name.toLowerCase()) || controlOpenings.test(name) ? null : name;
}

/** The weight of an element as the name of a post's author; 0 when it is none. */
export function authorWeight({ name: tag, attribs }: HtmlElement, text: string): number {
  const name = bareName(text);
  if (name === null || name.length > longestName || name.split(' ').length > mostWords) return 0;
  if (!/[\p{L}\p{N}]/u.test(name) || /^[\d.,:%#+\s-]+$/u.test(name) || readVisibleDate(name) !== null)
    return 0;
  const classes = `${attribs.class ?? ''} ${(attribs.id ?? '').replace(/\d+/gu, '')}`;
  if (otherWords.test(classes)) return 0;
  const href = tag === 'a' ? (attribs.href ?? '') : '';
  return (
    (/\bauthor\b/iu.test(attribs.rel ?? '') || /\bauthor\b/iu.test(attribs.itemprop ?? '') ? 3 : 0) +
    (nameWords.test(classes) ? 3 : authorWords.test(classes) ? 2 : 0) +
    (memberAddress.test(href) ? 2 : 0)
  );
}

/** The date of an element in the way of machines, `null` when it gives none. */
export function machineDate({ attribs }: HtmlElement): string | null {
  const values = [
    attribs.datetime,
    attribs.content,
    attribs['data-datetime'],
    attribs['data-time'],
    attribs.title,
  ];
  return values.map((value) => isoDate(value)).find((date) => date !== null) ?? null;
}

/**
 * The weight of an element as the date of a post; 0 when it is none.
 * @param own the words that are directly in the element
 * @param before the words right before it
 */
export function dateWeight(element: HtmlElement, own: string, before: string): number {
  // What stands before another number belongs to that.
  const label = before.slice(-20).replace(/^.*\d/u, '');
  const near = `${label} ${own.slice(0, longestDate)} ${element.attribs.class ?? ''}`.toLowerCase();
  if (otherDateWords.some((words) => near.includes(words))) return 0;
  const machine = machineDate(element) !== null;
  if (!machine && (own.length > longestDate || own.split(' ').length > mostDateWords)) return 0;
  const isDated = element.name === 'time' || dateWords.test(element.attribs.class ?? '');
  if (!machine && !isDated && !/\d/u.test(own)) return 0;
  const seen = machine ? null : readVisibleDate(own);
  if (!machine && seen === null) return 0;
  const hasClock = seen === null || seen.kind === 'ago' || seen.clock !== '';
  return 1 + (machine ? 2 : 0) + (isDated ? 1 : 0) + (hasClock ? 0.5 : 0);
}
