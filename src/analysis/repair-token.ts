import { mayEndSentence } from './sentence-borders.js';
import { type Token, tokenOf } from './token.js';
import { ofWords } from './word.js';

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

/** Whether a word may be several, by how it is written; most are not. */
export const mayNeedRepair = ofWords(
  ({ lower }) => lower === "i'm" || (lower.endsWith('.') && wordWithStop.test(lower) && !titles.has(lower)),
);

/**
 * Splits what wink-nlp leaves together: `I'm`, and the last word of a sentence with its full stop where the
 * word looks like an abbreviation (`he stepped in.` = inches, `at 45k mi.`, `the Model S.`).
 * @param following the text after the token; its first characters are enough
 */
export function repairToken(token: Token, following: string): readonly Token[] {
  const { start, end, lower } = token;
  const { vocabulary } = token.word;
  if (lower === "i'm") {
    return [
      tokenOf(vocabulary.word('i', 'i', 'PRON'), start, start + 1),
      tokenOf(vocabulary.word("'m", 'be', 'AUX'), start + 1, end),
    ];
  }
  if (!mayNeedRepair(token.word) || !mayEndSentence(following)) return [token];
  const word = lower.slice(0, -1);
  return [
    tokenOf(vocabulary.word(word, word, partOfSpeech.get(word) ?? token.pos), start, end - 1),
    tokenOf(vocabulary.word('.', '.', 'PUNCT'), end - 1, end),
  ];
}
