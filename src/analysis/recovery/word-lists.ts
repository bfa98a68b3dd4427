import { append } from '../../model/append.js';
import type { Word } from '../word.js';
import { keyWords } from './list-keys.js';
import type { ListedWords } from './listed-words.js';
import { addNumber, addNumbers, type NumberSet, numberSet } from './number-set.js';
import { partClasses, verdictClasses, type Words } from './pattern.js';

/** The lists of patterns, by their numbers, in which a word has a part. */
export interface WordLists {
  /** Those that take it by itself. */
  readonly takes: NumberSet;
  /** Those of which a phrase may begin or end with it. */
  readonly bounds: NumberSet;
  /** Those that may match where it stands, as the first of their words. */
  readonly opens: NumberSet;
  /** Those of the lists that are asked for which match nowhere unless such a word is in the sentence. */
  readonly allows: Uint16Array;
}

/**
 * Makes a look-up of the lists of a word, which it reads anew each time; most words are in none and share what they have.
 * @param listedWords the words of the lists for which a word of a text may stand
 * @param asked the lists that are asked for, whether they have a word in a sentence
 */
export function createListLookup(
  lists: readonly Words[],
  listedWords: ListedWords,
  asked: ReadonlySet<Words>,
): (word: Word) => WordLists {
  const size = lists.length;
  const byListed = new Map<string, ListParts>();
  const byForm = new Map<string, number[]>();
  const byPart = new Map<string, NumberSet>();
  const byVerdict = new Map<string, NumberSet>();
  const partsOf = (listed: string): ListParts => {
    const known = byListed.get(listed);
    if (known !== undefined) return known;
    const parts: ListParts = { takes: [], bounds: [], opens: [], allows: [] };
    byListed.set(listed, parts);
    return parts;
  };
  for (const list of lists) {
    const { number, words, forms, phrases } = list;
    for (const word of words) {
      const { takes, opens } = partsOf(word);
      takes.push(number);
      opens.push(number);
    }
    for (const form of forms) {
      partsOf(form).opens.push(number);
      append(byForm, form, number);
    }
    for (const phrase of phrases) {
      const { bounds, opens } = partsOf(phrase[0] ?? '');
      bounds.push(number);
      opens.push(number);
      partsOf(phrase.at(-1) ?? '').bounds.push(number);
    }
    if (asked.has(list)) for (const word of keyWords(list)) partsOf(word).allows.push(number);
    if (list.takesMentions) continue;
    for (const name of list.classes) {
      for (const part of partClasses[name] ?? []) addNumber(setAt(byPart, part, size), number);
      if (name in verdictClasses) addNumber(setAt(byVerdict, name, size), number);
    }
  }
  const noLists = numberSet(size);
  const setOf = (numbers: readonly number[], others: readonly NumberSet[]): NumberSet => {
    const set = numberSet(size);
    for (const other of others) addNumbers(set, other);
    for (const number of numbers) addNumber(set, number);
    return set;
  };
  return (word) => {
    const { lower, lemma, pos } = word;
    const parts = listedWords(word).map(partsOf);
    const ofPart = byPart.get(pos) ?? noLists;
    const verdicts = [...byVerdict].flatMap(([name, set]) => {
      const words = verdictClasses[name];
      return words?.has(lower) || words?.has(lemma) ? [set] : [];
    });
    const takes = [...parts.flatMap((one) => one.takes), ...(byForm.get(lower) ?? [])];
    const bounds = parts.flatMap((one) => one.bounds);
    const opens = parts.flatMap((one) => one.opens);
    const isTaken = takes.length > 0 || verdicts.length > 0;
    return {
      takes: isTaken ? setOf(takes, [ofPart, ...verdicts]) : ofPart,
      bounds: bounds.length > 0 ? setOf(bounds, []) : noLists,
      opens: opens.length > 0 ? setOf(opens, []) : noLists,
      allows: numbersIn(parts.map((one) => one.allows)),
    };
  };
}

/** The set of that name, an empty one where there is none yet. */
function setAt(sets: Map<string, NumberSet>, name: string, size: number): NumberSet {
  const known = sets.get(name) ?? numberSet(size);
  sets.set(name, known);
  return known;
}

/** The same as `WordLists` of a word of the lists. */
type ListParts = { readonly [part in keyof WordLists]: number[] };

const noNumbers = new Uint16Array();

/** All numbers of some lists, each once. */
function numbersIn(lists: readonly (readonly number[])[]): Uint16Array {
  return lists.length === 0 ? noNumbers : Uint16Array.from(new Set(lists.flat()));
}
