import { retagged, type Token } from '../token.js';
import type { Mention } from './mentions.js';

const people = new Set(['frontline', 'manager', 'executive']);

/**
 * Sets right the parts of speech around those who are named: no word of a role is a verb (`the chat agent`), and what
 * follows a role and stands before an object is one (`the tech reset the system`).
 */
export function readRoles(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const nouns = new Set<number>();
  const verbs = new Set<number>();
  for (const { from, to, level } of mentions) {
    if (!people.has(level)) continue;
    for (let at = from; at < to; at += 1) if (tokens[at]?.pos === 'VERB') nouns.add(at);
    const object = tokens[to + 1]?.pos;
    if (tokens[to]?.pos === 'NOUN' && (object === 'DET' || object === 'PRON')) verbs.add(to);
  }
  if (nouns.size === 0 && verbs.size === 0) return tokens;
  return tokens.map((token, at) => {
    if (nouns.has(at)) return retagged(token, 'NOUN');
    return verbs.has(at) ? retagged(token, 'VERB') : token;
  });
}
