import type { Limits } from '../settings.js';
import { mask, plainApostrophes } from './mask.js';
import { repairToken } from './repair-token.js';
import { isBorder } from './sentence-borders.js';
import { createTagger, type Tagger } from './tagger.js';
import type { ParsedSentence, Token } from './token.js';

/** Splits text into sentences and tokens. */
export interface Language {
  /** One pass over one text. Offsets are those of `text`, whatever was masked on the way. */
  parse(text: string): readonly ParsedSentence[];
}

/** A language for English text. A text is read in the same way whatever was read before it. */
export function createLanguage(
  limits: Pick<Limits, 'wordCharacters' | 'sentenceWords' | 'wordsOutsideLexicon'>,
): Language {
  let tagger: Tagger | null = null;
  return {
    parse(text) {
      if (text.trim() === '') return [];
      if (tagger === null || tagger.kept() > limits.wordsOutsideLexicon) tagger = createTagger();
      return sentencesOf(tagger, text, limits);
    },
  };
}

function sentencesOf(
  tagger: Tagger,
  text: string,
  { wordCharacters, sentenceWords }: Pick<Limits, 'wordCharacters' | 'sentenceWords'>,
): ParsedSentence[] {
  const masked = mask(text, wordCharacters);
  const { values, gaps, lemmas, tags, firsts } = tagger.tag(masked.text);
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
    const written = text.slice(start, end);
    // wink-nlp gives the same string for the same word each time, which later look-ups are quick at.
    const isShown = written === value || masked.wholes.has(start);
    const lower = isShown ? value.toLowerCase() : plainApostrophes(written).toLowerCase();
    const lemma = (lemmas[index] ?? lower).toLowerCase();
    const token: Token = { start, end, lower, lemma, pos: tags[index] ?? 'X' };
    tokens.push(...repairToken(token, text.slice(end, end + 6)));
    gapStart = end;
  }
  close();
  return sentences;
}
