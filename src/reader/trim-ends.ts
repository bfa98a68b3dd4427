/**
 * The text without the characters at its end that `character`, a class of one, matches. `/[ab]+$/` does the same in
 * quadratic time where many of them stand elsewhere.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without the characters at its start that one class matches, and those at its end that another does. */
export function withoutEnds(text: string, atStart: RegExp, atEnd: RegExp): string {
  let start = 0;
  while (start < text.length && atStart.test(text.charAt(start))) start++;
  return withoutEnd(text.slice(start), atEnd);
}
