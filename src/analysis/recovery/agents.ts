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
    agents.push(agentOf(clause, agents, scene));
    for (const mention of scene.mentions) {
      if (mention.from >= clause.from && mention.from < clause.to) remember(mention, scene);
    }
  }
  return agents;
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
  const isBare = kind === 'infinitive' || kind === 'gerund' || start === verbFrom;
  return isBare
    ? unspoken(clause, antecedent, before, scene)
    : subjectIn(scene, start, verbFrom < 0 ? to : verbFrom);
}

/** Who acts in a clause without a subject of its own. */
function unspoken(
  { kind, parent: parentIndex, verbFrom }: Clause,
  antecedent: Mention | undefined,
  before: readonly Agent[],
  scene: Scene,
): Subject {
  const { tokens } = scene;
  const parent = before[parentIndex];
  if (antecedent && objectControl.has(verbBefore(tokens, antecedent)?.lemma ?? '')) {
    return ofMention(antecedent, scene);
  }
  const inverted = tokens[verbFrom + 1];
  if (kind !== 'infinitive' && inverted && tokens[verbFrom]?.pos === 'AUX') {
    const subject = ofPronoun(inverted, scene);
    if (subject) return subject;
  }
  if (kind === 'main' && before.length === 0) return { ...nobody, party: 'reader' };
  // `it was a mistake to contact him`: whoever did it.
  if (kind === 'infinitive' && parent?.party === 'thing') return nobody;
  return parent ?? before.at(-1) ?? nobody;
}

/** The word before a mention and its article. */
function verbBefore(tokens: readonly Token[], mention: Mention): Token | undefined {
  const before = tokens[mention.from - 1];
  return before?.pos === 'DET' ? tokens[mention.from - 2] : before;
}
