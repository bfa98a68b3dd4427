import { imperatives } from '../../lexicon/clause-words.js';
import { retagged, type Token } from '../token.js';

/** Makes a verb of the first word of a command, which wink-nlp takes for a name: `Call the manager`. */
export function readImperative(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || !imperatives.has(first.lower)) return tokens;
  const isName = first.pos === 'PROPN' || first.pos === 'NOUN';
  const takesObject = ['DET', 'PRON', 'PROPN', 'ADP'].includes(second.pos);
  return isName && takesObject ? [retagged(first, 'VERB', first.lower), ...tokens.slice(1)] : tokens;
}
