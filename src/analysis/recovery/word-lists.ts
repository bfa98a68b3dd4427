import type { NumberLists } from '../stored/number-lists.js';
import type { Word } from '../word.js';
import { createListedWords } from './listed-words.js';
import { addNumber, addNumbers, type NumberSet, numberSet } from './number-set.js';
import { partClasses, verdictClasses } from './pattern.js';
import type { RuleTables } from './rule-tables.js';

/** What a word is to the patterns: the lists, by their numbers, in which it has a part. */
export interface Standing {
  /** Those that take it by itself. */
  readonly takes: NumberSet;
  /** Those of which a phrase may begin or end with it. */
  readonly bounds: NumberSet;
  /** Those that may match where it stands, as the first of their words. */
  readonly opens: NumberSet;
  /** Those of the lists that are asked for which match nowhere unless such a word is in the sentence. */
  readonly allows: Uint16Array;
  /** The patterns whose rarest list it may stand for. */
  readonly wakes: Uint16Array;
}

/**
 * Makes a look-up of what a word is to the patterns, which it reads anew each time; most words are in no list and share
 * what they have.
 */
export function createStandings(tables: RuleTables): (word: Word) => Standing {
  const { words, takes, takesForm, begins, ends, rarestIn, wakes } = tables;
  const asked = new Set(tables.needs.values);
  const listedWords = createListedWords(words);
  const noLists = numberSet(tables.lists);
  const setOf = (numbers: readonly number[], others: readonly NumberSet[]): NumberSet => {
    const set = numberSet(tables.lists);
    for (const other of others) addNumbers(set, other);
    for (const number of numbers) addNumber(set, number);
    return set;
  };
  const byPart = new Map<string, NumberSet>();
  const byVerdict: (readonly [words: ReadonlySet<string>, lists: NumberSet])[] = [];
  for (const [name, lists] of Object.entries(tables.classes)) {
    for (const part of partClasses[name] ?? []) byPart.set(part, setOf(lists, [byPart.get(part) ?? noLists]));
    const verdicts = verdictClasses[name];
    if (verdicts) byVerdict.push([verdicts, setOf(lists, [])]);
  }
  // By the part of speech: what words are that no list has.
  const unlisted = new Map<string, Standing>();
  return (word) => {
    const { lower, lemma, pos } = word;
    const listed = listedWords(word);
    const written = words.get(lower);
    const ofPart = byPart.get(pos) ?? noLists;
    const verdicts = byVerdict.filter(([of]) => of.has(lower) || of.has(lemma)).map(([, lists]) => lists);
    if (listed.length === 0 && written === undefined && verdicts.length === 0) {
      const known = unlisted.get(pos) ?? noStanding(ofPart, noLists);
      unlisted.set(pos, known);
      return known;
    }
    const taking = numbersOf(listed, takes);
    const forms = written === undefined ? none : numbersOf([written], takesForm);
    const beginning = numbersOf(listed, begins);
    const bounds = [...beginning, ...numbersOf(listed, ends)];
    const takingForms = numbersOf(listed, takesForm);
    const opens = [...taking, ...takingForms, ...beginning];
    const isTaken = taking.length > 0 || forms.length > 0 || verdicts.length > 0;
    return {
      takes: isTaken ? setOf([...taking, ...forms], [ofPart, ...verdicts]) : ofPart,
      bounds: bounds.length > 0 ? setOf(bounds, []) : noLists,
      opens: opens.length > 0 ? setOf(opens, []) : noLists,
      allows: Uint16Array.from(
        new Set(
          [...taking, ...takingForms, ...numbersOf(listed, rarestIn)].filter((list) => asked.has(list)),
        ),
      ),
      wakes: Uint16Array.from(new Set(numbersOf(listed, wakes))),
    };
  };
}

function noStanding(takes: NumberSet, noLists: NumberSet): Standing {
  return { takes, bounds: noLists, opens: noLists, allows: new Uint16Array(), wakes: new Uint16Array() };
}

const none: readonly never[] = [];

/** The numbers of some words, one after the other. */
function numbersOf(words: readonly number[], { starts, values }: NumberLists): number[] {
  return words.flatMap((word) => [...values.subarray(starts[word], starts[word + 1])]);
}
