import type { Token } from '../../token.js';
import type { ClauseFacts } from './clause-facts.js';

/** A word of a clause as the learned layer knows it. */
export interface ClauseWord {
  /** The base form of verbs and nouns, else as written; `<name>` and `<number>` for names and numbers. */
  readonly key: string;
  readonly pos: string;
  /** Whether a negation stands among the five words before it. */
  readonly denied: boolean;
  readonly token: Token;
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

/** The words of a clause; of its punctuation only `?` and `!`. */
export function clauseWords({ sentence: { reading }, clause }: ClauseFacts): readonly ClauseWord[] {
  const { from = 0, to = 0 } = reading.clauses[clause] ?? {};
  const words: ClauseWord[] = [];
  let reach = 0;
  for (const token of reading.tokens.slice(from, to)) {
    const { lower, lemma, pos } = token;
    if (pos === 'PUNCT' && lower !== '?' && lower !== '!') continue;
    const form = inflected.has(pos) ? lemma : lower;
    const key = pos === 'NUM' ? '<number>' : pos === 'PROPN' ? '<name>' : form;
    words.push({ key, pos, denied: reach > 0, token });
    reach = denials.has(lower) ? denialReach : reach - 1;
  }
  return words;
}

/** The features by which a word of the clause itself counts. */
export function wordFeatures(
  { key, pos, denied, token }: ClauseWord,
  previous: string,
  party: string,
): readonly string[] {
  const features = [`w:${key}`, `b:${previous} ${key}`];
  if (token.lower !== key && pos === 'VERB') features.push(`f:${token.lower}`);
  if (denied) features.push(`d:${key}`);
  if (telling.has(pos)) features.push(`p:${party} ${key}`);
  return features;
}

/** What the learned layer sees of every clause of a post: its features, each once. */
export function featuresOfClauses(clauses: readonly ClauseFacts[]): readonly ReadonlySet<string>[] {
  const words = clauses.map(clauseWords);
  const toldBefore = new Set<string>();
  const toldAfter = clauses.flatMap(happenedTypes);
  return clauses.map((facts, at) => {
    const own = happenedTypes(facts);
    toldAfter.splice(0, own.length);
    const features = new Set([...ownFeatures(facts, words[at] ?? [])]);
    for (const [side, next] of [
      ['before', at - 1],
      ['after', at + 1],
    ] as const) {
      for (const { key, pos } of words[next] ?? []) if (content.has(pos)) features.add(`${side}:${key}`);
      for (const { type } of clauses[next]?.told ?? []) features.add(`${side} told:${type}`);
    }
    for (const type of toldBefore) features.add(`earlier:${type}`);
    for (const type of toldAfter) features.add(`later:${type}`);
    for (const type of own) toldBefore.add(type);
    return features;
  });
}

function happenedTypes({ told }: ClauseFacts): string[] {
  return told.filter(({ modality }) => modality === 'happened').map(({ type }) => type);
}

/** Who acts in a clause, as a feature. */
export function partyOf({ sentence: { reading }, clause }: ClauseFacts): string {
  return reading.agents[clause]?.party ?? 'none';
}

function* ownFeatures(facts: ClauseFacts, words: readonly ClauseWord[]): Generator<string> {
  const { sentence, clause, candidates, told } = facts;
  const { reading } = sentence;
  const party = partyOf(facts);
  let previous = '^';
  for (const word of words) {
    yield* wordFeatures(word, previous, party);
    previous = word.key;
  }
  const place = reading.clauses[clause];
  const agent = reading.agents[clause];
  const modality = reading.decisions[clause]?.modality ?? 'happened';
  const verb = place === undefined ? undefined : reading.tokens[place.verb];
  if (verb !== undefined) yield* [`verb:${verb.lemma}`, `does:${party} ${verb.lemma}`, tenseOf(verb, party)];
  yield* [`party:${party}`, `modality:${modality}`, `how:${modality} ${party}`, `kind:${place?.kind}`];
  yield* [`lead:${place?.lead}`, `passive:${agent?.passive}`, `level:${agent?.actor?.level}`];
  yield* [`voice:${reading.voice}`, `self:${reading.nearSelf}`];
  for (const { from, level } of reading.mentions)
    if (place !== undefined && from >= place.from && from < place.to) yield `names:${level}`;
  for (const type of candidates) yield `rule:${type}`;
  for (const { type, modality: way, perspective } of told)
    yield* [`told:${type}`, `told:${type} ${way} ${perspective}`];
}

function tenseOf({ lower, lemma }: Token, party: string): string {
  const form = lower.endsWith('ing') ? 'ing' : lower === lemma ? 'base' : 'past';
  return `tense:${form} ${party}`;
}

/** How much a feature weighs beside others, by its kind: what stands beside the clause says less than what is in it. */
export function featureScale(feature: string): number {
  return scales.get(feature.slice(0, feature.indexOf(':'))) ?? 1;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['before', 0.4],
  ['after', 0.4],
  ['b', 0.7],
  ['before told', 0.5],
  ['after told', 0.5],
  ['earlier', 0.5],
  ['later', 0.5],
  ['rule', 2],
  ['told', 2],
]);
