import { printable } from '../printable.js';

/** A piece of a page in which nothing is left to escape; made by `element` and `fragment`, and of charts by `svg`. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in an element: text is escaped, nothing is left out. */
export type Child = Markup | string | number | null | readonly Child[];

/** `true` writes the name alone; `null` and `false` leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Elements that have no end tag (HTML Standard, 13.1.2). */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'link', 'meta', 'wbr']);

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escapeText(text: string): string {
  return printable(text, { keepLines: true }).replace(
    /[&<>"']/g,
    (character) => references.get(character) ?? '',
  );
}

function markupOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeText(child);
  if (typeof child === 'number') return String(child);
  return 'markup' in child ? child.markup : child.map(markupOf).join('');
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

/** An element of a page with its attributes and children; names are ours, never those of an input. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const opening = `<${name}${attributesText(attributes)}>`;
  return { markup: voidElements.has(name) ? opening : `${opening}${markupOf(children)}</${name}>` };
}

/** Children without an element around them. */
export function fragment(...children: readonly Child[]): Markup {
  return { markup: markupOf(children) };
}
