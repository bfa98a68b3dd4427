/**
 * A figure as every result holds it: four decimals, never −0. The last digits of `Math.exp` may differ between
 * machines (ECMA-262, section 21.3: implementation-approximated); those of what is reported must not.
 */
export function fourDecimals(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
