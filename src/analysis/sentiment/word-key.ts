/** The key of a word in the tables of the learned layer: numbers are one, and so are the names of people mentioned. */
export function wordKey(lower: string): string {
  const first = lower.charCodeAt(0);
  if (first === 64 && lower.length > 1) return '@user';
  // A digit, or a sign before one.
  if (((first >= 48 && first <= 57) || first === 46 || first === 44 || first === 58) && isNumber(lower))
    return '0';
  return lower;
}

function isNumber(word: string): boolean {
  let digits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code !== 46 && code !== 44 && code !== 58) return false;
  }
  return digits > 0;
}
