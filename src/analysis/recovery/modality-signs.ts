import {
  adviceAuxiliaries,
  aheadWords,
  habitPhrases,
  habitWords,
  hypotheticalAuxiliaries,
  negations,
  selfWords,
} from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import { ofWords } from '../word.js';

/** What of a word may decide on a modality, a bit each: where none of its clause has the bit nothing is looked for. */
export const signs = {
  question: 1,
  negation: 2,
  /** An auxiliary of what is not the case, or of advice. */
  modal: 4,
  /** What lies ahead. */
  ahead: 8,
  habit: 16,
  /** A word of a phrase of habit. */
  habitPhrase: 32,
  let: 64,
  self: 128,
} as const;

const none = 0;

const aheadForms = new Set(['going', 'gonna', 'time']);
const modalForms = new Set(["'d"]);

/** The longest word of each phrase: without it the phrase is not there. */
const phraseWords = new Set(
  habitPhrases.flatMap(
    ({ words }) =>
      words
        .split(' ')
        .toSorted((a, b) => b.length - a.length)
        .at(0) ?? [],
  ),
);

/** The signs of a word. */
const signsOf = ofWords(({ lower, lemma, pos }) => {
  const isAhead = aheadForms.has(lower) || lemma === 'hope' || aheadWords.has(lower);
  const isModal = hypotheticalAuxiliaries.has(lemma) || adviceAuxiliaries.has(lower);
  return (
    (lower.startsWith('?') ? signs.question : none) |
    (lemma === 'not' || negations.has(lower) ? signs.negation : none) |
    (isModal || adviceAuxiliaries.has(lemma) || modalForms.has(lower) ? signs.modal : none) |
    (isAhead || (pos === 'AUX' && lemma === 'will') ? signs.ahead : none) |
    (habitWords.has(lower) ? signs.habit : none) |
    (phraseWords.has(lower) ? signs.habitPhrase : none) |
    (lower === 'let' ? signs.let : none) |
    (selfWords.has(lower) ? signs.self : none)
  );
});

/** The signs that any of the tokens from one place to before another has. */
export function signsIn(tokens: readonly Token[], from: number, to: number): number {
  let found = none;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    found |= signsOf(token.word);
  }
  return found;
}
