import { contrasts } from '../../lexicon/aspect-opinions.js';
import { clauseOpeners } from '../../lexicon/clause-words.js';
import type { Token } from '../token.js';

/** Tokens from `from` to before `to` that speak of a term. */
export interface AspectScope {
  readonly from: number;
  readonly to: number;
}

type Place = { readonly first: number; readonly after: number };

/** Parts of speech without which a stretch says nothing of its own. */
const telling: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ']);

const breaks: ReadonlySet<string> = new Set([';', '—', '–', '--', ':', '(', ')', '...', '…']);
/** What a subject begins with. */
const subjects: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN']);

const joining: ReadonlySet<string> = new Set(['and', 'or', 'with', 'plus']);

/**
 * What part of a sentence speaks of each term: between two terms it is cut at the strongest border, unless one side
 * would say nothing (`the food and the service were good` is said of both); beside a lone term at words of contrast.
 * @param terms in the order of the sentence
 * @param weights of the words that praise or blame, a number a token: these say something too
 */
export function aspectScopes(
  tokens: readonly Token[],
  terms: readonly Place[],
  weights: Float64Array,
): readonly AspectScope[] {
  const whole = { from: 0, to: tokens.length };
  const turns = [...tokens.keys()].filter((at) => at > 0 && contrasts.has(tokens[at]?.lower ?? ''));
  if (terms.length < 2 && turns.length === 0) return terms.map(() => whole);
  const cuts = terms.map(({ after }, index) => {
    const next = terms[index + 1];
    return next === undefined ? null : strongestBorder(tokens, after, next.first);
  });
  const tells = tellingStretches(tokens, weights);
  return terms.map((term, index) => {
    const end = terms[index + 1]?.first ?? tokens.length;
    let { from, to } = whole;
    const before = cuts[index - 1] ?? null;
    if (before !== null && tells(0, before) && tells(before, end)) from = before;
    const behind = cuts[index] ?? null;
    if (behind !== null && tells(from, behind) && tells(behind, tokens.length)) to = behind;
    return withinContrast(turns, term, { from, to }, tells);
  });
}

/** Whether the tokens from the first place to before the second say something. */
type Tells = (from: number, to: number) => boolean;

/** Counts once what says something, so that each question takes no time. */
function tellingStretches(tokens: readonly Token[], weights: Float64Array): Tells {
  const before = new Uint32Array(tokens.length + 1);
  for (const [at, { pos }] of tokens.entries())
    before[at + 1] = (before[at] ?? 0) + (telling.has(pos) || weights[at] ? 1 : 0);
  return (from, to) => (before[to] ?? 0) > (before[from] ?? 0);
}

/** Cuts a scope at the words of contrast around the term. */
function withinContrast(
  turns: readonly number[],
  { first }: Place,
  scope: AspectScope,
  tells: Tells,
): AspectScope {
  let { from, to } = scope;
  for (const at of turns) {
    if (at >= to) break;
    if (at <= from) continue;
    if (at <= first && tells(from, at)) from = at;
    else if (at > first && tells(at, to)) to = at;
  }
  return { from, to };
}

/** How strongly a new stretch begins at a token, 0 not at all. */
function borderStrength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return 0;
  if (contrasts.has(token.lower)) return 5;
  const dash = previous.lower === '-' && token.start > previous.end;
  if (dash || breaks.has(previous.lower)) return 4;
  const opener = clauseOpeners.get(token.lower);
  const opens = opener === 'coordinate' || opener === 'adverbial';
  if (opens && subjects.has(tokens[at + 1]?.pos ?? '')) return 3;
  if (previous.lower === ',') return 2;
  return joining.has(token.lower) ? 1 : 0;
}

/** The strongest border in that range, the first of equal ones; `null` without any. */
function strongestBorder(tokens: readonly Token[], from: number, to: number): number | null {
  let most = 0;
  let found: number | null = null;
  for (let at = from; at <= to; at += 1) {
    const here = borderStrength(tokens, at);
    if (here <= most) continue;
    most = here;
    found = at;
  }
  return found;
}
