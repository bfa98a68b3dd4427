import type { RuleSummary } from './rule-summary.js';

/**
 * What the rules alone say of each label (positive, neutral, negative), as logarithms: a multinomial logistic model of the balance of praise and blame and of the
 * amount of both, each bent so that it saturates. Without evidence they are for neutral.
 *
 * Its constants were fitted on 9,072 labelled texts of one or two sentences from ten public training sets
 * (tweets, comments, developers' talk, film reviews), each set weighing the same.
 */
export function combineRules({ praise, blame }: RuleSummary): readonly [number, number, number] {
  const balance = (praise - blame) / Math.sqrt((praise - blame) ** 2 + 0.8 ** 2);
  const amount = (praise + blame) / (praise + blame + 0.3);
  return [2.76 * balance + 2.29 * amount, 1.45, -1.55 * balance + 2.87 * amount];
}
