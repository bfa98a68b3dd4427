import type { RuleSummary } from './rule-summary.js';

/** Summed weight from which a side is strong: one plain word such as `good` or `bad` reaches it. */
const strong = 0.5;

/** The least share of the stronger side that the weaker one must have. */
const share = 0.5;

/** Whether praise and blame are both strong in a text and neither drowns the other. */
export function isMixed({ praise, blame }: RuleSummary): boolean {
  const weaker = Math.min(praise, blame);
  return weaker >= strong && weaker >= share * Math.max(praise, blame);
}
