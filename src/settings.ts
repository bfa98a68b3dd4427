/** What bounds the work on one input, each with the reason for its default. */
export interface Limits {
  /** Bytes of one input: cheerio needs 30 to 100 times the size of a page in memory. */
  readonly inputBytes: number;
  /** Bytes of a file of posts, one a line, that is held as a whole; a longer one is read line by line, of any length. */
  readonly wholeBytes: number;
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
  /** Words outside wink-nlp's lexicon that one instance keeps, some 2 KB each, before a new one is made. */
  readonly wordsOutsideLexicon: number;
  /** Seconds that a worker has for each megabyte, begun, of a task: on a busy machine honest text needs some 20. */
  readonly megabyteSeconds: number;
  /** Bytes of one response, decompressed: a page of a forum has some 200 KB, a few hundred bytes can hold gigabytes. */
  readonly responseBytes: number;
  /** Redirects from one address: sites need one or two, for `www.`, for https and for a thread's full name. */
  readonly redirects: number;
  /** Pages of one live thread that are followed unless a range asks for more: the longest threads have some thousands. */
  readonly threadPages: number;
  /** Characters of a web address: servers and proxies cut longer ones off. */
  readonly addressCharacters: number;
  /** Bytes of the pages that are kept for the next run: some five thousand pages. */
  readonly cacheBytes: number;
  /** Seconds that a site may ask to wait before the next request; whoever asks for more wants nobody to wait. */
  readonly waitSeconds: number;
}

/** Which layers score sentiment: the lexicon with its rules, the words that a model learned, or both together. */
export type SentimentLayers = 'all' | 'rules' | 'words';

/** Which layers find events: the rules with what was learned of posts that tell events, or the rules alone. */
export type EventLayers = 'all' | 'rules';

/** One of several parts of the threads, which several runs share. */
export interface Shard {
  /** Which one, 1…count. */
  readonly number: number;
  readonly count: number;
}

/** Pages of a thread, from 1; `last` is `null` for all that follow. */
export interface PageRange {
  readonly first: number;
  readonly last: number | null;
}

/** How live threads are fetched. */
export interface WebSettings {
  /** What the requests say of who makes them. */
  readonly userAgent: string;
  /** The pages of each thread that are wanted; `null`: all. */
  readonly pages: PageRange | null;
  /** Seconds between two requests to one host, at least 1 outside of one's own network. */
  readonly delay: number;
  /** Seconds within which a response must be whole. */
  readonly timeout: number;
  /** Whether pages are kept for the next run: `only` reads them without asking any site. */
  readonly cache: 'use' | 'none' | 'only';
  /** Whether hosts of one's own machine and network may be asked. */
  readonly allowPrivate: boolean;
}

export interface Settings {
  /** A platform's name, or `null` to recognise it. */
  readonly platform: string | null;
  /** A WHATWG encoding name, or `null` to recognise it. */
  readonly encoding: string | null;
  /** The file of what is particular to a company, `null`: the built-in profile. */
  readonly profile: string | null;
  /** The file of the weights of the learned layer of sentiment, `null`: the built-in one. */
  readonly model: string | null;
  /** The file of those of the learned layer of events, `null`: the built-in one. */
  readonly eventModel: string | null;
  readonly sentimentLayers: SentimentLayers;
  readonly eventLayers: EventLayers;
  /**
   * The moment from which relative dates such as `Yesterday` count, ISO 8601; `fetched`: when the page came from the
   * web; `null`: as the page prints it.
   */
  readonly asOf: string | null;
  /** Words inferred to be a quote with less confidence than this stay own words, 0…1. */
  readonly quoteConfidence: number;
  /** Whether pseudonyms stand in place of the names of authors, from before the analysis on. */
  readonly anonymize: boolean;
  /** The threads that are analysed and reported; `null`: all. */
  readonly shard: Shard | null;
  /** The file or folder that the results go to, `null` when there is none: it is never read as part of a folder. */
  readonly outputFile: string | null;
  readonly web: WebSettings;
  readonly limits: Limits;
}

export const defaultSettings: Settings = {
  platform: null,
  encoding: null,
  profile: null,
  model: null,
  eventModel: null,
  sentimentLayers: 'all',
  eventLayers: 'all',
  asOf: null,
  quoteConfidence: 0.6,
  anonymize: false,
  shard: null,
  outputFile: null,
  web: {
    userAgent: 'tesla-sentiment (+https://github.com/tesla-sentiment/tesla-sentiment)',
    pages: null,
    delay: 1,
    timeout: 30,
    cache: 'use',
    allowPrivate: false,
  },
  limits: {
    inputBytes: 32 * 1024 * 1024,
    wholeBytes: 4 * 1024 * 1024,
    elementDepth: 512,
    elementChildren: 10_000,
    tagCharacters: 64 * 1024,
    wordCharacters: 200,
    sentenceWords: 250,
    wordsOutsideLexicon: 40_000,
    megabyteSeconds: 60,
    responseBytes: 16 * 1024 * 1024,
    redirects: 5,
    threadPages: 10_000,
    addressCharacters: 2083,
    cacheBytes: 1024 ** 3,
    waitSeconds: 120,
  },
};
