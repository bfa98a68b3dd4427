import type { Token } from '../token.js';
import type { MatchText } from './match-text.js';
import { hasNumber } from './number-set.js';
import {
  type Element,
  mentionClasses,
  type Pattern,
  partClasses,
  verdictClasses,
  type Words,
} from './pattern.js';

/** Token indexes; `to` is past the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly triggerFrom: number;
  readonly triggerTo: number;
  /** The words that the elements took, those in the gaps left out. */
  readonly taken: readonly number[];
}

const companyPronouns = new Set(['they', 'them', 'their', 'he', 'him', 'his', 'she', 'her']);

/** Behind a verb these open the next clause: `I asked why they did it`. */
const subjectPronouns = new Set(['they', 'he', 'she']);

/**
 * Matches a pattern whose trigger begins at token `at`. Each element takes the nearest place that it can;
 * nothing is tried twice, so the work is bounded by the length of the pattern.
 */
export function matchAt(pattern: Pattern, text: MatchText, at: number): Match | null {
  const taken: number[] = [];
  const triggerTo = walk(pattern.trigger, text, at, 1, taken);
  if (triggerTo < 0) return null;
  const to = walk(pattern.after, text, triggerTo, 1, taken);
  if (to < 0) return null;
  const from = walk(pattern.before, text, at, -1, taken);
  return from < 0 ? null : { from, to, triggerFrom: at, triggerTo, taken };
}

/** Takes the elements one after the other to the right (`step` 1) or the left of `start`; −1 when one is missing. */
function walk(
  elements: readonly Element[],
  text: MatchText,
  start: number,
  step: 1 | -1,
  taken: number[],
): number {
  let at = start;
  let slack = 0;
  let wide = false;
  for (let left = elements.length; left > 0; left -= 1) {
    const element = elements[step === 1 ? elements.length - left : left - 1];
    if (element === undefined) continue;
    if (element.kind === 'gap') {
      slack = element.most;
      wide = element.wide;
      continue;
    }
    // What may be left out is looked for only here: farther on it might lie behind what must follow.
    const reach = element.kind !== 'not' && element.optional ? 0 : slack;
    const past = seek(element, text, at, reach, step, wide, taken);
    if (past >= 0) {
      at = past;
      slack = 0;
      wide = false;
    } else if (element.kind === 'not' || !element.optional) return -1;
  }
  return at;
}

/** Takes the nearest place for an element and says what lies past it; −1 when there is none within `slack` tokens. */
function seek(
  element: Exclude<Element, { readonly kind: 'gap' }>,
  text: MatchText,
  start: number,
  slack: number,
  step: 1 | -1,
  wide: boolean,
  taken: number[],
): number {
  for (let skipped = 0; skipped <= slack; skipped += 1) {
    const edge = start + step * skipped;
    if (!wide && skipped > 0 && text.walls[step === 1 ? edge - 1 : edge + 1] === 1) return -1;
    const length = listedAt(element.list, text, edge, step);
    if (element.kind === 'not') {
      if (length < 0) return edge;
    } else if (length >= 0) {
      const past = edge + step * length;
      for (let index = Math.min(edge, past); index < Math.max(edge, past); index += 1) taken.push(index);
      return past;
    }
  }
  return -1;
}

/** How many tokens at this edge are listed, the longest phrase first; −1 when none is. */
function listedAt(words: Words, text: MatchText, edge: number, step: 1 | -1): number {
  const at = step === 1 ? edge : edge - 1;
  const standing = text.standings[at];
  if (standing !== undefined && words.phrases.length > 0 && hasNumber(standing.bounds, words.number)) {
    for (const phrase of words.phrases) {
      if (standsAt(phrase, text.tokens, step === 1 ? edge : edge - phrase.length)) return phrase.length;
    }
  }
  if (words.atEnd && text.ends[edge] === 1) return 0;
  if (words.atStart && text.starts[edge] === 1) return 0;
  if (standing === undefined) return -1;
  if (hasNumber(standing.takes, words.number)) return 1;
  const token = text.tokens[at];
  if (!words.takesMentions || token === undefined) return -1;
  for (const name of words.classes) {
    const length = classAt(name, token, text, edge, step);
    if (length > 0) return length;
  }
  return -1;
}

function standsAt(phrase: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1) {
    const word = phrase[offset];
    const token = tokens[from + offset];
    if (token === undefined || (token.lower !== word && token.lemma !== word)) return false;
  }
  return true;
}

/** How many tokens at this edge are of a class, −1 when none is. */
function classAt(name: string, token: Token, text: MatchText, edge: number, step: 1 | -1): number {
  const verdicts = verdictClasses[name];
  if (verdicts) return verdicts.has(token.lower) || verdicts.has(token.lemma) ? 1 : -1;
  const parts = partClasses[name];
  if (parts) return parts.includes(token.pos) ? 1 : -1;
  const article = step === 1 && token.pos === 'DET' && text.starting[edge] === undefined ? 1 : 0;
  const mention = step === 1 ? text.starting[edge + article] : text.ending[edge];
  if (mention && mentionClasses[name]?.includes(mention.level)) return article + mention.to - mention.from;
  if (name !== 'CO' || (step === 1 && subjectPronouns.has(token.lower))) return -1;
  return companyPronouns.has(token.lower) ? 1 : -1;
}
