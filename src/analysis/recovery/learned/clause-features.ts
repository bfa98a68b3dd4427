import type { Token } from '../../token.js';
import { ofWords, type Word } from '../../word.js';
import type { ClauseFacts } from './clause-facts.js';
import { type AddFeature, featureName, featureKinds as kind } from './feature-kinds.js';

/** A word of a clause as the learned layer knows it; one for all its places. */
export interface ClauseWord {
  /** The base form of verbs and nouns, else as written; `<name>` and `<number>` for names and numbers. */
  readonly key: string;
  readonly pos: string;
  /** Whether a negation stands among the five words before it. */
  readonly denied: boolean;
  readonly word: Word;
}

const denials = new Set([
  'not',
  "n't",
  'no',
  'never',
  'nobody',
  'nothing',
  'without',
  'none',
  'neither',
  'nor',
  'cannot',
]);

/** How many words a negation reaches. */
const denialReach = 5;

const inflected = new Set(['VERB', 'AUX', 'NOUN']);
const telling = new Set(['VERB', 'NOUN', 'ADJ']);
const content = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'PRON']);

/** A word as a clause has it, behind a negation and not; `null` for what is none: punctuation but `?` and `!`. */
const readingsOf = ofWords((word): { readonly plain: ClauseWord; readonly denied: ClauseWord } | null => {
  const { lower, lemma, pos } = word;
  if (pos === 'PUNCT' && lower !== '?' && lower !== '!') return null;
  const form = inflected.has(pos) ? lemma : lower;
  const key = pos === 'NUM' ? '<number>' : pos === 'PROPN' ? '<name>' : form;
  return { plain: { key, pos, denied: false, word }, denied: { key, pos, denied: true, word } };
});

const isDenial = ofWords(({ lower }) => denials.has(lower));
const isContent = ofWords(({ pos }) => content.has(pos));

/** The tokens of a clause that are words; of its punctuation only `?` and `!`. */
export function clauseTokens({ sentence: { reading }, clause }: ClauseFacts): readonly Token[] {
  const { from = 0, to = 0 } = reading.clauses[clause] ?? {};
  return reading.tokens.slice(from, to).filter(({ word }) => readingsOf(word) !== null);
}

/** The words of a clause, one for each of `clauseTokens`. */
export function clauseWords({ sentence: { reading }, clause }: ClauseFacts): readonly ClauseWord[] {
  const { from = 0, to = 0 } = reading.clauses[clause] ?? {};
  const words: ClauseWord[] = [];
  let reach = 0;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    const readings = readingsOf(token.word);
    if (readings === null) continue;
    words.push(reach > 0 ? readings.denied : readings.plain);
    reach = isDenial(token.word) ? denialReach : reach - 1;
  }
  return words;
}

/** Tells the features by which a word of the clause itself counts. */
export function tellWord(
  { key, pos, denied, word }: ClauseWord,
  previous: string,
  party: string,
  add: AddFeature,
): void {
  add(kind.w, key, null);
  add(kind.b, previous, key);
  if (word.lower !== key && pos === 'VERB') add(kind.f, word.lower, null);
  if (denied) add(kind.d, key, null);
  if (telling.has(pos)) add(kind.p, party, key);
}

/** Tells the features by which the verb of a clause counts. */
export function tellVerb(verb: Word, party: string, add: AddFeature): void {
  add(kind.verb, verb.lemma, null);
  add(kind.does, party, verb.lemma);
  add(kind.tense, tenseOf(verb), party);
}

/**
 * Tells the feature by which a word with content counts for the clause beside its own.
 * @param side the kind of feature: before or after that clause
 */
export function tellBeside(side: number, word: Word, add: AddFeature): void {
  const readings = readingsOf(word);
  if (readings !== null && isContent(word)) add(side, readings.plain.key, null);
}

/** What the learned layer sees of every clause of a post: the names of its features, each once. */
export function featuresOfClauses(clauses: readonly ClauseFacts[]): readonly ReadonlySet<string>[] {
  const features = clauses.map(() => new Set<string>());
  tellFeatures(clauses, clauses.map(clauseWords), (clause) => {
    const add: AddFeature = (...feature) => features[clause]?.add(featureName(...feature));
    return {
      add,
      addWord: (word, before, party) => tellWord(word, before?.key ?? noWord, party, add),
      addVerb: (verb, party) => tellVerb(verb, party, add),
      addBeside: (side, { word }) => tellBeside(side, word, add),
      close: () => undefined,
    };
  });
  return features;
}

/** What stands for the word before the first of a clause. */
export const noWord = '^';

/** Takes the features of a clause. */
export interface FeatureTaker {
  readonly add: AddFeature;
  /** Takes those of a word of the clause itself: see `tellWord`. */
  addWord(word: ClauseWord, before: ClauseWord | undefined, party: string): void;
  /** Takes those of its verb: see `tellVerb`. */
  addVerb(verb: Word, party: string): void;
  /** Takes that of a word of a clause beside it: see `tellBeside`. */
  addBeside(side: number, word: ClauseWord): void;
  /** Is told that the clause has no more. */
  close(): void;
}

/**
 * Tells the features of every clause of a post in their order; one clause may have a feature several times.
 * @param words what `clauseWords` gives for each
 * @param open is given the place of each clause before its features are told
 */
export function tellFeatures(
  clauses: readonly ClauseFacts[],
  words: readonly (readonly ClauseWord[])[],
  open: (clause: number) => FeatureTaker,
): void {
  const toldBefore = new Set<string>();
  const toCome = createToCome(clauses.flatMap(happenedTypes));
  let past = 0;
  for (let at = 0; at < clauses.length; at += 1) {
    const facts = clauses[at];
    if (facts === undefined) break;
    const own = happenedTypes(facts);
    past += own.length;
    const taker = open(at);
    const { add } = taker;
    tellOwn(facts, words[at] ?? none, taker);
    tellNeighbour(kind.before, kind['before told'], clauses[at - 1], words[at - 1], taker);
    tellNeighbour(kind.after, kind['after told'], clauses[at + 1], words[at + 1], taker);
    for (const type of toldBefore) add(kind.earlier, type, null);
    for (const type of toCome(past)) add(kind.later, type, null);
    for (const type of own) toldBefore.add(type);
    taker.close();
  }
}

/** Makes what lists the types that are told from a place on, each once, the next one first; places may only grow. */
function createToCome(types: readonly string[]): (from: number) => readonly string[] {
  const next = new Map<string, number>();
  const following = new Array<number>(types.length);
  for (let at = types.length - 1; at >= 0; at -= 1) {
    const type = types[at] ?? '';
    following[at] = next.get(type) ?? types.length;
    next.set(type, at);
  }
  const listed = (): readonly string[] =>
    [...next]
      .filter(([, at]) => at < types.length)
      .sort(([, one], [, other]) => one - other)
      .map(([type]) => type);
  let passed = 0;
  let told = listed();
  return (from) => {
    if (passed === from) return told;
    for (; passed < from; passed += 1) next.set(types[passed] ?? '', following[passed] ?? types.length);
    told = listed();
    return told;
  };
}

function happenedTypes({ told }: ClauseFacts): readonly string[] {
  if (told.length === 0) return none;
  return told.filter(({ modality }) => modality === 'happened').map(({ type }) => type);
}

const none: readonly never[] = [];

/** Who acts in a clause, as a feature. */
export function partyOf({ sentence: { reading }, clause }: ClauseFacts): string {
  return reading.agents[clause]?.party ?? 'none';
}

function tellNeighbour(
  side: number,
  sideTold: number,
  facts: ClauseFacts | undefined,
  words: readonly ClauseWord[] = none,
  taker: FeatureTaker,
): void {
  for (const word of words) taker.addBeside(side, word);
  for (const { type } of facts?.told ?? none) taker.add(sideTold, type, null);
}

function tellOwn(facts: ClauseFacts, words: readonly ClauseWord[], taker: FeatureTaker): void {
  const { add } = taker;
  const { sentence, clause, candidates, told } = facts;
  const { reading } = sentence;
  const party = partyOf(facts);
  let before: ClauseWord | undefined;
  for (const word of words) {
    taker.addWord(word, before, party);
    before = word;
  }
  const place = reading.clauses[clause];
  const agent = reading.agents[clause];
  const modality = reading.decisions[clause]?.modality ?? 'happened';
  const verb = place === undefined ? undefined : reading.tokens[place.verb];
  if (verb !== undefined) taker.addVerb(verb.word, party);
  add(kind.party, party, null);
  add(kind.modality, modality, null);
  add(kind.how, modality, party);
  add(kind.kind, `${place?.kind}`, null);
  add(kind.lead, `${place?.lead}`, null);
  add(kind.passive, `${agent?.passive}`, null);
  add(kind.level, `${agent?.actor?.level}`, null);
  add(kind.voice, reading.voice, null);
  add(kind.self, `${reading.nearSelf}`, null);
  for (const { from, level } of reading.mentions)
    if (place !== undefined && from >= place.from && from < place.to) add(kind.names, level, null);
  for (const type of candidates) add(kind.rule, type, null);
  for (const { type, modality: way, perspective } of told) {
    add(kind.told, type, null);
    add(kind.told, type, `${way} ${perspective}`);
  }
}

function tenseOf({ lower, lemma }: Word): string {
  return lower.endsWith('ing') ? 'ing' : lower === lemma ? 'base' : 'past';
}
