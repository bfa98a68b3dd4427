/**
 * Text as all readers expect it: `\n` for every line end, no BOM anywhere, and U+FFFD for NUL, for the
 * noncharacters U+FFFE and U+FFFF and for lone surrogates, none of which may reach JSON or CSV.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\uFEFF/g, '')
    .replace(/[\0\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD');
}
