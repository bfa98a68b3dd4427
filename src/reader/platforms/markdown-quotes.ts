import type { BodyRules } from '../html/body.js';

/** Sites that write in Markdown have plain blockquotes, which say nothing of whom they quote. */
export const markdownQuotes: Pick<BodyRules, 'quotes' | 'quote'> = {
  quotes: 'blockquote',
  quote: (quote) => ({ author: null, postId: null, words: quote }),
};
