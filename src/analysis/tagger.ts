import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type Model, type WinkMethods } from 'wink-nlp';

/** What wink-nlp makes of a text, a row a token. */
export interface TaggedText {
  readonly values: readonly string[];
  /** The spaces before each token. */
  readonly gaps: readonly string[];
  readonly lemmas: readonly string[];
  /** Universal parts of speech. */
  readonly tags: readonly string[];
  /** The indexes of the tokens that open a sentence. */
  readonly firsts: ReadonlySet<number>;
}

/** An instance of wink-nlp, the only door to it. It reads a text in the same way whatever it read before. */
export interface Tagger {
  tag(text: string): TaggedText;
  /** Words that it met outside its lexicon and keeps in memory: there is no other end to them than a new instance. */
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
  let remembered = ownWords;
  return {
    tag(text) {
      const tagged = tag(wink, text);
      for (; remembered < lexemes.list.length; remembered += 1) {
        const word = lexemes.list[remembered] ?? '';
        if (!lettersOnly.test(word)) delete lexemes.hash[word];
      }
      return tagged;
    },
    kept: () => lexemes.list.length - ownWords,
  };
}

function tag(wink: WinkMethods, text: string): TaggedText {
  const { its } = wink;
  const document = wink.readDoc(text);
  return {
    values: strings(document.tokens().out(its.value)),
    gaps: strings(document.tokens().out(its.precedingSpaces)),
    // wink-nlp declares its.lemma with other parameters than every other accessor; it takes the same.
    lemmas: strings(document.tokens().out(its.lemma as unknown as ItsFunction<string>)),
    tags: strings(document.tokens().out(its.pos)),
    firsts: new Set(document.sentences().out(its.span).map(firstOf)),
  };
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
