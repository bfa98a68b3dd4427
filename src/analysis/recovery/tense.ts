import type { Token } from '../token.js';
import type { Clause } from './clauses.js';

const auxiliaries = new Set(['do', 'does', 'has', 'have', 'is', 'are', 'am', "'s", "'re", "'m", "'ve"]);

/** Whether the verb group of a clause opens with a bare or third-person form, auxiliaries among them. */
export function isPresent(tokens: readonly Token[], { verbFrom }: Clause): boolean {
  const verb = tokens[verbFrom];
  if (verb === undefined) return false;
  if (auxiliaries.has(verb.lower) || verb.lower === `${verb.lemma}s`) return true;
  return verb.lower === verb.lemma && !unchanged.has(verb.lower) && !isUninflected(verb.lower);
}

/** Whether a clause tells a habit or rule by its tense: `it fails`, `it does not work`; no state, no perfect, nothing going on. */
export function isHabitual(tokens: readonly Token[], clause: Clause): boolean {
  const { kind, verbFrom, verb } = clause;
  if (kind === 'infinitive' || kind === 'gerund') return false;
  if (!isPresent(tokens, clause) || tokens[verb]?.pos !== 'VERB') return false;
  if (verbFrom === verb) return true;
  return ['do', 'does'].includes(tokens[verbFrom]?.lower ?? '');
}

/** Verbs whose past is their base form, as it is in most of what happened. */
const unchanged = new Set(['put', 'set', 'hit', 'cut', 'shut', 'quit', 'cost', 'let', 'split', 'spread']);

/** A past tense that the tagger took for a base form: `remedied`, `reflashed`. */
function isUninflected(lower: string): boolean {
  return lower.length > 5 && lower.endsWith('ed') && !lower.endsWith('eed');
}
