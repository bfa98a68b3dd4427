import type { HtmlElement } from '../../html/page.js';
import { remembered } from '../../remembered.js';
import { namingWords } from '../class-words.js';
import { besideWords, bodyWords, userColumnWords } from './words.js';

/** What an element is in a post, by its names. */
export type Role = 'body' | 'beside' | 'unknown';

/** The last word of a name tells what it is: a `message-header` is a header, a `header-message` a message. */
function roleOfName(name: string): Role {
  if (userColumnWords.test(name)) return 'beside';
  const last = name
    .split('-')
    .toReversed()
    .find((word) => bodyWords.test(word) || besideWords.test(word));
  if (last === undefined) return 'unknown';
  return bodyWords.test(last) ? 'body' : 'beside';
}

/** The role that most of an element's names give it; of as many the body. */
export function roleOf(element: HtmlElement): Role {
  return roleOfNames(namingWords(element));
}

const roleOfNames = remembered((names): Role => {
  const roles = names.split(/\s+/u).map(roleOfName);
  const count = (role: Role) => roles.filter((one) => one === role).length;
  if (count('body') === 0 && count('beside') === 0) return 'unknown';
  return count('body') >= count('beside') ? 'body' : 'beside';
});
