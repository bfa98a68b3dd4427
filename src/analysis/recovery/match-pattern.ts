import type { Token } from '../token.js';
import type { MatchText } from './match-text.js';
import { hasNumber } from './number-set.js';
import { mentionClasses, partClasses, verdictClasses } from './pattern.js';
import { type PatternTape, steps, traits } from './pattern-tape.js';

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

/** Matches a pattern, by the place at which it begins on its tape, whose trigger begins at token `at`. */
export type PatternMatcher = (start: number, text: MatchText, at: number) => Match | null;

/**
 * Makes a matcher of the patterns of a tape. Each element takes the nearest place that it can; nothing is tried twice, so
 * the work is bounded by the length of the pattern.
 */
export function createPatternMatcher(tape: PatternTape): PatternMatcher {
  // The tokens that the elements of a pattern took so far, and how many; the list is one for all patterns.
  const taken: number[] = [];
  let takes = 0;

  /** Takes the elements one after the other to the right (`step` 1) or the left of `from`; −1 when one is missing. */
  const walk = (start: number, count: number, text: MatchText, from: number, step: 1 | -1): number => {
    const { numbers } = tape;
    let at = from;
    let slack = 0;
    let wide = false;
    for (let left = count, place = start; left > 0; left -= 1, place += 2) {
      const does = numbers[place] ?? 0;
      const number = numbers[place + 1] ?? 0;
      if (does === steps.gap || does === steps.wideGap) {
        slack = number;
        wide = does === steps.wideGap;
        continue;
      }
      // What may be left out is looked for only here: farther on it might lie behind what must follow.
      const reach = does === steps.optional ? 0 : slack;
      const past = seek(does, number, text, at, reach, step, wide);
      if (past >= 0) {
        at = past;
        slack = 0;
        wide = false;
      } else if (does !== steps.optional) return -1;
    }
    return at;
  };

  /** Takes the nearest place for a step and says what lies past it; −1 when there is none within `slack` tokens. */
  const seek = (
    does: number,
    list: number,
    text: MatchText,
    start: number,
    slack: number,
    step: 1 | -1,
    wide: boolean,
  ): number => {
    for (let skipped = 0; skipped <= slack; skipped += 1) {
      const edge = start + step * skipped;
      if (!wide && skipped > 0 && text.walls[step === 1 ? edge - 1 : edge + 1] === 1) return -1;
      const length = listedAt(list, tape, text, edge, step);
      if (does === steps.not) {
        if (length < 0) return edge;
      } else if (length >= 0) {
        const past = edge + step * length;
        for (let index = Math.min(edge, past); index < Math.max(edge, past); index += 1) {
          taken[takes] = index;
          takes += 1;
        }
        return past;
      }
    }
    return -1;
  };

  return (start, text, at) => {
    const { numbers } = tape;
    const [ofTrigger, ofAfter, ofBefore] = [
      numbers[start] ?? 0,
      numbers[start + 1] ?? 0,
      numbers[start + 2] ?? 0,
    ];
    const trigger = start + 3;
    const after = trigger + 2 * ofTrigger;
    takes = 0;
    const triggerTo = walk(trigger, ofTrigger, text, at, 1);
    if (triggerTo < 0) return null;
    const to = walk(after, ofAfter, text, triggerTo, 1);
    if (to < 0) return null;
    const from = walk(after + 2 * ofAfter, ofBefore, text, at, -1);
    if (from < 0) return null;
    return { from, to, triggerFrom: at, triggerTo, taken: taken.slice(0, takes) };
  };
}

/** How many tokens at this edge are listed, the longest phrase first; −1 when none is. */
function listedAt(list: number, tape: PatternTape, text: MatchText, edge: number, step: 1 | -1): number {
  const at = step === 1 ? edge : edge - 1;
  const isInside = at >= 0 && at < text.standings.length;
  const standing = isInside ? text.standings[at] : undefined;
  const of = tape.traits[list] ?? 0;
  const words = of === 0 ? undefined : tape.lists[list];
  if (words === undefined) return standing !== undefined && hasNumber(standing.takes, list) ? 1 : -1;
  if (standing !== undefined && (of & traits.phrases) !== 0 && hasNumber(standing.bounds, list)) {
    for (const phrase of words.phrases) {
      if (standsAt(phrase, text.tokens, step === 1 ? edge : edge - phrase.length)) return phrase.length;
    }
  }
  if ((of & traits.atEnd) !== 0 && text.ends[edge] === 1) return 0;
  if ((of & traits.atStart) !== 0 && text.starts[edge] === 1) return 0;
  if (standing === undefined) return -1;
  if (hasNumber(standing.takes, list)) return 1;
  const token = text.tokens[at];
  if ((of & traits.mentions) === 0 || token === undefined) return -1;
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
