import { attributeOf } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { deepestQuote } from '../mail-quotes.js';
import { isJsonObject, type JsonObject, parseJson } from '../tables/json-value.js';

const embeds = '[data-embedjson], .js-quoteEmbed[data-json]';

interface QuoteEmbed {
  readonly author: string;
  /** The id as the page gives it to the element of the quoted post. */
  readonly post: string;
  /** The quoted words as HTML. */
  readonly html: string;
}

const objectIn = (value: JsonObject, key: string): JsonObject => {
  const inner = value[key];
  return isJsonObject(inner) ? inner : {};
};

/** What the data of an embed says, in the form of Vanilla 3 or, with `attributes`, that of 2.6; `null` for no quote. */
function quoteEmbed(json: string): QuoteEmbed | null {
  const value = parseJson(json);
  if (!isJsonObject(value)) return null;
  const older = objectIn(value, 'attributes');
  const type = value.embedType ?? value.type;
  const html = [value.body, older.body].find((body) => typeof body === 'string');
  if (type !== 'quote' || typeof html !== 'string') return null;
  const { name } = { ...objectIn(older, 'insertUser'), ...objectIn(value, 'insertUser') };
  const recordId = value.recordID ?? older.recordID ?? older.commentID ?? older.discussionID;
  const isDiscussion = (value.recordType ?? older.recordType) === 'discussion' || 'discussionID' in older;
  return {
    author: typeof name === 'string' ? name : '',
    post: typeof recordId === 'number' ? `${isDiscussion ? 'Discussion_' : ''}${recordId}` : '',
    html,
  };
}

const lengthOf = (element: Selection): number => element.text().replace(/\s+/gu, '').length;

/** How many characters of a quote the page shows itself; its data may hold less of it. */
const shownWords = (embed: Selection): number =>
  lengthOf(embed.find('blockquote .QuoteText, blockquote .userContent').first());

/**
 * A copy of a post's body in which the quotes that the page carries as data for its scripts are elements:
 * `blockquote[data-author][data-post]`. Their words may hold such quotes again.
 */
export function openVanillaEmbeds(page: Page, body: Selection): Selection {
  const copy = body.clone();
  for (let depth = 0; depth < deepestQuote; depth += 1) {
    const found = copy.find(embeds).toArray();
    if (found.length === 0) return copy;
    for (const element of found) {
      const embed = page.$(element);
      const data = quoteEmbed(attributeOf(embed, 'data-embedjson') ?? attributeOf(embed, 'data-json') ?? '');
      embed.removeAttr('data-embedjson').removeAttr('data-json');
      if (data === null) continue;
      const words = page.parse(data.html);
      if (words === null || shownWords(embed) > lengthOf(words)) continue;
      const quote = page.$('<blockquote><div class="QuoteText"></div></blockquote>');
      quote.attr({ 'data-author': data.author, 'data-post': data.post });
      quote.children().append(words.contents());
      embed.replaceWith(quote);
    }
  }
  return copy;
}
