/** What a spreadsheet skips before it looks for a formula, and csv-stringify does not. */
const skipped = /^[\s\0\uFEFF]+/;

/** Signs that start a formula, in their full-width forms too. */
const signs = new Set(['=', '+', '-', '@', '＝', '＋', '－', '＠']);

/**
 * Puts `'` before a text that would become a formula after leading white space or NULs.
 * A sign in the very first place is left to csv-stringify's `escape_formulas`.
 * Source: OWASP, CSV Injection; ASVS 5.0, 1.2.10.
 */
export function defuseFormula(text: string): string {
  const lead = skipped.exec(text)?.[0].length ?? 0;
  return lead > 0 && signs.has(text.charAt(lead)) ? `'${text}` : text;
}
