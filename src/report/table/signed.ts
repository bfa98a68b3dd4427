/** A score with its sign and two digits: `+0.62`, `-0.20`, `0.00`. */
export function signed(score: number): string {
  const digits = score.toFixed(2);
  if (Number(digits) === 0) return ' 0.00';
  return score > 0 ? `+${digits}` : digits;
}
