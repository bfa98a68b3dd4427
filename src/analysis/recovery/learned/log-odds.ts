/** Probabilities nearer to 0 or 1 say no more. */
const surest = 1e-4;

/** The log-odds of the surest probability. */
const mostOdds = Math.log((1 - surest) / surest);

/** The probability of log-odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log-odds of a probability, those of the surest at most. */
export function logit(probability: number): number {
  const bounded = Math.min(1 - surest, Math.max(surest, probability));
  return Math.log(bounded / (1 - bounded));
}

/** Log-odds, those of the surest probability at most. */
export function boundedOdds(odds: number): number {
  const isBeyond = odds > mostOdds || odds < -mostOdds;
  return isBeyond ? Math.sign(odds) * mostOdds : odds;
}
