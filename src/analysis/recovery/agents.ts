import { otherPeople } from '../../lexicon/actors.js';
import { objectControl } from '../../lexicon/clause-words.js';
import type { Actor } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Clause } from './clauses.js';
import type { Mention } from './mentions.js';

/** On whose side somebody stands; `reader` is the `you` of a post, `unknown` an agent that is not named. */
export type Party = 'company' | 'customer' | 'peer' | 'third_party' | 'thing' | 'reader' | 'unknown';

/** Who acts in a clause. */
export interface Agent {
  readonly party: Party;
  readonly actor: Actor | null;
  /** The lower-cased head of the subject, empty without one. */
  readonly head: string;
  readonly passive: boolean;
}

/** What pronouns point to, carried from sentence to sentence through a post. */
export interface Discourse {
  person: Actor | null;
  company: Actor | null;
  /** Whom a letter addresses with `you`. */
  readonly addressee: Actor | null;
}

const selfWords = new Set(['i', 'we', 'my', 'our']);
const personPronouns = new Set(['he', 'she', 'him', 'her', 'his']);
const relatives = new Set(['who', 'which', 'that', 'whom']);

/** Finds the agent of every clause of a sentence, and moves the discourse on. */
export function findAgents(
  tokens: readonly Token[],
  text: string,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  discourse: Discourse,
): readonly Agent[] {
  const agents: Agent[] = [];
  for (const clause of clauses) {
    agents.push(agentOf(tokens, text, clause, agents, mentions, discourse));
    for (const mention of mentions) {
      if (mention.from >= clause.from && mention.from < clause.to) remember(mention, tokens, text, discourse);
    }
  }
  return agents;
}

/** The actor that a mention names; its text has the article or the company's name before it. */
export function actorOf(mention: Mention, tokens: readonly Token[], text: string): Actor {
  const article = tokens[mention.from - 1];
  const from = article && article.pos === 'DET' ? article : tokens[mention.from];
  const last = tokens[mention.to - 1];
  const { name, level } = mention;
  const role = mention.role === null ? null : roleText(mention, tokens, text);
  return { text: text.slice(from?.start, last?.end), name, role: role ?? mention.role, level };
}

/** A role in the writer's spelling, unless the profile gave it with the name. */
function roleText(mention: Mention, tokens: readonly Token[], text: string): string | null {
  if (mention.name !== null) return null;
  return text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end);
}

function remember(mention: Mention, tokens: readonly Token[], text: string, discourse: Discourse): void {
  if (['frontline', 'manager', 'executive'].includes(mention.level)) {
    discourse.person = actorOf(mention, tokens, text);
    discourse.company = discourse.person;
  } else if (mention.level === 'company') discourse.company = actorOf(mention, tokens, text);
}

function agentOf(
  tokens: readonly Token[],
  text: string,
  clause: Clause,
  before: readonly Agent[],
  mentions: readonly Mention[],
  discourse: Discourse,
): Agent {
  const passive = isPassive(tokens, clause);
  if (passive) {
    const by = tokens.findIndex((token, at) => at > clause.verb && at < clause.to && token.lower === 'by');
    const named =
      by < 0 ? undefined : mentions.find((mention) => mention.from > by && mention.from <= by + 4);
    const subject = subjectOf(tokens, text, clause, before, mentions, discourse);
    if (named) return { ...fromMention(named, tokens, text), passive };
    return { party: 'unknown', actor: null, head: subject.head, passive };
  }
  return { ...subjectOf(tokens, text, clause, before, mentions, discourse), passive };
}

function isPassive(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.verb];
  if (verb === undefined || verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  return tokens
    .slice(clause.verbFrom, clause.verb)
    .some((token) => (token.lemma === 'be' || token.lemma === 'get') && token.lower !== "'s");
}

type Subject = Omit<Agent, 'passive'>;

function subjectOf(
  tokens: readonly Token[],
  text: string,
  clause: Clause,
  before: readonly Agent[],
  mentions: readonly Mention[],
  discourse: Discourse,
): Subject {
  const parent = clause.parent >= 0 ? before[clause.parent] : undefined;
  const start = clause.lead === null || clause.lead === 'to' ? clause.from : clause.from + 1;
  const antecedent = mentions.find((mention) => mention.to === clause.from);
  if (
    clause.kind === 'relative' &&
    clause.lead !== null &&
    relatives.has(clause.lead) &&
    start === clause.verbFrom
  ) {
    if (antecedent) return fromMention(antecedent, tokens, text);
    const head = tokens[clause.from - 1]?.lower ?? clause.lead;
    return { party: head === 'those' || head === 'others' ? 'peer' : 'thing', actor: null, head };
  }
  if (clause.kind === 'infinitive' || clause.kind === 'gerund' || start === clause.verbFrom) {
    if (antecedent && objectControl.has(verbBefore(tokens, antecedent)?.lemma ?? '')) {
      return fromMention(antecedent, tokens, text);
    }
    const inverted = tokens[clause.verbFrom + 1];
    if (clause.kind !== 'infinitive' && inverted && tokens[clause.verbFrom]?.pos === 'AUX') {
      const subject = fromPronoun(inverted, text, discourse);
      if (subject) return subject;
    }
    if (clause.kind === 'main' && before.length === 0) return { party: 'reader', actor: null, head: '' };
    // `it was a mistake to contact him`: whoever did it.
    if (clause.kind === 'infinitive' && parent?.party === 'thing')
      return { party: 'unknown', actor: null, head: '' };
    return parent ?? before.at(-1) ?? { party: 'unknown', actor: null, head: '' };
  }
  return headOf(tokens, text, start, clause.verbFrom < 0 ? clause.to : clause.verbFrom, mentions, discourse);
}

/** The word before a mention and its article. */
function verbBefore(tokens: readonly Token[], mention: Mention): Token | undefined {
  const before = tokens[mention.from - 1];
  return before?.pos === 'DET' ? tokens[mention.from - 2] : before;
}

function headOf(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  discourse: Discourse,
): Subject {
  for (let at = to - 1; at >= Math.max(from, to - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== 'PRON' && token.pos !== 'ADV')) break;
    const subject = fromPronoun(token, text, discourse);
    if (subject) return subject;
  }
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.pos === 'ADV') end -= 1;
  const mention = mentions.findLast(({ from: start, to: stop }) => start >= from && stop === end);
  if (mention && !followsPreposition(tokens, mention.from)) return fromMention(mention, tokens, text);
  const named = mentions.findLast(
    (one) => one.from >= from && one.to < end && isApposition(tokens, one.to, end),
  );
  if (named) return fromMention(named, tokens, text);
  const preposition = tokens.findIndex((token, at) => at > from && at < end && token.pos === 'ADP');
  if (preposition > 0) end = preposition;
  const head = mentions.findLast(({ from: start, to: stop }) => start >= from && stop === end);
  if (head) return fromMention(head, tokens, text);
  const noun = tokens.slice(from, end).findLast((token) => ['NOUN', 'PROPN', 'PRON'].includes(token.pos));
  const name = noun?.pos === 'PROPN' && noun.lower !== noun.lemma;
  return { party: name ? 'peer' : 'thing', actor: null, head: noun?.lower ?? '' };
}

/** `the call from the manager`: the manager is not who acts. */
function followsPreposition(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (['DET', 'ADJ'].includes(tokens[at]?.pos ?? '')) at -= 1;
  return tokens[at]?.pos === 'ADP';
}

/** `the manager, Dana,`: a name between commas. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between[0]?.lower === ',' && between.every(({ pos }) => pos === 'PROPN' || pos === 'PUNCT');
}

function fromMention(mention: Mention, tokens: readonly Token[], text: string): Subject {
  const actor = actorOf(mention, tokens, text);
  const head = tokens[mention.to - 1]?.lower ?? '';
  if (mention.level === 'customer' || mention.level === 'peer' || mention.level === 'third_party') {
    return { party: mention.level, actor, head };
  }
  return { party: 'company', actor, head };
}

function fromPronoun(token: Token, text: string, discourse: Discourse): Subject | null {
  const head = token.lower;
  const surface = text.slice(token.start, token.end);
  if (selfWords.has(head)) {
    return { party: 'customer', actor: { text: surface, name: null, role: null, level: 'customer' }, head };
  }
  if (personPronouns.has(head)) {
    return discourse.person
      ? { party: 'company', actor: { ...discourse.person, text: surface }, head }
      : { party: 'peer', actor: null, head };
  }
  if (head === 'they') {
    const known = discourse.company ?? { name: null, role: null, level: 'company' as const };
    return { party: 'company', actor: { ...known, text: surface }, head };
  }
  if (head === 'you') {
    return discourse.addressee
      ? { party: 'company', actor: { ...discourse.addressee, text: surface }, head }
      : { party: 'reader', actor: null, head };
  }
  if (otherPeople.includes(head)) return { party: 'peer', actor: null, head };
  return ['it', 'this', 'that', 'which'].includes(head) ? { party: 'thing', actor: null, head } : null;
}
