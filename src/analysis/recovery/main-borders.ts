import { clauseOpeners } from '../../lexicon/clause-words.js';
import type { Token } from '../token.js';
import { type Border, isVerb, nominative } from './clause-borders.js';

/** The subject that a condition or time wants behind it without a comma: `if I have a complaint | I call`. */
export function isOwedMain(
  tokens: readonly Token[],
  { at, kind, lead }: Border,
  borders: readonly Border[],
): boolean {
  const [first] = borders;
  const isLoose = kind === 'relative' || (kind === 'complement' && tokens[at - 1]?.pos !== 'VERB');
  if (!isLoose || lead !== null || borders.length > 1 || first === undefined) return false;
  return clauseOpeners.get(first.lead ?? '') === 'adverbial' && tokens.slice(0, at).some(isVerb);
}

const particles = new Set(['up', 'back', 'in', 'off', 'out', 'down', 'over', 'home']);

/** The main clause after an adverbial one without a comma: `when I got it back | the heater died`. */
export function resumedMain(tokens: readonly Token[], at: number, open: Border | undefined): Border | null {
  const isAdverbial = open !== undefined && clauseOpeners.get(open.lead ?? '') === 'adverbial';
  const previous = tokens[at - 1];
  if (!isAdverbial || previous === undefined || tokens[at]?.pos !== 'DET') return null;
  const isEnd =
    ['NOUN', 'PROPN', 'ADV', 'PRON', 'ADJ'].includes(previous.pos) || particles.has(previous.lower);
  if (!isEnd) return null;
  const told = tokens.slice(open.at, at - 1).some(isVerb);
  if (!told || !tokens.slice(at + 1, at + 5).some(isVerb)) return null;
  return { at, kind: 'main', lead: null };
}

/** Verbs behind which a participle goes on with the same clause: `the part we had fixed`. */
const causative = new Set(['get', 'have', 'want', 'need', 'keep', 'see', 'find', 'leave']);

/** The verb that a subject still wants behind its relative clause: `the room that we got | was dirty`. */
export function owedVerb(tokens: readonly Token[], at: number, borders: readonly Border[]): Border | null {
  if (!isVerb(tokens[at])) return null;
  const relative = borders.findLastIndex(({ kind }) => kind === 'relative');
  const head = borders[relative - 1];
  const from = borders[relative]?.at;
  if (head === undefined || from === undefined) return null;
  const isBroken = borders
    .slice(relative + 1)
    .some(({ kind }) => !['infinitive', 'complement', 'gerund'].includes(kind));
  const isOwed = tokens.slice(head.at, from).some(({ pos }) => ['NOUN', 'PROPN', 'PRON'].includes(pos));
  if (isBroken || !isOwed || head.subject || tokens.slice(head.at, from).some(isVerb)) return null;
  const verb = tokens[at];
  const previous = tokens[at - 1];
  if (verb === undefined || previous === undefined || !opensGroup(verb, previous)) return null;
  return tokens.slice(from, at).some(isVerb)
    ? { at, kind: 'main', lead: null, subject: [head.at, from] }
    : null;
}

/** Whether a verb may open a group of its own: no participle, no infinitive, nothing behind an auxiliary. */
function opensGroup(verb: Token, previous: Token): boolean {
  if (verb.pos === 'AUX')
    return !['AUX', 'ADV', 'PART', 'CCONJ', 'PUNCT'].includes(previous.pos) && !isSubject(previous);
  if (verb.pos !== 'VERB' || verb.lower === verb.lemma || verb.lower.endsWith('ing')) return false;
  if (stranded.has(previous.lower)) return true;
  return previous.pos === 'VERB' && previous.lower !== previous.lemma && !causative.has(previous.lemma);
}

/** Prepositions that a relative clause may end in: `the man I spoke to`. */
const stranded = new Set(['to', 'with', 'about', 'for', 'from', 'at']);

function isSubject({ lower }: Token): boolean {
  return nominative.has(lower) || ['who', 'which', 'that', 'this', 'there', 'what'].includes(lower);
}
