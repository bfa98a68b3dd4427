const vowels = new Set(['a', 'e', 'i', 'o', 'u']);

/**
 * A word with its regular inflections, so that a rule finds it where the tagger took it for another part of speech and
 * left it as it stands (`rebooked`, `comped`). What is no word does no harm: nobody writes it.
 */
export function inflections(word: string): readonly string[] {
  if (word.length < 3 || !/^[a-z][a-z-]*[a-z]$/u.test(word)) return [word];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !vowels.has(before)) {
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  }
  const stems = doubles(word) ? [word, word + last] : [word];
  const plural = /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}

/** Whether the last consonant may be written twice: `swapped`. */
function doubles(word: string): boolean {
  const [third = '', second = '', last = ''] = word.slice(-3);
  return !vowels.has(last) && vowels.has(second) && !vowels.has(third) && !'wxy'.includes(last);
}
