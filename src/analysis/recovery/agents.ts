import { objectControl } from '../../lexicon/clause-words.js';
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

/** Somebody who does something to the customer stands on the company's side: `Fetch denied my claim`. */
function takeSide(agent: Agent, { from, to, verb }: Clause, { mentions, text, tokens }: Scene): Agent {
  if (agent.party !== 'somebody') return agent;
  const done = mentions.some(
    (one) => one.level === 'customer' && one.from > verb && one.to <= to && one.from > from,
  );
  if (!done) return agent;
  const head = tokens.slice(from, verb).find(({ lower }) => lower === agent.head);
  const surface = head ? text.slice(head.start, head.end) : agent.head;
  return { ...agent, party: 'company', actor: { text: surface, name: null, role: null, level: 'company' } };
}

/** In the passive he who follows `by` acts, or nobody who is named. */
function agentOf(clause: Clause, before: readonly Agent[], scene: Scene): Agent {
  const { tokens, mentions } = scene;
  const subject = subjectOf(clause, before, scene);
  if (!isPassive(tokens, clause)) return { ...subject, passive: false };
  const by = tokens.findIndex((token, at) => at > clause.verb && at < clause.to && token.lower === 'by');
  const named = by < 0 ? undefined : mentions.find(({ from }) => from > by && from <= by + 4);
  return { ...(named ? ofMention(named, scene) : { ...nobody, head: subject.head }), passive: true };
}

function isPassive(tokens: readonly Token[], { verb, verbFrom }: Clause): boolean {
  const participle = tokens[verb];
  if (participle?.pos !== 'VERB' || participle.lower.endsWith('ing')) return false;
  return tokens
    .slice(verbFrom, verb)
    .some(({ lemma, lower }) => (lemma === 'be' || lemma === 'get') && lower !== "'s");
}

function subjectOf(clause: Clause, before: readonly Agent[], scene: Scene): Subject {
  const { kind, lead, from, to, verbFrom } = clause;
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
    start === verbFrom ||
    isAddressed(scene.tokens, start, verbFrom);
  return isBare
    ? unspoken(clause, antecedent, before, scene)
    : subjectIn(scene, start, verbFrom < 0 ? to : verbFrom);
}

/** `@norfolk look at this`: a handle before a verb in its base form is spoken to. */
function isAddressed(tokens: readonly Token[], start: number, verbFrom: number): boolean {
  const verb = tokens[verbFrom];
  if (verb === undefined || verb.lower !== verb.lemma || verbFrom <= start) return false;
  return tokens.slice(start, verbFrom).every(({ lower }) => lower.startsWith('@'));
}

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
