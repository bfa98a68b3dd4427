import { listAt } from '../stored/number-lists.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';
import { createPatternMatcher, type Match } from './match-pattern.js';
import { type MatchText, matchText } from './match-text.js';
import { negationIn } from './negation.js';
import { createPatternCompiler } from './pattern.js';
import { createPatternTape, type PatternTape } from './pattern-tape.js';
import { ruleFile } from './rule-file.js';
import { createRuleIndex } from './rule-index.js';
import { type MatchedRule, openRules, type RuleTables } from './rule-tables.js';
import type { Scene } from './scene.js';

/** A rule that matched, with the clause of its trigger. */
export interface Candidate extends Match {
  readonly rule: MatchedRule;
  /** Index of the clause. */
  readonly clause: number;
}

interface CompiledRule {
  readonly rule: MatchedRule;
  /** Where its pattern begins on the tape. */
  readonly start: number;
  readonly unless: ReadonlySet<string>;
  readonly order: number;
}

const none: readonly never[] = [];

const nouns = new Set(['NOUN', 'PROPN']);
const possessives = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'its']);

/**
 * Finds the candidates of a sentence.
 * @param recent the types of events told in this sentence or the two before it
 */
export type EventMatcher = (
  scene: Scene,
  clauses: readonly Clause[],
  agents: readonly Agent[],
  recent: MatchText['recent'],
) => readonly Candidate[];

/** Makes a matcher of the event rules. */
export function createEventMatcher(): EventMatcher {
  const tables = openRules(ruleFile);
  const tape = createPatternTape(tables.lists);
  const matchAt = createPatternMatcher(tape);
  const compiled = createCompiledRules(tables, tape);
  const index = createRuleIndex(tables);
  const conditions = Uint8Array.from(tables.patterns, ({ rule }) => conditionsOf(rule));
  return (scene, clauses, agents, recent) => {
    const standings = scene.tokens.map(({ word }) => index.standingOf(word));
    const openings = index.openingsIn(standings);
    if (openings.length === 0) return none;
    const text = matchText(scene, clauses, recent, standings);
    const unmet = (text.voice === 'company' ? 0 : needs.companyVoice) | (text.nearSelf ? 0 : needs.nearSelf);
    const found: (Candidate & { order: number; weight: number })[] = [];
    for (const { at, pattern } of openings) {
      const needed = conditions[pattern] ?? 0;
      if ((needed & unmet) !== 0) continue;
      if ((needed & needs.verb) !== 0 && nouns.has(text.tokens[at]?.pos ?? '')) continue;
      const entry = compiled(pattern);
      const { rule, order } = entry;
      const match = matchAt(entry.start, text, at);
      if (match === null || !isAct(rule, text, at)) continue;
      const place = clauses.findIndex(({ from, to }) => at >= from && at < to);
      const clause = clauses[place];
      if (!actsAs(rule, agents[place], text, clause) && !isReported(rule, clause, agents)) continue;
      if (clause !== undefined && !fits(entry, text.tokens, clause)) continue;
      const weight = weigh(rule, match, text.tokens, clause);
      found.push({ ...match, rule, clause: place, order, weight });
    }
    if (found.length === 0) return none;
    const told = new Set(found.flatMap(({ rule }) => (rule.after === undefined ? rule.type : [])));
    const fitting = found.filter(
      ({ rule: { after } }) => after === undefined || told.has(after) || text.recent.has(after),
    );
    fitting.sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.order - b.order);
    return withoutOverlaps(fitting).toSorted((a, b) => a.triggerFrom - b.triggerFrom);
  };
}

/** What a rule needs of a sentence or of the word at which its trigger begins, a bit each. */
const needs = { companyVoice: 1, nearSelf: 2, verb: 4 } as const;

function conditionsOf(rule: MatchedRule): number {
  return (
    (rule.voice === undefined ? 0 : needs.companyVoice) |
    (rule.needs === 'self' ? needs.nearSelf : 0) |
    (rule.as === 'verb' ? needs.verb : 0)
  );
}

/** The patterns of rules by their numbers, put on the tape when they first may match: most never do. */
function createCompiledRules(
  { patterns, elements }: RuleTables,
  tape: PatternTape,
): (pattern: number) => CompiledRule {
  const compile = createPatternCompiler();
  const compiled = new Array<CompiledRule | undefined>(patterns.length).fill(undefined);
  return (number) => {
    const known = compiled[number];
    if (known !== undefined) return known;
    const one = patterns[number];
    if (one === undefined) throw new Error(`there is no pattern ${number}`);
    const { rule, order, source } = one;
    const numbers = listAt(elements, number).values();
    const start = tape.add(compile(source, () => numbers.next().value ?? 0));
    const made = { rule, start, unless: new Set(rule.unless?.split(' ')), order };
    compiled[number] = made;
    return made;
  };
}

/**
 * How much a match says: the words that it names, a negation that it needs among them. What the clause denies says
 * less than what the denial is a part of.
 */
function weigh(
  rule: MatchedRule,
  { taken }: Match,
  tokens: readonly Token[],
  clause: Clause | undefined,
): number {
  if (rule.weak) return 0;
  if (rule.negation === 'required' || rule.after !== undefined) return taken.length + 2;
  const negation = clause === undefined || rule.negation ? -1 : negationIn(tokens, clause);
  return negation < 0 || taken.includes(negation) ? taken.length : taken.length - 2;
}

/** Negations that speak of something beside the verb. */
const besides = new Set(['without', 'instead', 'nor']);

/** Whether the clause is negated where the rule needs it, and holds no word that the rule excludes. */
function fits({ rule, unless }: CompiledRule, tokens: readonly Token[], clause: Clause): boolean {
  if (rule.negation === 'required') {
    const at = negationIn(tokens, clause);
    if (at < 0 || besides.has(tokens[at]?.lower ?? '')) return false;
  }
  if (unless.size === 0) return true;
  return !tokens
    .slice(clause.from, clause.to)
    .some(({ lower, lemma }) => unless.has(lower) || unless.has(lemma));
}

/** Where somebody must act, the trigger is no noun or adjective: `a call from the manager`, `the correct dish`. */
function isAct({ by }: MatchedRule, { tokens, ending }: MatchText, at: number): boolean {
  // `the tech reset it`: whoever is named before it acts.
  if (['frontline', 'manager', 'executive'].includes(ending[at]?.level ?? '')) return true;
  const pos = tokens[at]?.pos ?? '';
  const after = nouns.has(tokens[at + 1]?.pos ?? '');
  if (by === undefined || by === 'others' || !(nouns.has(pos) || pos === 'ADJ')) return true;
  const before = tokens[at - 1];
  const described = ['DET', 'ADJ', 'NUM'].includes(before?.pos ?? '') || possessives.has(before?.lower ?? '');
  if (pos === 'ADJ') return !(described && after);
  return !described && !(nouns.has(before?.pos ?? '') && after);
}

function actsAs(
  { by }: MatchedRule,
  agent: Agent | undefined,
  { tokens }: MatchText,
  clause: Clause | undefined,
): boolean {
  if (by === undefined || agent === undefined) return true;
  switch (by) {
    case 'company':
      return (
        agent.party === 'company' ||
        (agent.party === 'unknown' && (agent.passive || isDropped(tokens, agent, clause)))
      );
    case 'others':
      return agent.party !== 'customer' && agent.party !== 'reader';
    case 'customer':
      return !['company', 'thing', 'third_party', 'somebody'].includes(agent.party);
    case 'thing':
      // The first word of a sentence is capitalised like a name: `Communication failed`.
      return (
        agent.party === 'thing' ||
        agent.party === 'unknown' ||
        (agent.party === 'somebody' && clause?.from === 0 && agent.actor === null)
      );
  }
}

/** A subject that is left out is the company's when the customer is the object: `Told us to leave`, `Refused to help`. */
function isDropped(tokens: readonly Token[], { head }: Agent, clause: Clause | undefined): boolean {
  if (head !== '' || clause === undefined || (clause.kind !== 'main' && clause.kind !== 'coordinate'))
    return false;
  const toMe = tokens.slice(clause.from, clause.to + 4).some(({ lower }) => lower === 'me' || lower === 'us');
  const verb = tokens[clause.verb]?.lemma ?? '';
  const informs = telling.has(verb) && !others.has(tokens[clause.verb + 1]?.lower ?? '');
  return toMe || informs || refusing.has(verb);
}

/** `Told it needed a new pump`, `Said it would be ready`. */
const telling = new Set(['tell', 'say', 'inform', 'quote', 'assure', 'apologise', 'apologize']);
const others = new Set(['them', 'him', 'her', 'everyone', 'the', 'everybody', 'my', 'i']);

const refusing = new Set(['refuse', 'deny', 'decline', 'ignore', 'promise', 'claim', 'admit']);

/** What the company says about a thing is its act: `they said that it is not covered`. */
function isReported({ by }: MatchedRule, clause: Clause | undefined, agents: readonly Agent[]): boolean {
  if (by !== 'company' || clause === undefined || clause.kind !== 'complement') return false;
  const matrix = agents[clause.parent];
  return matrix?.party === 'company' || (matrix?.party === 'unknown' && matrix.passive);
}

/** The first of any that share a word of their triggers. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const overlaps = kept.some(
      ({ triggerFrom, triggerTo }) => candidate.triggerFrom < triggerTo && triggerFrom < candidate.triggerTo,
    );
    if (!overlaps) kept.push(candidate);
  }
  return kept;
}
