/** A label that was found: how probable it was said to be (0…1), and whether it was right. */
export interface Claim {
  readonly probability: number;
  readonly right: boolean;
}

const bins = 10;

/**
 * Expected calibration error, 0…1: the claims go into ten bins of equal width by their probability; in each the share
 * that is right is compared with the mean probability, and the differences are averaged by the size of the bins
 * (Guo, Pleiss, Sun & Weinberger 2017, On calibration of modern neural networks, equation 3). `null` without claims.
 */
export function calibrationError(claims: readonly Claim[]): number | null {
  if (claims.length === 0) return null;
  const surplus = new Array<number>(bins).fill(0);
  for (const { probability, right } of claims) {
    // A bin holds its upper end, not its lower one.
    const bin = Math.max(0, Math.ceil(probability * bins) - 1);
    surplus[bin] = (surplus[bin] ?? 0) + probability - (right ? 1 : 0);
  }
  return surplus.reduce((sum, difference) => sum + Math.abs(difference), 0) / claims.length;
}
