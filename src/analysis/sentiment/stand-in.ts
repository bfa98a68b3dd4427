/** What the learned layer reads in the place of a word that the rules know better. */
export interface StandIn {
  /** Such as `<negation +>`; no word of a text looks like it. */
  readonly key: string;
  /** `false`: only where the learned layer does not know the word itself. */
  readonly always: boolean;
}

/** The rules that change what a word says, the one that decides first. */
const deciding = ['resolution', 'negation', 'condition', 'idiom'] as const;

/**
 * What stands in for the words of a piece of evidence: `no problems` must not be read as `problems`, nor an idiom
 * as its words. A plain word of the lexicon is read as itself, as long as it is known, and so is one that praises
 * and is denied: the learned layer tells `not great` from `not good`, but not `no problems` from `problems`.
 */
export function standInFor(rules: readonly string[], weight: number): StandIn {
  const rule = deciding.find((name) => rules.includes(name));
  const side = weight > 0 ? '+' : weight < 0 ? '-' : '0';
  return {
    key: `<${rule ?? 'lexicon'} ${side}>`,
    always: rule !== undefined && !(rule === 'negation' && weight <= 0),
  };
}
