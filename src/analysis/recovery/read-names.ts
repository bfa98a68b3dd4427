import { retagged, type Token } from '../token.js';

/** Words for the company's people that are verbs as well. */
const staffWords = new Set(['support', 'staff', 'service', 'host', 'crew', 'desk', 'sales', 'security']);

/**
 * Makes nouns of what wink-nlp takes for a verb before a verb (`support said`), and a name of each word that the post shows to be a company's name and writes with a capital, which wink-nlp takes
 * for a verb or noun where it is one as well: `Fetch denied my claim`.
 */
export function readNames(
  tokens: readonly Token[],
  companies: ReadonlySet<string>,
  text: string,
): readonly Token[] {
  const isStaff = ({ lower, pos }: Token, at: number): boolean =>
    pos === 'VERB' && staffWords.has(lower) && tokens[at + 1]?.pos === 'VERB' && !takesVerb(tokens[at - 1]);
  const isName = ({ lower, start, pos }: Token): boolean =>
    pos !== 'PROPN' && companies.has(lower) && text.charAt(start) !== lower.charAt(0);
  if (!tokens.some((token, at) => isName(token) || isStaff(token, at))) return tokens;
  return tokens.map((token, at) => {
    if (isName(token)) return retagged(token, 'PROPN', token.lower);
    return isStaff(token, at) ? retagged(token, 'NOUN') : token;
  });
}

/** `to support`, `they support`: a verb after all. */
function takesVerb(before: Token | undefined): boolean {
  return before !== undefined && ['PART', 'PRON', 'AUX', 'NOUN', 'PROPN'].includes(before.pos);
}
