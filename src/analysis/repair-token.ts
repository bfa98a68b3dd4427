import { mayEndSentence } from './sentence-borders.js';
import type { Token } from './token.js';

const wordWithStop = /^\p{L}+\.$/u;

/** Abbreviations before a name: their full stop ends no sentence. */
const titles = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'st.',
  'vs.',
  'jr.',
  'sr.',
  'prof.',
  'mt.',
  'ft.',
  'no.',
]);

/** Words that wink-nlp tags as nouns when it takes the full stop for a part of them. */
const partOfSpeech = new Map([
  ['in', 'ADP'],
  ['am', 'AUX'],
  ['is', 'AUX'],
  ['us', 'PRON'],
  ['it', 'PRON'],
  ['so', 'ADV'],
]);

/**
 * Splits what wink-nlp leaves together: `I'm`, and the last word of a sentence with its full stop where the
 * word looks like an abbreviation (`he stepped in.` = inches, `at 45k mi.`, `the Model S.`).
 * @param following the text after the token; its first characters are enough
 */
export function repairToken(token: Token, following: string): readonly Token[] {
  const { start, end, lower } = token;
  if (lower === "i'm") {
    return [
      { start, end: start + 1, lower: 'i', lemma: 'i', pos: 'PRON' },
      { start: start + 1, end, lower: "'m", lemma: 'be', pos: 'AUX' },
    ];
  }
  if (!lower.endsWith('.') || !wordWithStop.test(lower) || titles.has(lower) || !mayEndSentence(following))
    return [token];
  const word = lower.slice(0, -1);
  return [
    { start, end: end - 1, lower: word, lemma: word, pos: partOfSpeech.get(word) ?? token.pos },
    { start: end - 1, end, lower: '.', lemma: '.', pos: 'PUNCT' },
  ];
}
