import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type Model, type WinkMethods } from 'wink-nlp';
import type { Limits } from '../settings.js';
import { mask, plainApostrophes } from './mask.js';
import { repairToken } from './repair-token.js';
import { isBorder } from './sentence-borders.js';
import type { ParsedSentence, Token } from './token.js';

/** Splits text into sentences and tokens; the only door to wink-nlp. */
export interface Language {
  /** One pass over one text. Offsets are those of `text`, whatever was masked on the way. */
  parse(text: string): readonly ParsedSentence[];
}

/**
 * A language for English text.
 * A fresh wink-nlp is made every `postsPerLanguageInstance` texts: its cache of words never forgets.
 */
export function createLanguage(
  limits: Pick<Limits, 'wordCharacters' | 'sentenceWords' | 'postsPerLanguageInstance'>,
): Language {
  let wink: WinkMethods | null = null;
  let read = 0;
  return {
    parse(text) {
      if (text.trim() === '') return [];
      if (wink === null || read >= limits.postsPerLanguageInstance) {
        wink = winkNLP(steadyModel(), ['sbd', 'pos']);
        read = 0;
      }
      read += 1;
      return sentencesOf(wink, text, limits);
    },
  };
}

let entityModel: unknown;

/**
 * The model with one of its parts loaded once: wink-eng-lite-web-model 1.8 writes that part as JSON of JSON anew at
 * every load, twice as long each time, and the 21st fails.
 */
function steadyModel(): Model {
  const { metaCER } = model;
  entityModel ??= typeof metaCER === 'function' ? metaCER() : metaCER;
  return { ...model, metaCER: () => entityModel };
}

function sentencesOf(
  wink: WinkMethods,
  text: string,
  { wordCharacters, sentenceWords }: Pick<Limits, 'wordCharacters' | 'sentenceWords'>,
): ParsedSentence[] {
  const { its } = wink;
  const masked = mask(text, wordCharacters);
  const document = wink.readDoc(masked.text);
  const values = strings(document.tokens().out(its.value));
  const gaps = strings(document.tokens().out(its.precedingSpaces));
  // wink-nlp declares its.lemma with other parameters than every other accessor; it takes the same.
  const lemmas = strings(document.tokens().out(its.lemma as unknown as ItsFunction<string>));
  const tags = strings(document.tokens().out(its.pos));
  const firsts = new Set(document.sentences().out(its.span).map(firstOf));

  const sentences: ParsedSentence[] = [];
  let tokens: Token[] = [];
  let offset = 0;
  let lineStart = 0;
  let gapStart = 0;
  const close = (): void => {
    const [head] = tokens;
    const last = tokens.at(-1);
    if (head && last) sentences.push({ start: head.start, end: last.end, tokens });
    tokens = [];
  };
  for (const [index, value] of values.entries()) {
    const start = offset + (gaps[index] ?? '').length;
    offset = start + value.length;
    if (firsts.has(index) || tokens.length >= sentenceWords) close();
    if (value.trim() === '') continue;
    const previous = tokens.at(-1);
    const gap = text.slice(gapStart, start);
    if (previous && isBorder(previous.lower, gap, gapStart - lineStart, text.slice(start, start + 6)))
      close();
    if (gap.includes('\n')) lineStart = gapStart + gap.lastIndexOf('\n') + 1;
    const end = masked.wholes.get(start) ?? offset;
    const lower = masked.wholes.has(start) ? value : plainApostrophes(text.slice(start, end)).toLowerCase();
    const lemma = (lemmas[index] ?? lower).toLowerCase();
    const token: Token = { start, end, lower, lemma, pos: tags[index] ?? 'X' };
    tokens.push(...repairToken(token, text.slice(end, end + 6)));
    gapStart = end;
  }
  close();
  return sentences;
}

function firstOf(span: unknown): number {
  return Array.isArray(span) && typeof span[0] === 'number' ? span[0] : -1;
}

function strings(values: readonly unknown[] | string): string[] {
  return typeof values === 'string' ? [values] : values.map(String);
}
