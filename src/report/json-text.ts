/** Characters that JSON allows raw, but that break lines or that a terminal obeys. */
const unsafe = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON. What breaks lines or reorders text is escaped; a parser reads the same value.
 * @param indent spaces before each line but the first; `null` for one line
 */
export function jsonText(value: unknown, indent: number | null = null): string {
  const text = JSON.stringify(value, null, indent === null ? 0 : 2).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // A line break is always between two values: inside strings it is escaped.
  return indent ? text.replaceAll('\n', `\n${' '.repeat(indent)}`) : text;
}
