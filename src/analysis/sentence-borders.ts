/** Shorter lines than this were not wrapped by a program: their ends are the writer's. */
const shortLine = 60;

const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s/u;
const startsSentence = /^["'“(]?[A-Z]/u;

/**
 * Whether a sentence ends between two tokens where wink-nlp sees none: before a list item, at a line that the
 * writer ended, and at a full stop that wink-nlp took for a part of the word before it.
 * @param previous the lower-cased token before the gap
 * @param gap the white space between the tokens
 * @param line the length of the line that ends in the gap, in characters
 * @param following the text after the gap; its first characters are enough
 */
export function isBorder(previous: string, gap: string, line: number, following: string): boolean {
  if (gap.includes('\n')) {
    return bullet.test(following) || (line < shortLine && startsSentence.test(following));
  }
  return previous === '.' && gap !== '' && startsSentence.test(following);
}

/** Whether text begins with white space and what may open a sentence, or is at its end. */
export function mayEndSentence(following: string): boolean {
  const rest = following.trimStart();
  return rest === '' || (rest.length < following.length && startsSentence.test(rest));
}
