import type { Token } from '../token.js';
import { type Cue, valueAs } from './cue.js';

/** Tokens before a word in which a booster or diminisher is looked for. */
const reach = 3;

/** What an added exclamation mark, up to three, adds to each word of its sentence. */
const exclamation = 0.08;

/** What capitals add to a word in a sentence that is not all in capitals. */
const capitals = 0.25;

/** The product of the boosters and diminishers close before the cue of that index, 1 if there are none. */
export function intensityFactor(tokens: readonly Token[], cues: readonly Cue[], index: number): number {
  const cue = cues[index];
  if (!cue) return 1;
  let factor = 1;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = cues[before];
    if (!other || cue.first - other.after >= reach) break;
    const value = valueAs(other, 'intensity');
    if (value !== null) factor *= value;
    else if (valueAs(other, 'polarity')) break;
    if (tokens[other.first]?.pos === 'PUNCT') break;
  }
  return factor;
}

/** What the exclamation marks at the end of a sentence do to all of its words: 1 … 1.24. */
export function exclamationFactor(tokens: readonly Token[]): number {
  let marks = 0;
  for (let index = tokens.length - 1; index >= 0 && marks < 3; index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (!lower.startsWith('!')) break;
    marks += lower.length;
  }
  return 1 + exclamation * Math.min(marks, 3);
}

/** What capitals do to a word: more than 1 when it is shouted and the sentence is not. */
export function capitalsFactor(word: string, sentence: string): number {
  const shouted = word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  return shouted && sentence !== sentence.toUpperCase() ? 1 + capitals : 1;
}
