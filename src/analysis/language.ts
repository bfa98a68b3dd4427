import type { Limits } from '../settings.js';
import { mask, plainApostrophes } from './mask.js';
import { mayNeedRepair, repairToken } from './repair-token.js';
import { isBorder } from './sentence-borders.js';
import { createTagger, type Tagger } from './tagger.js';
import { type ParsedSentence, type Token, tokenOf } from './token.js';

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

const space = 32;

function sentencesOf(
  tagger: Tagger,
  text: string,
  { wordCharacters, sentenceWords }: Pick<Limits, 'wordCharacters' | 'sentenceWords'>,
): ParsedSentence[] {
  const masked = mask(text, wordCharacters);
  const { forms, gaps, firsts } = tagger.tag(masked.text);
  const { vocabulary } = tagger;
  const sentences: ParsedSentence[] = [];
  let tokens: Token[] = [];
  let offset = 0;
  let lineStart = 0;
  let gapStart = 0;
  let sentence = 0;
  const close = (): void => {
    const [head] = tokens;
    const last = tokens.at(-1);
    if (head && last) sentences.push({ start: head.start, end: last.end, tokens });
    tokens = [];
  };
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index];
    if (form === undefined) break;
    const { value } = form;
    const start = offset + (gaps[index]?.length ?? 0);
    offset = start + value.length;
    const isFirst = firsts[sentence] === index;
    if (isFirst) sentence += 1;
    if (isFirst || tokens.length >= sentenceWords) close();
    if (form.isBlank) continue;
    const previous = tokens[tokens.length - 1];
    // One space behind a word, as nearly everywhere, ends nothing.
    const isPlain =
      start === gapStart ||
      (start === gapStart + 1 && text.charCodeAt(gapStart) === space && !isStop(previous));
    if (!isPlain) {
      const gap = text.slice(gapStart, start);
      if (previous && isBorder(previous.lower, gap, gapStart - lineStart, text.slice(start, start + 6)))
        close();
      if (gap.includes('\n')) lineStart = gapStart + gap.lastIndexOf('\n') + 1;
    }
    const end = masked.wholes.get(start) ?? offset;
    const isShown = (end === offset && text.startsWith(value, start)) || masked.wholes.has(start);
    const { word } = form;
    const shown = isShown
      ? word
      : vocabulary.word(plainApostrophes(text.slice(start, end)).toLowerCase(), word.lemma, word.pos);
    const token = tokenOf(shown, start, end);
    if (mayNeedRepair(shown)) tokens.push(...repairToken(token, text.slice(end, end + 6)));
    else tokens.push(token);
    gapStart = end;
  }
  close();
  return sentences;
}

function isStop(token: Token | undefined): boolean {
  return token?.lower === '.';
}
