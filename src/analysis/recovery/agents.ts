import { objectControl } from '../../lexicon/clause-words.js';
import { officialVerbs, reachingVerbs, servingVerbs } from '../../lexicon/persons.js';
import type { Token } from '../token.js';
import type { Clause } from './clauses.js';
import type { Mention } from './mentions.js';
import { remember, type Scene } from './scene.js';
import { nobody, ofMention, ofPronoun, type Subject, subjectIn } from './subjects.js';

/** Who acts in a clause. */
export interface Agent extends Subject {
  readonly passive: boolean;
}

const relatives = new Set(['who', 'which', 'that', 'whom']);
const peers = new Set(['those', 'others']);

/** Finds the agent of every clause of a sentence, and moves the discourse on. */
export function findAgents(clauses: readonly Clause[], scene: Scene): readonly Agent[] {
  const agents: Agent[] = [];
  for (const clause of clauses) {
    agents.push(takeSide(agentOf(clause, agents, scene), clause, scene));
    for (const mention of scene.mentions) {
      if (mention.from >= clause.from && mention.from < clause.to) remember(mention, scene);
    }
  }
  return agents.map((agent) => {
    if (agent.party !== 'somebody') return agent;
    const known = agents.find(({ party, head }) => party === 'company' && head === agent.head);
    return known ? { ...known, passive: agent.passive } : agent;
  });
}

/**
 * Somebody who does something to the customer stands on the company's side: `Fetch denied my claim`, `someone called
 * me`; so does whoever does what only people do for one: `the jeweller apologised to me`.
 */
function takeSide(agent: Agent, { from, to, verb }: Clause, { mentions, text, tokens }: Scene): Agent {
  const { party, head } = agent;
  if (party !== 'somebody' && party !== 'thing' && party !== 'peer') return agent;
  const does = tokens[verb]?.lemma ?? '';
  const serves =
    party === 'somebody' ||
    (party === 'thing'
      ? !things.has(head) && servingVerbs.has(does)
      : someone.has(head) && reachingVerbs.has(does));
  const done = mentions.some(
    (one) => one.level === 'customer' && one.from > verb && one.to <= to && one.from > from,
  );
  const official = party === 'somebody' && officialVerbs.has(does);
  if (head === '' || !serves || !(done || official)) return agent;
  const word = tokens.slice(from, verb).find(({ lower }) => lower === head);
  const surface = word ? text.slice(word.start, word.end) : head;
  return { ...agent, party: 'company', actor: { text: surface, name: null, role: null, level: 'company' } };
}

const someone = new Set(['someone', 'somebody', 'person']);
const things = new Set(['it', 'this', 'that', 'which', 'app', 'car', 'website', 'system', 'email', 'letter']);

/** In the passive he who follows `by` acts, or nobody who is named. */
function agentOf(clause: Clause, before: readonly Agent[], scene: Scene): Agent {
  const { tokens, mentions } = scene;
  const subject = subjectOf(clause, before, scene);
  const passive = isPassive(tokens, clause) || isToldToo(tokens, clause, before[clause.parent]);
  if (!passive) return { ...subject, passive: false };
  const by = tokens.findIndex((token, at) => at > clause.verb && at < clause.to && token.lower === 'by');
  const named = by < 0 ? undefined : mentions.find(({ from }) => from > by && from <= by + 4);
  return { ...(named ? ofMention(named, scene) : { ...nobody, head: subject.head }), passive: true };
}

/** `I was given a number and told that …`: the auxiliary of the first verb goes for the second. */
function isToldToo(
  tokens: readonly Token[],
  { kind, verb, verbFrom, from }: Clause,
  parent: Agent | undefined,
): boolean {
  if (kind !== 'coordinate' || parent?.passive !== true || verbFrom !== verb || verb > from + 2) return false;
  return told.has(tokens[verb]?.lower ?? '') && !heard.has(tokens[verb + 1]?.lower ?? '');
}

const told = new Set(['told', 'informed', 'advised', 'promised', 'assured', 'given', 'offered', 'sent']);
const heard = new Set(['them', 'him', 'her', 'everyone']);

function isPassive(tokens: readonly Token[], { verb, verbFrom }: Clause): boolean {
  const participle = tokens[verb];
  // The tagger takes `informed` for an adjective.
  if (participle?.lemma === 'be' && told.has(tokens[verb + 1]?.lower ?? '')) return true;
  if (participle?.pos !== 'VERB' || participle.lower.endsWith('ing')) return false;
  // `I got harassed by a manager`.
  const next = tokens[verb + 1];
  if (
    participle.lemma === 'get' &&
    next?.pos === 'VERB' &&
    next.lower !== next.lemma &&
    !next.lower.endsWith('ing')
  )
    return true;
  return tokens
    .slice(verbFrom, verb)
    .some(({ lemma, lower }) => (lemma === 'be' || lemma === 'get') && lower !== "'s");
}

function subjectOf(clause: Clause, before: readonly Agent[], scene: Scene): Subject {
  const { kind, lead, from, to, verbFrom, subject } = clause;
  if (subject) return subjectIn(scene, ...subject);
  const leadAt =
    kind === 'relative' && lead !== null
      ? scene.tokens.findIndex(({ lower }, at) => at > from && at < verbFrom && lower === lead)
      : -1;
  if (leadAt > from) {
    const own = relatives.has(lead ?? '') && isVerbNext(scene.tokens, leadAt + 1, verbFrom);
    return own ? subjectIn(scene, from, leadAt) : subjectIn(scene, leadAt + 1, verbFrom);
  }
  const start = lead === null || lead === 'to' ? from : from + 1;
  const antecedent = scene.mentions.find((mention) => mention.to === from);
  if (kind === 'relative' && lead !== null && relatives.has(lead) && start === verbFrom) {
    if (antecedent) return ofMention(antecedent, scene);
    const head = scene.tokens[from - 1]?.lower ?? lead;
    return { party: peers.has(head) ? 'peer' : 'thing', actor: null, head };
  }
  if (verbFrom < 0 && kind === 'main' && scene.mentions.every((one) => one.from !== start)) return nobody;
  const isBare =
    kind === 'infinitive' ||
    kind === 'gerund' ||
    isVerbNext(scene.tokens, start, verbFrom) ||
    isAddressed(scene.tokens, start, verbFrom);
  return isBare
    ? unspoken(clause, antecedent, before, scene)
    : subjectIn(scene, start, verbFrom < 0 ? to : verbFrom);
}

/** `today got a call`: when is no subject. */
const days = new Set(
  'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Whether only adverbs stand between two places. */
function isVerbNext(tokens: readonly Token[], from: number, verbFrom: number): boolean {
  return tokens
    .slice(from, verbFrom)
    .every(({ pos, lower }) => pos === 'ADV' || pos === 'PART' || days.has(lower));
}

/** `@norfolk look at this`: a handle before a verb in its base form is spoken to. */
function isAddressed(tokens: readonly Token[], start: number, verbFrom: number): boolean {
  const verb = tokens[verbFrom];
  if (verb === undefined || verbFrom <= start) return false;
  if (!tokens.slice(start, verbFrom).every(isAddress) || !tokens[start]?.lower.startsWith('@')) return false;
  if (verb.lower === verb.lemma && verb.pos === 'VERB') return true;
  // `@airline got rebooked`, `@bank still waiting`: the writer leaves himself out; `@airline lost my bag` tells of it.
  const own = tokens.slice(verbFrom, verbFrom + 5).some(({ lower }) => objects.has(lower));
  return !own && customersVerbs.has(verb.lower);
}

function isAddress({ lower, pos }: Token): boolean {
  return lower.startsWith('@') || pos === 'ADV' || pos === 'PUNCT';
}

const objects = new Set(['me', 'us', 'my', 'our']);

/** What customers tell of themselves without `I`. */
const customersVerbs = new Set(
  'got sent called emailed waiting waited trying tried booked paid received bought ordered landed spoke sitting stuck flying missed arrived had been was am tweeted messaged asked left contacted discovered noticed found'.split(
    ' ',
  ),
);

/** Who acts in a clause without a subject of its own. */
function unspoken(
  { kind, parent: parentIndex, from, verbFrom }: Clause,
  antecedent: Mention | undefined,
  before: readonly Agent[],
  scene: Scene,
): Subject {
  const { tokens } = scene;
  const parent = before[parentIndex];
  const beneficiary = kind === 'infinitive' ? ofPhraseBefore(scene, from) : null;
  if (beneficiary) return beneficiary;
  if (antecedent && objectControl.has(verbBefore(tokens, antecedent)?.lemma ?? '')) {
    return ofMention(antecedent, scene);
  }
  const inverted = tokens[verbFrom + 1];
  if (kind !== 'infinitive' && inverted && tokens[verbFrom]?.pos === 'AUX') {
    const subject = ofPronoun(inverted, scene);
    if (subject) return subject;
  }
  if (kind === 'main' && before.length === 0) return dropped(tokens, verbFrom);
  // `it was a mistake to contact him`: whoever did it.
  if (kind === 'infinitive' && parent?.party === 'thing') return nobody;
  return parent ?? before.at(-1) ?? nobody;
}

/** `for them to replace it`, `asked her to look`: the pronoun before an infinitive acts in it. */
function ofPhraseBefore(scene: Scene, from: number): Subject | null {
  const { tokens, mentions } = scene;
  const pronoun = tokens[from - 1];
  const before = tokens[from - 2];
  if (pronoun === undefined || before === undefined) return null;
  const mention = mentions.find(({ to }) => to === from);
  const opens = mention ? verbBefore(tokens, mention)?.lower : before.lower;
  if (opens !== 'for' && !(pronoun.pos === 'PRON' && objectControl.has(before.lemma))) return null;
  if (mention) return ofMention(mention, scene);
  return ofPronoun(pronoun.lower === 'them' ? { ...pronoun, lower: 'they' } : pronoun, scene);
}

/** A first clause without a subject: an order to the reader in the base form, else whoever told it left himself out. */
function dropped(tokens: readonly Token[], verbFrom: number): Subject {
  const verb = tokens[verbFrom];
  const forbids = verb?.lower === 'do' && tokens[verbFrom + 1]?.lemma === 'not';
  const orders = verb?.pos === 'VERB' && verb.lower === verb.lemma;
  return forbids || orders ? { ...nobody, party: 'reader' } : nobody;
}

/** The word before a mention and its article. */
function verbBefore(tokens: readonly Token[], mention: Mention): Token | undefined {
  const before = tokens[mention.from - 1];
  return before?.pos === 'DET' ? tokens[mention.from - 2] : before;
}
