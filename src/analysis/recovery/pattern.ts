import type { Token } from '../token.js';
import type { Mention } from './mentions.js';

/**
 * The pattern of an event rule, compiled. The notation, element by element, separated by spaces:
 *
 * | element | matches |
 * |---|---|
 * | `call` | the word in all its forms |
 * | `=called` | this form only |
 * | `call\|phone` | one of several |
 * | `ME` `CO` `BOSS` `EXEC` | a mention: the customer, the company's side, a manager or higher, an executive |
 * | `NOUN` `VERB` `ADJ` `ADV` `NUM` `DET` | a word of that part of speech |
 * | `~` `~8` | up to four (eight) words between, in the same clause or one that completes it |
 * | `(very)` | the element or nothing |
 * | `!not\|never` | none of these words here |
 * | `[ … ]` | the trigger, the head phrase; begins with a word |
 */
export interface Pattern {
  /** The words one of which opens the trigger. */
  readonly anchors: readonly string[];
  readonly before: readonly Element[];
  readonly trigger: readonly Element[];
  readonly after: readonly Element[];
}

type Element =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly exact: boolean;
      readonly optional: boolean;
    }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly words: ReadonlySet<string> };

/** A sentence made ready for matching. */
export interface MatchText {
  readonly tokens: readonly Token[];
  /** The mention that starts at a token. */
  readonly starting: ReadonlyMap<number, Mention>;
  /** The mention that ends before a token. */
  readonly ending: ReadonlyMap<number, Mention>;
  /** Token indexes that a gap does not cross. */
  readonly walls: ReadonlySet<number>;
}

/** Token indexes; `to` is past the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly triggerFrom: number;
  readonly triggerTo: number;
}

const mentionClasses: Readonly<Record<string, readonly string[]>> = {
  ME: ['customer'],
  CO: ['company', 'frontline', 'manager', 'executive'],
  BOSS: ['manager', 'executive'],
  EXEC: ['executive'],
};

const partClasses: Readonly<Record<string, readonly string[]>> = {
  NOUN: ['NOUN', 'PROPN'],
  VERB: ['VERB'],
  ADJ: ['ADJ'],
  ADV: ['ADV'],
  NUM: ['NUM'],
  DET: ['DET'],
};

const companyPronouns = new Set(['they', 'them', 'their', 'he', 'him', 'his', 'she', 'her']);

/**
 * Compiles a pattern.
 * @throws Error when the pattern has no trigger, or its trigger does not begin with a word
 */
export function compilePattern(source: string): Pattern {
  const sides: Element[][] = [[], [], []];
  let side = 0;
  for (const part of source.split(' ')) {
    if (part.startsWith('[')) side = 1;
    sides[side]?.push(compileElement(part.replace(/^\[|\]$/gu, ''), source));
    if (part.endsWith(']')) side = 2;
  }
  const [before = [], trigger = [], after = []] = sides;
  const first = trigger[0];
  if (first?.kind !== 'word' || first.optional)
    throw new Error(`the trigger of "${source}" must begin with a word`);
  return { anchors: [...first.words], before, trigger, after };
}

function compileElement(part: string, source: string): Element {
  if (part.startsWith('~')) return { kind: 'gap', most: part === '~' ? 4 : Number(part.slice(1)) };
  if (part.startsWith('!')) return { kind: 'not', words: new Set(part.slice(1).split('|')) };
  const optional = part.startsWith('(') && part.endsWith(')');
  const body = optional ? part.slice(1, -1) : part;
  if (/^[A-Z]+$/u.test(body)) {
    if (!(body in mentionClasses) && !(body in partClasses))
      throw new Error(`"${source}" holds the unknown ${body}`);
    return { kind: 'class', name: body, optional };
  }
  const exact = body.startsWith('=');
  return { kind: 'word', words: new Set(body.slice(exact ? 1 : 0).split('|')), exact, optional };
}

/**
 * Matches a pattern whose trigger begins at token `at`. Each element takes the nearest place that it can;
 * nothing is tried twice, so the work is bounded by the length of the pattern.
 */
export function matchAt(pattern: Pattern, text: MatchText, at: number): Match | null {
  const triggerTo = walk(pattern.trigger, text, at, 1);
  if (triggerTo < 0) return null;
  const to = walk(pattern.after, text, triggerTo, 1);
  if (to < 0) return null;
  const from = walk(pattern.before, text, at, -1);
  return from < 0 ? null : { from, to, triggerFrom: at, triggerTo };
}

/** Takes the elements one after the other to the right (`step` 1) or the left of `start`; −1 when one is missing. */
function walk(elements: readonly Element[], text: MatchText, start: number, step: 1 | -1): number {
  let at = start;
  let slack = 0;
  for (const element of step === 1 ? elements : elements.toReversed()) {
    if (element.kind === 'gap') {
      slack = element.most;
      continue;
    }
    const next = seek(element, text, at, slack, step);
    if (next >= 0) {
      at = next;
      slack = 0;
    } else if (element.kind === 'not' || !element.optional) return -1;
  }
  return at;
}

/** The far side of the nearest place for an element, −1 when there is none within `slack` tokens. */
function seek(element: Element, text: MatchText, start: number, slack: number, step: 1 | -1): number {
  for (let skipped = 0; skipped <= slack; skipped += 1) {
    const edge = start + step * skipped;
    if (skipped > 0 && text.walls.has(step === 1 ? edge - 1 : edge + 1)) return -1;
    const length = lengthAt(element, text, edge, step);
    if (length >= 0) return edge + step * length;
  }
  return -1;
}

/** How many tokens the element takes at this edge, −1 when it does not match. */
function lengthAt(element: Element, text: MatchText, edge: number, step: 1 | -1): number {
  const token = text.tokens[step === 1 ? edge : edge - 1];
  if (element.kind === 'not') {
    return token !== undefined && (element.words.has(token.lower) || element.words.has(token.lemma)) ? -1 : 0;
  }
  if (token === undefined || element.kind === 'gap') return -1;
  if (element.kind === 'word') {
    return element.words.has(token.lower) || (!element.exact && element.words.has(token.lemma)) ? 1 : -1;
  }
  const parts = partClasses[element.name];
  if (parts) return parts.includes(token.pos) ? 1 : -1;
  const mention = step === 1 ? text.starting.get(edge) : text.ending.get(edge);
  if (mention && mentionClasses[element.name]?.includes(mention.level)) return mention.to - mention.from;
  return element.name === 'CO' && companyPronouns.has(token.lower) ? 1 : -1;
}
