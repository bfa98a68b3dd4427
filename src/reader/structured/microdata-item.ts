import { append } from '../../model/append.js';
import { cleanName } from '../clean-text.js';
import { attributeOf } from '../html/fields.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';
import { shortType } from './schema-terms.js';

const tokensOf = (element: Selection, attribute: string): readonly string[] =>
  (element.attr(attribute) ?? '').split(/\s+/u).filter((token) => token !== '');

/** The types of an item of microdata, without the address of the vocabulary. */
export function typesOfItem(item: Selection): readonly string[] {
  return tokensOf(item, 'itemtype').map(shortType);
}

/** The nearest item around an element; an empty selection when there is none. */
export function enclosingItem(element: Selection): Selection {
  return element.parents('[itemscope]').first();
}

/** The elements of a page that are properties, by the item that they belong to and the name. */
type Properties = ReadonlyMap<HtmlElement | null, ReadonlyMap<string, readonly HtmlElement[]>>;

/** Of each page that was asked, so that it is walked once. */
const propertiesOfPages = new WeakMap<Page, Properties>();

function findProperties(page: Page): Properties {
  const found = new Map<HtmlElement | null, Map<string, HtmlElement[]>>();
  const visit = (element: HtmlElement, item: HtmlElement | null): void => {
    for (const name of tokensOf(page.$(element), 'itemprop')) {
      const properties = found.get(item) ?? new Map<string, HtmlElement[]>();
      append(properties, name, element);
      found.set(item, properties);
    }
    const inner = 'itemscope' in element.attribs ? element : item;
    for (const child of element.children) if ('attribs' in child) visit(child, inner);
  };
  for (const root of page.$<HtmlElement, string>('html').toArray()) visit(root, null);
  return found;
}

/**
 * The elements that are a property of the item itself and of no other in it
 * (https://html.spec.whatwg.org/multipage/microdata.html#associating-names-with-items).
 */
export function propertyOf(page: Page, item: Selection, name: string): Selection {
  const properties = propertiesOfPages.get(page) ?? findProperties(page);
  propertiesOfPages.set(page, properties);
  return page.$([...(properties.get(item.get(0) ?? null)?.get(name) ?? [])]);
}

/** The first of the properties that the item has; an empty selection when it has none. */
export function firstProperty(page: Page, item: Selection, names: readonly string[]): Selection {
  for (const name of names) {
    const found = propertyOf(page, item, name);
    if (found.length > 0) return found;
  }
  return item.slice(0, 0);
}

/** The value of a property as the page gives it to machines, else its words. */
export function propertyValue(property: Selection): string | null {
  const first = property.first();
  return (
    ['content', 'datetime', 'href', 'src']
      .map((name) => attributeOf(first, name))
      .find((value) => value !== null) ?? cleanName(first.text())
  );
}

/** The name of a person: of an item with a `name`, else the words of the property. */
export function personName(page: Page, property: Selection): string | null {
  const person = property.first();
  if (person.attr('itemscope') === undefined) {
    return attributeOf(person, 'content') ?? cleanName(person.text());
  }
  const name = firstProperty(page, person, ['name', 'alternateName', 'givenName']).first();
  return attributeOf(name, 'content') ?? cleanName(name.text()) ?? cleanName(person.text());
}
