/** A number with so many decimals and thousands set apart. */
export function shown(value: number, decimals = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** How many times one number is another: `0.61 ×`. */
export function times(value: number, of: number): string {
  return `${shown(value / of, 2)} ×`;
}
