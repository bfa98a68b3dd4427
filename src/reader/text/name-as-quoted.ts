const longestName = 60;
const mostWords = 6;

/** With these a sentence begins, not a name. */
const sentenceOpenings = new Set(
  'the a an he she they it i we you my our your his her their this that these those and but so then who as what like'.split(
    ' ',
  ),
);

/** A name that begins like a sentence: `The Donald`. Sentences go on with small letters. */
const isTitled = (words: readonly string[]): boolean =>
  words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));

/** The name that a text is; `null` where it is none, such as the beginning of a sentence. */
export function nameAsQuoted(text: string, isSure = false): string | null {
  const name = text
    .replace(/^[@●]\s?/u, '')
    .replace(/^[«»„] ?(.{1,60}?) ?[«»“]$/u, '$1')
    .replace(/,$/u, '')
    .trim();
  const words = name.split(' ');
  if (name === '' || name.length > longestName || words.length > mostWords) return null;
  if (/^[^\p{L}\p{N}_]+$/u.test(name)) return null;
  if (isSure) return name;
  const isSentence = sentenceOpenings.has((words[0] ?? '').toLowerCase()) && words.length > 1;
  return isSentence && !isTitled(words) ? null : name;
}
