import type { BodyRules } from '../html/body.js';
import { attributeOf } from '../html/fields.js';
import { markAttribute } from './mark-body.js';
import { nameAttribute } from './name-quote.js';
import { prepareBody, quoteMark } from './prepare-body.js';

/** How posts are written on pages of which the platform is not known: by the names that most themes use. */
export const genericBody: BodyRules = {
  prepare: prepareBody,
  chrome: `[${markAttribute}="chrome"], cite.attribution`,
  code: 'pre, .codebox code, .codeblock code, .code-block code',
  spoilers: `[${markAttribute}="spoiler"]`,
  quotes: quoteMark,
  quote: (quote) => ({
    author: attributeOf(quote, nameAttribute),
    postId: attributeOf(quote, 'data-post') ?? attributeOf(quote, 'data-post-id'),
    words: quote,
  }),
};
