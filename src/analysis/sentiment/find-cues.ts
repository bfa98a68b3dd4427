import { openers } from '../../lexicon/discourse.js';
import type { Token } from '../token.js';
import type { Cue } from './cue.js';
import { afinn, sentimentTerms } from './sentiment-terms.js';

/** The cues of a sentence in their order, none inside another; the longest term wins. */
export function findCues(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  let index = 0;
  while (index < tokens.length) {
    const cue = sentimentTerms.find(tokens, index) ?? afinnCue(tokens, index);
    if (cue && cue.meanings.length > 0 && !opensSentence(tokens, cue)) cues.push(cue);
    index = cue?.after ?? index + 1;
  }
  return cues;
}

function opensSentence(tokens: readonly Token[], { first, after }: Cue): boolean {
  if (first > 0 || after > 1 || !openers.has(tokens[0]?.lower ?? '')) return false;
  const next = tokens[1]?.lower;
  return next === ',' || next === '-';
}

function afinnCue(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  if (!token) return null;
  const value = afinn.get(token.lower) ?? afinn.get(token.lemma) ?? afinn.get(unstretched(token.lower));
  if (!value) return null;
  const meanings = [{ kind: 'polarity' as const, value, pos: null }];
  return { first: index, after: index + 1, meanings, phrase: false };
}

/** `sooo` and `gooood` with at most two of the same letter in a row. */
function unstretched(word: string): string {
  let result = '';
  for (const letter of word) if (!result.endsWith(letter + letter)) result += letter;
  return result;
}
