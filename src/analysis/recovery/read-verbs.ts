import { verbsLikeNouns } from '../../lexicon/clause-words.js';
import { retagged, type Token } from '../token.js';
import { ofWords } from '../word.js';
import { opensClause } from './clause-borders.js';

/** Past tenses that are written like the base form. */
const uninflected = new Set('split quit cut burst hit shut hurt let put cost set'.split(' '));

/**
 * Makes verbs of what wink-nlp takes for a noun or adjective: where the clause has no other verb (`the kettle leaks`,
 * `the zip split`, `the driver dented the door`), and behind `to` before an object (`to reconnect the sensor`).
 */
export function readVerbs(tokens: readonly Token[]): readonly Token[] {
  const verbs = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !nominal.has(token.pos)) continue;
    const isMain = (isVerbLike(token.word) || isPast(token, tokens[at + 1])) && isPredicate(tokens, at);
    if (
      isMain ||
      isOpening(tokens, at) ||
      isInfinitive(tokens, at) ||
      isGoingOn(tokens, at) ||
      isSuffered(tokens, at)
    )
      verbs.add(at);
  }
  if (verbs.size === 0) return tokens;
  return tokens.map((token, at) => (verbs.has(at) ? retagged(token, 'VERB') : token));
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ']);
const objectParts = new Set(['DET', 'PRON']);

const isVerbLike = ofWords(({ lower, lemma }) => {
  if (uninflected.has(lower)) return true;
  return (lower === `${lemma}s` || lower === `${lemma}es`) && verbsLikeNouns.has(lemma);
});

/** A past tense before its object. */
function isPast({ lower }: Token, next: Token | undefined): boolean {
  return lower.endsWith('ed') && objectParts.has(next?.pos ?? '');
}

/** `Enquired at the desk`: a capital makes a name of the verb that opens a sentence without a subject. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const isFirst = at === 0 && tokens[0]?.lower.endsWith('ed') === true;
  return isFirst && ['ADP', 'DET', 'PRON', 'ADV', 'PART'].includes(tokens[1]?.pos ?? '');
}

/** `got harassed by him`. */
function isSuffered(tokens: readonly Token[], at: number): boolean {
  const isPassive = tokens[at - 1]?.lemma === 'get' || tokens[at - 1]?.lemma === 'be';
  return isPassive && tokens[at]?.lower.endsWith('ed') === true && tokens[at + 1]?.lower === 'by';
}

const phases = new Set(['start', 'begin', 'keep', 'stop', 'continue', 'quit']);

/** `it started flickering`. */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isPhase = before?.pos === 'VERB' && phases.has(before.lemma);
  return isPhase && tokens[at]?.lower.endsWith('ing') === true && tokens[at + 1]?.pos !== 'NOUN';
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isBare = token?.pos === 'NOUN' && token.lower === token.lemma;
  return isBare && tokens[at - 1]?.lower === 'to' && tokens[at + 1]?.pos === 'DET';
}

/** Whether a noun stands before the word, and no verb beside it up to the edges of its clause. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const hasSubject =
    before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.lower === 'it');
  if (!hasSubject || ['NOUN', 'PROPN', 'AUX', 'VERB'].includes(next?.pos ?? '')) return false;
  const isEdge = (index: number): boolean => opensClause(tokens, index) || tokens[index]?.pos === 'PUNCT';
  let from = at - 1;
  while (from > 0 && !isEdge(from)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !isEdge(to)) to += 1;
  return tokens
    .slice(from, to)
    .every((token, offset) => from + offset === at || (token.pos !== 'VERB' && token.pos !== 'AUX'));
}
