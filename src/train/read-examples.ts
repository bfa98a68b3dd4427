import type { Language } from '../analysis/language.js';
import { readByRules } from '../analysis/sentiment/rule-layer.js';
import { joinSummaries, ruleFeatures, summarizeRules } from '../analysis/sentiment/rule-summary.js';
import { wordKey } from '../analysis/sentiment/word-key.js';
import type { LabelledSet, LabelledText } from '../model/labelled-text.js';
import { type Example, type ExampleSet, labelNumbers } from './example.js';

/** Sets of examples whose words are numbered in the order in which they were met. */
export interface ReadExamples {
  readonly sets: readonly ExampleSet[];
  /** The words in the order of their numbers. */
  readonly words: readonly string[];
}

/** Reads labelled texts as the layers see them: one analysis for learning and for scoring. */
export function readExamples(sets: readonly LabelledSet[], language: Language): ReadExamples {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const examples = sets.map(({ name, texts }) => ({
    name,
    examples: texts.flatMap((text) => readExample(text, language, numberOf) ?? []),
  }));
  return { sets: examples, words: [...numbers.keys()] };
}

function readExample(
  { text, label }: LabelledText,
  language: Language,
  numberOf: (word: string) => number,
): Example | null {
  const sentences = language.parse(text);
  if (sentences.length === 0) return null;
  const rows: number[] = [];
  const standIns: number[] = [];
  const denied: number[] = [];
  const begins: number[] = [];
  const summaries = sentences.map((sentence) => {
    const reading = readByRules(sentence, text);
    sentence.tokens.forEach(({ lower }, index) => {
      const standIn = reading.standIns[index] ?? null;
      rows.push(numberOf(standIn?.always ? standIn.key : wordKey(lower)));
      standIns.push(standIn === null || standIn.always ? -1 : numberOf(standIn.key));
      denied.push((reading.denials[index] ?? 0) & 1);
      begins.push(index === 0 ? 1 : 0);
    });
    return summarizeRules(reading, sentence);
  });
  return {
    rows: Int32Array.from(rows),
    standIns: Int32Array.from(standIns),
    denied: Uint8Array.from(denied),
    pairs: new Int32Array(rows.length).fill(-1),
    begins: Uint8Array.from([...begins, 1]),
    features: ruleFeatures(joinSummaries(summaries)),
    label: labelNumbers[label],
  };
}
