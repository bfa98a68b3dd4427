import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type Model, type WinkMethods } from 'wink-nlp';
import { createVocabulary, type Vocabulary, type Word } from './word.js';

/** What wink-nlp makes of a text, a row a token. */
export interface TaggedText {
  readonly forms: readonly Form[];
  /** The spaces before each token. */
  readonly gaps: readonly string[];
  /** The indexes of the tokens that open a sentence, rising. */
  readonly firsts: readonly number[];
}

/** A word as texts write it; one for all its places. */
export interface Form {
  readonly value: string;
  readonly word: Word;
  readonly isBlank: boolean;
}

/** An instance of wink-nlp, the only door to it. It reads a text in the same way whatever it read before. */
export interface Tagger {
  readonly vocabulary: Vocabulary;
  tag(text: string): TaggedText;
  /** Words that it and its vocabulary keep in memory: there is no other end to them than a new instance. */
  kept(): number;
}

/** wink-nlp's words, those of its lexicon first and then each that it met: `hash` leads to the place in `list`. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/**
 * A new instance with sentence borders and parts of speech.
 * wink-nlp 2.4 remembers each word that it meets and never takes it apart again: behind a post that shouts `TESLA'S`
 * the word `tesla's` is one token, before it two. So it is made to forget them, but for words of letters alone, which
 * are one token anyhow.
 */
export function createTagger(): Tagger {
  const core = typeof model.core === 'function' ? model.core() : null;
  const lexemes = lexemesOf(core);
  const wink = winkNLP({ ...steadyModel(), core: () => core }, ['sbd', 'pos']);
  const ownWords = lexemes.list.length;
  const vocabulary = createVocabulary();
  const tag = createFormTagger(wink, lexemes, vocabulary);
  let remembered = ownWords;
  return {
    vocabulary,
    tag(text) {
      const tagged = tag(text);
      for (; remembered < lexemes.list.length; remembered += 1) {
        const word = lexemes.list[remembered] ?? '';
        if (!lettersOnly.test(word)) delete lexemes.hash[word];
      }
      return tagged;
    },
    kept: () => Math.max(lexemes.list.length - ownWords, vocabulary.size()),
  };
}

/** Makes what tags texts; a form is made once for each lexeme and part of speech. */
function createFormTagger(
  wink: WinkMethods,
  lexemes: Lexemes,
  vocabulary: Vocabulary,
): (text: string) => TaggedText {
  const { its } = wink;
  // By the place of the lexeme: its forms, one a part of speech.
  const known = new Array<Form[]>(lexemes.list.length).fill(none);
  const formOf = (value: string, lemma: string, pos: string): Form => {
    const word = vocabulary.word(value.toLowerCase(), lemma.toLowerCase(), pos);
    return { value, word, isBlank: value.trim() === '' };
  };
  return (text) => {
    const document = wink.readDoc(text);
    const tokens = document.tokens();
    const places = tokens.out(its.uniqueId);
    const tags = tokens.out(its.pos);
    const contracted = tokens.out(its.contractionFlag);
    const lemmaAt = (at: number): string =>
      // wink-nlp declares its.lemma with other parameters than every other accessor; it takes the same.
      String(tokens.itemAt(at).out(its.lemma as unknown as ItsFunction<string>));
    const forms = new Array<Form>(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = Number(places[at]);
      const pos = String(tags[at]);
      // The parts of a contraction bring their base form with them: `'s` is `be` or `have`.
      if (contracted[at] === true) {
        forms[at] = formOf(lexemes.list[place] ?? '', lemmaAt(at), pos);
        continue;
      }
      while (known.length <= place) known.push(none);
      let form = formAs(known[place] ?? none, pos);
      if (form === undefined) {
        form = formOf(lexemes.list[place] ?? '', lemmaAt(at), pos);
        known[place] = [...(known[place] ?? none), form];
      }
      forms[at] = form;
    }
    return {
      forms,
      gaps: strings(tokens.out(its.precedingSpaces)),
      firsts: document.sentences().out(its.span).map(firstOf),
    };
  };
}

const none: Form[] = [];

function formAs(forms: readonly Form[], pos: string): Form | undefined {
  for (const form of forms) if (form.word.pos === pos) return form;
  return undefined;
}

function firstOf(span: unknown): number {
  return Array.isArray(span) && typeof span[0] === 'number' ? span[0] : -1;
}

function strings(values: readonly unknown[] | string): string[] {
  return typeof values === 'string' ? [values] : values.map(String);
}

const lettersOnly = /^[A-Za-z]+$/u;

function lexemesOf(core: unknown): Lexemes {
  if (!isCore(core))
    throw new Error('wink-eng-lite-web-model has another form than the version that we know');
  return core.features.lexeme;
}

function isCore(core: unknown): core is { readonly features: { readonly lexeme: Lexemes } } {
  return typeof core === 'object' && core !== null && 'features' in core;
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
