import { englishWords, foreignWords } from '../lexicon/language-words.js';
import { loadLanguageDetector } from './language-detector.js';
import { plainApostrophes } from './mask.js';

/** The beginning of a text tells its language. */
const charactersRead = 400;

/** Of so many words at least one is a frequent word of English where a text is English. */
const wordsAnEnglishWord = 10;

/** Fewer words are never called another language: names and greetings look like any. */
const fewestWords = 4;

/** English fragments, names and part numbers stay below: of 160,000 public English texts all but three. */
const leastOverEnglish = 0.2;

/**
 * The language of a text: ISO 639-1, `null` when it has no words or cannot be told. Another language than English is
 * only named when that is sure, so that no English post is lost: the text has a word or letter that is not English,
 * hardly any that is, and the detector puts the language far above English. Texts in other letters than Latin are
 * sure by that. The detector is loaded for such texts alone.
 */
export async function recogniseLanguage(text: string): Promise<string | null> {
  const beginning = plainApostrophes(text.slice(0, charactersRead)).toLowerCase();
  const isPlain = !/[^\x00-\x7f]/.test(beginning);
  const words = wordsOf(beginning, isPlain ? plainWord : anyWord);
  if (words.length === 0) return null;
  if (!isPlain && isInOtherLetters(words)) {
    const detect = await loadLanguageDetector();
    return detect(words.join(' '))?.language ?? null;
  }
  const english = words.filter((word) => englishWords.has(word)).length;
  const isHardlyEnglish = english * wordsAnEnglishWord < words.length;
  if (words.length > 1 && !isHardlyEnglish && (english * 5 >= words.length || english >= 3)) return 'en';
  if (words.length < fewestWords || !isHardlyEnglish || !words.some(isForeign)) return null;
  const detect = await loadLanguageDetector();
  const found = detect(words.join(' '));
  if (found?.isReliable !== true) return null;
  return found.language === 'en' || found.overEnglish >= leastOverEnglish ? found.language : null;
}

const anyWord = /\p{L}[\p{L}\p{M}']*/gu;

/** The same in ASCII, lower-cased, where it is found several times as quickly. */
const plainWord = /[a-z][a-z']*/g;

/** The words of a text in lower case, without addresses and part numbers. */
function wordsOf(text: string, word: RegExp): readonly string[] {
  // Most texts have neither.
  if (!/[\d@]|:\/\/|www\./.test(text)) return text.match(word) ?? none;
  const words: string[] = [];
  for (const run of text.split(/\s+/)) {
    if (/[\d@]|:\/\/|www\./.test(run) && /^[!-~]*$/.test(run)) continue;
    for (const found of run.match(word) ?? none) words.push(found);
  }
  return words;
}

const none: readonly never[] = [];

function isInOtherLetters(words: readonly string[]): boolean {
  const letters = words.join('');
  const others = letters.replace(/[\p{Script=Latin}\p{M}']/gu, '').length;
  return others > 1 && others * 2 > letters.length;
}

function isForeign(word: string): boolean {
  return foreignWords.has(word) || /[^\x00-\x7f]/.test(word);
}
