import type { RecoveryEvent } from '../../model/event.js';
import type { Quote } from '../../model/post.js';
import { plural } from '../plural.js';
import { element, type Markup } from './element.js';
import { percentText } from './labels.js';
import { markedText } from './own-words.js';
import { placeOf } from './place.js';

/** Quotes with more characters than this are folded: the thread itself is to be read. */
const longQuote = 400;

function heading({ author, post, origin, confidence }: Quote, index: number): Markup {
  const who = author === null ? 'Quote' : element('cite', {}, element('bdi', {}, author));
  return element(
    'span',
    { class: 'quoted' },
    author === null ? who : ['Quoting ', who],
    post === null ? null : [', ', element('a', { href: `#${placeOf.post(index, post)}` }, `post ${post}`)],
    origin === 'marked' ? null : ` (recognised without marks, ${percentText(confidence)} sure)`,
  );
}

/** Somebody else's words in a post, with the events told in them and the quotes nested in them. */
export function quoteView(quote: Quote, events: readonly RecoveryEvent[], index: number): Markup {
  const { text, quotes } = quote;
  const layers = { sentences: [], events, marks: [] };
  const words = [
    ...quotes.map((inner) => quoteView(inner, [], index)),
    element(
      'p',
      { class: 'words', dir: 'auto' },
      markedText(text, { start: 0, end: text.length }, layers, index),
    ),
  ];
  if (text.length <= longQuote) return element('blockquote', {}, heading(quote, index), words);
  const count = text.split(/\s+/).length;
  return element(
    'blockquote',
    {},
    element(
      'details',
      {},
      element('summary', {}, heading(quote, index), `, ${plural(count, 'word')}`),
      words,
    ),
  );
}
