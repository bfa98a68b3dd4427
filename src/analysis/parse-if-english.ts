import type { Language } from './language.js';
import { recogniseLanguage } from './recognise-language.js';
import type { ParsedSentence } from './token.js';

/** A text with its language and, unless that is another one than English, its sentences. */
export interface ReadText {
  /** ISO 639-1; `null` when the text has no words or its language cannot be told. */
  readonly language: string | null;
  readonly sentences: readonly ParsedSentence[];
}

/** Parses a text as English. Of a text that is surely in another language nothing is parsed: no rule or word fits it. */
export async function parseIfEnglish(text: string, english: Language): Promise<ReadText> {
  const language = await recogniseLanguage(text);
  return { language, sentences: language === null || language === 'en' ? english.parse(text) : [] };
}
