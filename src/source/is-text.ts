const sampleCharacters = 64 * 1024;

/** So many odd characters may stand in any text: a few damaged bytes in a short post are no reason to refuse it. */
const tolerated = 3;

/** Compressed data has 9 in 100; the dirtiest saved page that we know has less than 1. */
const toleratedShare = 0.02;

/** A control character that no text file holds: the set of file(1), `encoding.c`, plus U+FFFD. */
function isOdd(code: number): boolean {
  return code < 7 || (code > 13 && code < 27) || (code > 27 && code < 32) || code === 0xfffd;
}

/** Whether decoded bytes are text rather than a picture, an archive or a program; PDF files are not. */
export function isText(text: string): boolean {
  if (text.startsWith('%PDF-')) return false;
  const end = Math.min(text.length, sampleCharacters);
  let odd = 0;
  for (let index = 0; index < end; index++) if (isOdd(text.charCodeAt(index))) odd++;
  return odd <= tolerated || odd <= end * toleratedShare;
}
