/** What bounds the work on one input, each with the reason for its default. */
export interface Limits {
  /** Bytes of one input: cheerio needs 30 to 100 times the size of a page in memory. */
  readonly inputBytes: number;
  /** Nesting of HTML elements: browsers stop at 512, the deepest real page that we know has 38. */
  readonly elementDepth: number;
  /** Elements directly in one element: cheerio's searches take quadratic time in them; real pages have hundreds. */
  readonly elementChildren: number;
  /** Characters of one start tag outside data: addresses and JSON: parse5 is quadratic in the attributes. */
  readonly tagCharacters: number;
  /** Characters of a word without white space: wink-nlp's tokenizer is quadratic in them. */
  readonly wordCharacters: number;
  /** Words of one sentence: people write fewer than 150; what decides an event looks through a whole sentence. */
  readonly sentenceWords: number;
  /** Words outside wink-nlp's lexicon that one instance keeps, some 200 bytes each, before a new one is made. */
  readonly wordsOutsideLexicon: number;
}

/** Which layers score sentiment: the lexicon with its rules, the words that a model learned, or both together. */
export type SentimentLayers = 'all' | 'rules' | 'words';

/** One of several parts of the threads, which several runs share. */
export interface Shard {
  /** Which one, 1…count. */
  readonly number: number;
  readonly count: number;
}

export interface Settings {
  /** A platform's name, or `null` to recognise it. */
  readonly platform: string | null;
  /** A WHATWG encoding name, or `null` to recognise it. */
  readonly encoding: string | null;
  /** The file of what is particular to a company, `null`: the built-in profile. */
  readonly profile: string | null;
  /** The file of the learned layer's weights, `null`: the built-in one. */
  readonly model: string | null;
  readonly sentimentLayers: SentimentLayers;
  /** The moment from which relative dates such as `Yesterday` count, ISO 8601; `null`: as the page prints it. */
  readonly asOf: string | null;
  /** Words inferred to be a quote with less confidence than this stay own words, 0…1. */
  readonly quoteConfidence: number;
  /** The threads that are analysed and reported; `null`: all. */
  readonly shard: Shard | null;
  /** The file or folder that the results go to, `null` when there is none: it is never read as part of a folder. */
  readonly outputFile: string | null;
  readonly limits: Limits;
}

export const defaultSettings: Settings = {
  platform: null,
  encoding: null,
  profile: null,
  model: null,
  sentimentLayers: 'all',
  asOf: null,
  quoteConfidence: 0.6,
  shard: null,
  outputFile: null,
  limits: {
    inputBytes: 32 * 1024 * 1024,
    elementDepth: 512,
    elementChildren: 10_000,
    tagCharacters: 64 * 1024,
    wordCharacters: 200,
    sentenceWords: 250,
    wordsOutsideLexicon: 100_000,
  },
};
