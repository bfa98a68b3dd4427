import type { Token } from '../token.js';
import { type Cue, valueAs } from './cue.js';

/** What a rule about clauses does to the words of a sentence: a factor and the ids of the rules, by token. */
export interface ClauseWeights {
  readonly factors: Float64Array;
  readonly rules: readonly (readonly string[])[];
}

const beforeContrast = 0.5;
const afterContrast = 1.25;
const inConcession = 0.5;
const inCondition = 0.25;
const inQuestion = 0.6;
const inYesNoQuestion = 0.25;
const inBackground = 0.6;
const hedged = 0.4;

/** Weighs the clauses of a sentence: contrast, concession, condition, question, hedge. */
export function weighClauses(tokens: readonly Token[], cues: readonly Cue[]): ClauseWeights {
  const factors = new Float64Array(tokens.length).fill(1);
  const rules: string[][] = tokens.map(() => []);
  const weigh = (first: number, after: number, factor: number, rule: string): void => {
    for (let index = first; index < after; index += 1) {
      factors[index] = (factors[index] ?? 1) * factor;
      const known = rules[index];
      if (known && !known.includes(rule)) known.push(rule);
    }
  };
  // Clauses of one kind do not overlap and whole-sentence rules apply once, so that the work stays linear.
  let conditional = 0;
  let conceded = 0;
  for (const cue of cues) {
    if (valueAs(cue, 'concession') !== null && cue.first >= conceded) {
      conceded = clauseEnd(tokens, cue.after);
      weigh(cue.after, conceded, inConcession, 'contrast');
    } else if (valueAs(cue, 'condition') !== null && cue.first >= conditional && !isDenied(tokens, cue)) {
      conditional = clauseEnd(tokens, cue.after);
      weigh(cue.first, conditional, inCondition, 'condition');
    }
  }
  const contrast = cues.findLast((cue) => valueAs(cue, 'contrast') !== null && cue.first > 0);
  if (contrast) {
    weigh(0, contrast.first, beforeContrast, 'contrast');
    weigh(contrast.after, tokens.length, afterContrast, 'contrast');
  }
  if (cues.some((cue) => valueAs(cue, 'hedge') !== null)) weigh(0, tokens.length, hedged, 'hedge');
  weigh(0, backgroundEnd(tokens), inBackground, 'background');
  if (isQuestion(tokens)) {
    // `Is it any good?` says less of the writer's mind than `Why is it so bad?`.
    weigh(0, tokens.length, tokens[0]?.pos === 'AUX' ? inYesNoQuestion : inQuestion, 'question');
  }
  return { factors, rules };
}

/** `I would not call it good` is no wish. */
function isDenied(tokens: readonly Token[], cue: Cue): boolean {
  return tokens[cue.first]?.pos === 'AUX' && tokens[cue.after]?.lemma === 'not';
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token && ((token.pos === 'PUNCT' && token.lower !== '-') || token.lower === 'but')) return index;
  }
  return tokens.length;
}

/** Where a phrase without a verb that opens a sentence ends (`After a month of trouble, …`), 0 without one. */
function backgroundEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.pos !== 'ADP') return 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.lower === ',') return index;
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'PUNCT') return 0;
  }
  return 0;
}

function isQuestion(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0 && tokens[index]?.pos === 'PUNCT'; index -= 1) {
    if (tokens[index]?.lower.startsWith('?')) return true;
  }
  return false;
}
