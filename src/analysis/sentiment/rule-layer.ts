import { fourDecimals } from '../../model/four-decimals.js';
import type { Evidence } from '../../model/sentiment.js';
import type { ParsedSentence } from '../token.js';
import { weighClauses } from './clause-weights.js';
import { type Cue, valueAs } from './cue.js';
import { denialFactor } from './denial-factor.js';
import { findCues } from './find-cues.js';
import { capitalsFactor, exclamationFactor, intensityFactor } from './intensity-factor.js';
import { negationScopes } from './negation-scopes.js';
import { resolvedTrouble } from './resolved-trouble.js';
import { type StandIn, standInFor } from './stand-in.js';

/** The largest valence of the lexicon; weights are valences divided by it. */
const largestValence = 5;

/** Trouble that is over is a little good news. */
const troubleOver = -0.3;

/** What a repair is worth before it is denied. */
const deniedRepair = 2;

/** What the rules found in a sentence. */
export interface RuleReading {
  /** The words that carry sentiment, with their weights and the rules that made them. */
  readonly evidence: readonly Evidence[];
  /** How many negations stand over each token. */
  readonly denials: Uint8Array;
  /** For each token what the learned layer reads in its place, `null`: the word itself. */
  readonly standIns: readonly (StandIn | null)[];
}

/** Reads a sentence by lexicon and rules of language. */
export function readByRules(sentence: ParsedSentence, text: string): RuleReading {
  const { tokens } = sentence;
  const cues = findCues(tokens);
  const negations = negationScopes(tokens, cues);
  const standIns = new Array<StandIn | null>(tokens.length).fill(null);
  const reading = { denials: negations.denials, standIns };
  for (const cue of cues)
    if (isNeutralPhrase(cue)) standIns.fill(standInFor(['idiom'], 0), cue.first, cue.after);
  if (!cues.some((cue) => valueAs(cue, 'polarity') || valueAs(cue, 'resolver') !== null))
    return { ...reading, evidence: [] };
  const resolved = resolvedTrouble(tokens, cues, negations.denials);
  const clauses = weighClauses(tokens, cues);
  const exclaimed = exclamationFactor(tokens);
  const written = text.slice(sentence.start, sentence.end);

  const evidence: Evidence[] = [];
  cues.forEach((cue, index) => {
    const denials = negations.denials[cue.first] ?? 0;
    const valence = unresolved(cue, denials) || valueAs(cue, 'polarity');
    if (!valence || boostsNext(cue, cues[index + 1])) return;

    const rules = [cue.phrase ? 'idiom' : 'lexicon'];
    const start = tokens[cue.first]?.start ?? 0;
    const end = tokens[cue.after - 1]?.end ?? start;
    const words = text.slice(start, end);

    const intensity = intensityFactor(tokens, cues, index) * exclaimed * capitalsFactor(words, written);
    let weight = (valence / largestValence) * intensity;
    if (intensity !== 1) rules.push('intensity');
    if (resolved.has(index)) {
      weight *= troubleOver;
      rules.push('resolution');
    } else if (denials > 0) {
      weight *= denialFactor(valence, denials, (negations.absences[cue.first] ?? 0) > 0);
      rules.push('negation');
    }
    weight = fourDecimals(weight * (clauses.factors[cue.first] ?? 1));
    rules.push(...(clauses.rules[cue.first] ?? []));
    standIns.fill(standInFor(rules, weight), cue.first, cue.after);
    if (weight !== 0) evidence.push({ start, end, text: words, weight, rule: rules.join('+') });
  });
  return { ...reading, evidence };
}

function isNeutralPhrase({ phrase, meanings }: Cue): boolean {
  return (
    phrase && meanings.some(({ kind, value }) => kind === 'plain' || (kind === 'polarity' && value === 0))
  );
}

/** `Terribly` in `terribly good` says only how much. */
function boostsNext(cue: Cue, next: Cue | undefined): boolean {
  return (
    valueAs(cue, 'intensity') !== null && next?.first === cue.after && Boolean(valueAs(next, 'polarity'))
  );
}

/** The valence of a repair that is denied (`they did not fix it`), which is none when it is not. */
function unresolved(cue: Cue, denials: number): number {
  return valueAs(cue, 'resolver') !== null && denials % 2 === 1 ? deniedRepair : 0;
}
