import type { EventRule } from '../../lexicon/event-rule.js';
import { append } from '../../model/append.js';
import { storeLists } from '../stored/number-lists.js';
import { encodeParts } from '../stored/parts.js';
import { storeStrings } from '../stored/strings.js';
import { byRarity, keyOf, rarestOf } from './list-keys.js';
import { createPatternCompiler, type Pattern, type Words } from './pattern.js';
import { patternsOf, type RuleHead, rulesSchema } from './rule-tables.js';

/**
 * Event rules as `openRules` reads them. It takes as long as it takes to read and analyse a short thread, so it is done
 * when the program is built.
 * @throws Error when a pattern is none
 */
export function encodeRules(rules: readonly EventRule[]): Uint8Array {
  const { patterns, elements, lists } = compileAll(rules);
  const keys = new Map(lists.map((list) => [list, keyOf(list)]));
  const words = new Set(
    lists.flatMap(({ words, forms, phrases }) => [...words, ...forms, ...phrases.flat()]),
  );
  const takes = new Map<string, number[]>();
  const takesForm = new Map<string, number[]>();
  const begins = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  const rarestIn = new Map<string, number[]>();
  const wakes = new Map<string, number[]>();
  const classes = new Map<string, number[]>();
  const needs: (readonly Words[])[] = [];
  for (const [number, { needed, opener }] of patterns.entries()) {
    const rarestFirst = needed
      .map((list) => ({ list, key: keys.get(list) ?? keyOf(list) }))
      .sort((a, b) => byRarity(a.key, b.key));
    const [rarest, ...rest] = rarestFirst;
    for (const word of new Set(rarest?.key.words ?? keyOf(opener).words)) append(wakes, word, number);
    needs.push(rest.flatMap(({ list, key }) => (key.frequency <= mostFrequent ? list : [])));
  }
  for (const list of lists) {
    const { number } = list;
    for (const word of list.words) append(takes, word, number);
    for (const form of list.forms) append(takesForm, form, number);
    for (const phrase of list.phrases) {
      append(begins, phrase[0] ?? '', number);
      append(ends, phrase.at(-1) ?? '', number);
      append(rarestIn, rarestOf(phrase), number);
    }
    if (!list.takesMentions) for (const name of list.classes) append(classes, name, number);
  }
  const ofWords = (of: ReadonlyMap<string, readonly number[]>) =>
    Array.from(words, (word) => of.get(word) ?? []);
  const head: RuleHead = {
    schema: rulesSchema,
    rules: rules.map(({ examples: _, note: __, source: ___, ...rule }) => rule),
    lists: lists.length,
    classes: Object.fromEntries(classes),
  };
  return encodeParts(head, {
    ...storeLists('elements', elements),
    ...storeLists(
      'needs',
      needs.map((needed) => needed.map(({ number }) => number)),
    ),
    openers: Uint16Array.from(patterns, ({ opener }) => opener.number),
    ...storeStrings('words', words),
    ...storeLists('takes', ofWords(takes)),
    ...storeLists('takesForm', ofWords(takesForm)),
    ...storeLists('begins', ofWords(begins)),
    ...storeLists('ends', ofWords(ends)),
    ...storeLists('rarestIn', ofWords(rarestIn)),
    ...storeLists('wakes', ofWords(wakes)),
  });
}

/** Lists with a more frequent word, by its rank from the last, nearly always have a word: they are not asked for. */
const mostFrequent = 133;

/** The patterns of rules, the numbers of the lists of their elements, and the lists by their numbers. */
function compileAll(rules: readonly EventRule[]) {
  const compile = createPatternCompiler();
  const numbers = new Map<string, number>();
  const elements: number[][] = [];
  const patterns = patternsOf(rules).map(({ source }): Pattern => {
    const own: number[] = [];
    elements.push(own);
    return compile(source, (list) => {
      const number = numbers.get(list) ?? numbers.size;
      numbers.set(list, number);
      own.push(number);
      return number;
    });
  });
  return { patterns, elements, lists: [...new Set(patterns.flatMap(listsIn))] };
}

function listsIn({ before, trigger, after }: Pattern): readonly Words[] {
  return [...before, ...trigger, ...after].flatMap((element) => (element.kind === 'gap' ? [] : element.list));
}
