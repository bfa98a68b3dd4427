/** The kinds of features of a clause, by the numbers that stand for them while they are told. */
export const featureKinds = {
  /** A word, a word behind the one before it, a form of a verb, a word behind a negation, a word and who acts. */
  w: 0,
  b: 1,
  f: 2,
  d: 3,
  p: 4,
  verb: 5,
  does: 6,
  tense: 7,
  party: 8,
  modality: 9,
  how: 10,
  kind: 11,
  lead: 12,
  passive: 13,
  level: 14,
  voice: 15,
  self: 16,
  /** A mention's level, a rule's type, an event's type. */
  names: 17,
  rule: 18,
  told: 19,
  /** What stands in the clauses beside it, and what is told in the rest of the post. */
  before: 20,
  after: 21,
  'before told': 22,
  'after told': 23,
  earlier: 24,
  later: 25,
} as const;

/** The kinds of features that count for a whole post, whatever its clauses: words, and what the rules say. */
export const wholeKinds: readonly number[] = [
  featureKinds.w,
  featureKinds.d,
  featureKinds.rule,
  featureKinds.told,
];

/** The names of the kinds by their numbers. */
export const kindNames: readonly string[] = Object.keys(featureKinds);

/**
 * Takes a feature: the number of its kind and its parts, the second `null` where it has but one. The parts stand apart
 * so that nothing is joined while texts are judged.
 */
export type AddFeature = (kind: number, first: string, second: string | null) => void;

/** A feature's name: `b:the car`. */
export function featureName(kind: number, first: string, second: string | null): string {
  const lead = `${kindNames[kind]}:${first}`;
  return second === null ? lead : `${lead} ${second}`;
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
