import { negationWords } from '../../lexicon/modality-cues.js';
import { wordClasses } from '../../lexicon/word-classes.js';
import { badWords, goodWords } from './verdict-words.js';

/**
 * The pattern of an event rule, compiled. The notation, element by element, separated by spaces:
 *
 * | element | matches |
 * |---|---|
 * | `call` | the word in all its forms |
 * | `=called` | this form only; in a list it stands before each that it is meant for |
 * | `call\|phone` | one of several |
 * | `run_out` | words that follow each other, as one of several or alone |
 * | `<money>` | a word of that class of `lexicon/word-classes.ts`, in all its forms; may stand among several |
 * | `ME` `CO` `BOSS` `EXEC` | a mention: the customer, the company's side, a manager or higher, an executive |
 * | `NOUN` `VERB` `AUX` `ADJ` `ADV` `NUM` `DET` `PRON` `PROPN` `CCONJ` | a word of that part of speech |
 * | `BAD` `GOOD` | a word that the sentiment lexicon calls so |
 * | `NEG` | a word that negates: not, never, no, nobody … |
 * | `START` `END` | the edge of a clause, without its conjunction and punctuation |
 * | `~` `~8` | up to four (eight) words between, in the same clause or one that completes it |
 * | `~~12` | the same across the borders of clauses |
 * | `(very)` | the element or nothing |
 * | `!not\|never` | none of these words here |
 * | `[ … ]` | the trigger, the head phrase; begins with a word |
 */
export interface Pattern {
  /** What the trigger begins with. */
  readonly opener: Words;
  /** What the elements list that must be there and are told by their words alone. */
  readonly needed: readonly Words[];
  readonly before: readonly Element[];
  readonly trigger: readonly Element[];
  readonly after: readonly Element[];
}

export type Element =
  | { readonly kind: 'word'; readonly list: Words; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly wide: boolean }
  | { readonly kind: 'not'; readonly list: Words };

/** What elements list; those that list the same share it. */
export interface Words {
  /** Its place among the lists of all patterns, from 0. */
  readonly number: number;
  /** In all their forms; here in the one that the rule writes. */
  readonly words: ReadonlySet<string>;
  /** As they are written. */
  readonly forms: ReadonlySet<string>;
  /** Several words in a row, the longest first. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether the edge of a clause will do. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** `ME`, `NOUN` … */
  readonly classes: readonly string[];
  /** Whether a mention is among the classes; what the others take is told by the word alone. */
  readonly takesMentions: boolean;
}

/** The edges of a clause; they take no word. */
const edges: ReadonlySet<string> = new Set(['START', 'END']);

/** The levels of the mentions that an element takes. */
export const mentionClasses: Readonly<Record<string, readonly string[]>> = {
  ME: ['customer'],
  CO: ['company', 'frontline', 'manager', 'executive'],
  BOSS: ['manager', 'executive'],
  EXEC: ['executive'],
};

/** The words of the sentiment lexicon that an element takes. */
export const verdictClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  BAD: badWords,
  GOOD: goodWords,
};

/** The parts of speech that an element takes. */
export const partClasses: Readonly<Record<string, readonly string[]>> = {
  NOUN: ['NOUN', 'PROPN'],
  VERB: ['VERB'],
  AUX: ['AUX'],
  ADJ: ['ADJ'],
  ADV: ['ADV'],
  NUM: ['NUM'],
  DET: ['DET'],
  PRON: ['PRON'],
  CCONJ: ['CCONJ'],
  PROPN: ['PROPN'],
};

/**
 * Compiles the source of a pattern.
 * @param numberOf gives the number of what an element lists; it is asked for each in the order of the source
 * @throws Error when the pattern has no trigger, its trigger does not begin with a word, or it holds an unknown class
 */
export type PatternCompiler = (source: string, numberOf: (list: string) => number) => Pattern;

/** Makes a compiler of patterns; what several of them list is read once. */
export function createPatternCompiler(): PatternCompiler {
  const known = new Map<number, Words>();
  return (source, numberOf) => {
    const wordsOf: ReadList = (list) => {
      const number = numberOf(list);
      const words = known.get(number) ?? readWords(list, number);
      known.set(number, words);
      return words;
    };
    const sides: Element[][] = [[], [], []];
    let side = 0;
    for (const part of source.split(' ')) {
      if (part.startsWith('[')) side = 1;
      sides[side]?.push(compileElement(part.replace(/^\[|\]$/gu, ''), wordsOf));
      if (part.endsWith(']')) side = 2;
    }
    const [before = [], trigger = [], after = []] = sides;
    const first = trigger[0];
    if (first?.kind !== 'word' || first.optional)
      throw new Error(`the trigger of "${source}" must begin with a word`);
    const needed = [...trigger, ...before, ...after].flatMap((element) =>
      element.kind === 'word' && !element.optional && isToldByWords(element.list) ? [element.list] : [],
    );
    return { opener: first.list, needed, before, trigger, after };
  };
}

function isToldByWords({ classes, atStart, atEnd }: Words): boolean {
  return classes.length === 0 && !atStart && !atEnd;
}

/** What an element lists, its classes of words spelt out. */
type ReadList = (list: string) => Words;

function compileElement(part: string, wordsOf: ReadList): Element {
  const gap = /^(~~?)(\d*)$/u.exec(part);
  if (gap) return { kind: 'gap', most: Number(gap[2] || 4), wide: gap[1] === '~~' };
  if (part.startsWith('!')) return { kind: 'not', list: wordsOf(part.slice(1)) };
  const optional = part.startsWith('(') && part.endsWith(')');
  const body = optional ? part.slice(1, -1) : part;
  return { kind: 'word', list: wordsOf(body), optional };
}

function readWords(list: string, number: number): Words {
  const words = new Set<string>();
  const forms = new Set<string>();
  const phrases: (readonly string[])[] = [];
  const classes: string[] = [];
  let atStart = false;
  let atEnd = false;
  for (const alternative of list.split('|').flatMap(alternativesOf)) {
    const { word, phrase } = alternative;
    switch (alternative.kind) {
      case 'class':
        if (word === 'START') atStart = true;
        else if (word === 'END') atEnd = true;
        else if (word === 'NEG') for (const negation of negationWords) words.add(negation);
        else classes.push(word);
        break;
      case 'form':
        if (!word.includes('_')) forms.add(word);
        break;
      case 'word':
        if (!word.includes('_')) words.add(word);
    }
    if (phrase !== null) phrases.push(phrase);
  }
  return {
    number,
    words,
    forms,
    phrases: phrases.sort((a, b) => b.length - a.length),
    atStart,
    atEnd,
    classes,
    takesMentions: classes.some((name) => name in mentionClasses),
  };
}

/** One of the words that an element lists. */
interface Alternative {
  readonly kind: 'class' | 'form' | 'word';
  readonly word: string;
  /** Its tokens when it is several words. */
  readonly phrase: readonly string[] | null;
}

const knownAlternatives = new Map<string, readonly Alternative[]>();

/** What a word or the name of a class of words stands for in a list; most stand in many lists. */
function alternativesOf(written: string): readonly Alternative[] {
  const known = knownAlternatives.get(written);
  if (known !== undefined) return known;
  const read = written.startsWith('<') ? membersOf(written).map(readAlternative) : [readAlternative(written)];
  knownAlternatives.set(written, read);
  return read;
}

function readAlternative(written: string): Alternative {
  if (/^[A-Z]+$/u.test(written)) {
    if (!isClass(written)) throw new Error(`a pattern holds the unknown ${written}`);
    return { kind: 'class', word: written, phrase: null };
  }
  const isForm = written.startsWith('=');
  const word = isForm ? written.slice(1) : written;
  return { kind: isForm ? 'form' : 'word', word, phrase: /[_-]/u.test(word) ? tokensOf(word) : null };
}

function isClass(name: string): boolean {
  return (
    name === 'NEG' ||
    edges.has(name) ||
    name in mentionClasses ||
    name in partClasses ||
    name in verdictClasses
  );
}

/** The tokens of an alternative; wink-nlp makes three of a word with a hyphen. */
function tokensOf(words: string): readonly string[] {
  return words
    .replaceAll('-', '_-_')
    .split('_')
    .filter((word) => word !== '');
}

function membersOf(name: string): readonly string[] {
  const members = wordClasses.get(name.slice(1, -1));
  if (members === undefined) throw new Error(`a pattern holds the unknown ${name}`);
  return members;
}
