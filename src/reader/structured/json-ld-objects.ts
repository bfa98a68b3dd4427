import type { Page } from '../html/page.js';
import { isJsonObject, type JsonObject, parseJson } from '../tables/json-value.js';
import { shortType } from './schema-terms.js';

/** Real data is 5 deep. */
const deepest = 64;

/** The one or many values of a property. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first value of a property that is a text or a number, as text. */
export function textOf(value: unknown): string | null {
  const found = valuesOf(value).find((one) => typeof one === 'string' || typeof one === 'number');
  return found === undefined ? null : String(found);
}

/** The types of an object, without the address of the vocabulary. */
export function typesOf(object: JsonObject): readonly string[] {
  return valuesOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [shortType(type)] : []));
}

/** JSON as pages hold it: in a comment or CDATA, with raw line ends in its strings. */
function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/u, '');
  const value = parseJson(bare);
  return value === undefined ? parseJson(bare.replace(/[\u0000-\u001F]+/gu, ' ')) : value;
}

/** The blocks of JSON-LD of a page that can be read. */
export function jsonLdBlocks(page: Page): readonly unknown[] {
  return page
    .$('script[type="application/ld+json" i]')
    .toArray()
    .map((script) => parse(page.$(script).text()))
    .filter((value) => value !== undefined);
}

/** Every object with an `@id` and more to say, by that id: others name it by the id alone. */
export function objectsById(values: readonly unknown[], depth = 0): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  if (depth > deepest) return found;
  for (const value of values) {
    if (Array.isArray(value)) {
      for (const [id, object] of objectsById(value, depth + 1)) found.set(id, object);
    } else if (isJsonObject(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) found.set(id, value);
      for (const [key, object] of objectsById(Object.values(value), depth + 1)) found.set(key, object);
    }
  }
  return found;
}
