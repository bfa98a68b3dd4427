import type { HtmlElement } from '../html/page.js';
import { remembered } from '../remembered.js';

/** Programs that build pages add letters to a class so that no other has it: `Post_body__1aB2c`. */
export const unique = /__(?=[\w-]{0,7}[\dA-Z])[\w-]{5,8}(?=\s|$)/gu;

/** `spPostUserName`, `edited_by` → `sp-post-user-name`, `edited-by`; white space stays. */
export const hyphened = remembered((names) =>
  names
    .replace(unique, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase(),
);

/** The classes of an element in lower case, their words divided by hyphens. */
export const classWords = ({ attribs }: Pick<HtmlElement, 'attribs'>): string =>
  hyphened(attribs.class ?? '');

/** The classes of an element and its id less the number in it, in the same way. */
export const namingWords = (element: Pick<HtmlElement, 'attribs'>): string =>
  `${classWords(element)} ${element.attribs.id === undefined ? '' : hyphened(element.attribs.id.replace(/\d+/gu, ''))}`;
