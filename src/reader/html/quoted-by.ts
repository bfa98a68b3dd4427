import { cleanName } from '../clean-text.js';
import { withoutEnd } from '../trim-ends.js';
import { attributionVerbs, quoteWords } from './attribution-words.js';

const verbs = attributionVerbs
  .split('|')
  .map((verb) => (/[\u3040-\u9fff]/u.test(verb) ? verb : ` ${verb}`))
  .sort((one, other) => other.length - one.length);

/**
 * The name in a quote's own heading `NAME wrote:` of phpBB and its relatives, where it is known that the line is
 * such a heading: of a language that is not known the last word is the verb. `null` for a heading without a name,
 * `Quote:`. Names may hold commas, colons and dates.
 */
export function quotedBy(heading: string | null): string | null {
  const line = cleanName(heading);
  const words = withoutEnd(line ?? '', /[\s:：]/u);
  const folded = words.toLowerCase();
  if (quoteWords.includes(folded)) return null;
  const verb = verbs.find((ending) => ` ${folded}`.endsWith(ending));
  if (verb !== undefined) return cleanName(words.slice(0, Math.max(0, words.length - verb.length)));
  return words === line ? cleanName(words) : cleanName(words.slice(0, Math.max(0, words.lastIndexOf(' '))));
}
