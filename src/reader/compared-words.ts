const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared: in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Names are compared without case and white space: boards fold both where they quote. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, '');
}
