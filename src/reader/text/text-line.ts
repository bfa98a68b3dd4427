import { cleanLine } from '../clean-text.js';

/** A line of a copied page. */
export interface TextLine {
  /** As it stands in the input. */
  readonly raw: string;
  /** Clean, without the bullet of a list. */
  readonly text: string;
  /** How many characters of white space stand before it; the bullet of a list counts as such. */
  readonly indent: number;
}

/** What browsers that print text put before the entries of a list, by depth. */
const bullets = new Set([...'•□☆◦▪○■◆★‣▸·']);

/** The same where it has only ASCII for them; people who type lists do not set them in so. */
const plainBullets = new Set('*+');
const leastIndent = 2;

/** The number of a list's entry without anything to read in it, such as pictures. */
const emptyEntry = /^\d{1,2}\.$/u;

/** Longer lines hold words only; nothing of them is compared with a pattern. */
export const longestFurniture = 200;

/** What text browsers print before letters that are raised behind numbers: `4^th`. */
const raised = /(?<=\d)\^(?=(?:st|nd|rd|th|er|e|ème)(?!\p{L}))/gu;

/** Reads one line. */
export function textLine(raw: string): TextLine {
  const text = cleanLine(raw).replace(raised, '');
  const start = raw.length - raw.trimStart().length;
  if (start >= leastIndent && emptyEntry.test(text)) return { raw, text: '', indent: 0 };
  const [first = '', second = ' '] = text;
  // Alone such a sign may be a picture.
  const isPlain = plainBullets.has(first) && start >= leastIndent && text.length > 1;
  if (!(bullets.has(first) || isPlain) || second !== ' ')
    return { raw, text, indent: text === '' ? 0 : start };
  return { raw, text: text.slice(2), indent: start + 2 };
}

/** Whether there is nothing to read on the line: empty, white space, or the bullet of an empty entry. */
export function isBlank(line: TextLine | undefined): boolean {
  return line === undefined || line.text === '';
}

/** Whether the line is white space but not empty: what is left of the no-break space that ends a post's words. */
export function isHollow(line: TextLine): boolean {
  return line.text === '' && line.raw !== '' && line.raw.trim() === '';
}

/** Whether a text browser drew the line for a rule of the page; people draw theirs with hyphens. */
export function isDrawn(line: TextLine): boolean {
  return line.text.startsWith('━') && isRule(line);
}

/** Whether the line is a rule drawn across the page. */
export function isRule(line: TextLine): boolean {
  const { text } = line;
  if (text.length < 10) return false;
  const [first = ''] = text;
  return '━─—═_-='.includes(first) && text === first.repeat(text.length);
}
