import { openers } from '../../lexicon/discourse.js';
import type { Token } from '../token.js';
import { ofWords } from '../word.js';
import type { Cue } from './cue.js';
import { afinn, sentimentTerms } from './sentiment-terms.js';

/** The cues of a sentence in their order, none inside another; the longest term wins. */
export function findCues(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined || !mayOpen(token.word)) {
      index += 1;
      continue;
    }
    const cue = sentimentTerms.find(tokens, index) ?? afinnCue(token, index);
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

/** Whether a cue may begin with a word; with most, none does. */
const mayOpen = ofWords(
  (word) => sentimentTerms.opens(word.lower) || sentimentTerms.opens(word.lemma) || afinnValue(word) !== 0,
);

function afinnCue(token: Token, index: number): Cue | null {
  const value = afinnValue(token);
  if (value === 0) return null;
  const meanings = [{ kind: 'polarity' as const, value, pos: null }];
  return { first: index, after: index + 1, meanings, phrase: false };
}

/** The value of a word by AFINN, 0 without one. */
function afinnValue({ lower, lemma }: Pick<Token, 'lower' | 'lemma'>): number {
  return afinn.get(lower) ?? afinn.get(lemma) ?? afinn.get(unstretched(lower)) ?? 0;
}

/** `sooo` and `gooood` with at most two of the same letter in a row. */
function unstretched(word: string): string {
  let result = '';
  for (const letter of word) if (!result.endsWith(letter + letter)) result += letter;
  return result;
}
