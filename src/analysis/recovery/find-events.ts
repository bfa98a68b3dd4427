import { concessions } from '../../lexicon/modality-cues.js';
import { type Actor, type RecoveryEvent, stageOf } from '../../model/event.js';
import type { Profile } from '../../model/profile.js';
import type { ParsedSentence, Token } from '../token.js';
import { type Agent, actorOf, type Discourse, findAgents } from './agents.js';
import { channelIn, countIn, remedyIn, timeIn } from './arguments.js';
import { type Clause, splitClauses } from './clauses.js';
import { type Candidate, createEventMatcher } from './event-matcher.js';
import { clauseRange, phraseRange, type TokenRange } from './event-span.js';
import { createIssueFinder } from './issues.js';
import { createMentionFinder, type Mention } from './mentions.js';
import { type Decision, decideModalities } from './modality.js';
import { standpointOf } from './perspective.js';
import { readImperative } from './read-imperative.js';

/** An event before it has its place in a thread. */
export type FoundEvent = Omit<RecoveryEvent, 'id' | 'post' | 'quote' | 'mentionOf'>;

/** Finds the events of one text from its sentences. */
export type EventFinder = (sentences: readonly ParsedSentence[], text: string) => readonly FoundEvent[];

interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly agents: readonly Agent[];
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
}

/** Makes a finder for a company's profile. */
export function createEventFinder(profile: Profile): EventFinder {
  const findMentions = createMentionFinder(profile);
  const findIssue = createIssueFinder(profile);
  const match = createEventMatcher();
  return (sentences, text) => {
    const discourse: Discourse = {
      person: null,
      company: null,
      addressee: addresseeOf(sentences, text, findMentions),
    };
    const events: FoundEvent[] = [];
    for (const sentence of sentences) {
      const tokens = readImperative(sentence.tokens);
      const mentions = findMentions(tokens);
      const clauses = splitClauses(tokens);
      const agents = findAgents(tokens, text, clauses, mentions, discourse);
      const decisions = decideModalities(tokens, clauses, agents);
      const view = { text, tokens, clauses, agents, mentions, decisions };
      const told: FoundEvent[] = [];
      for (const candidate of match(matchText(tokens, mentions, clauses), clauses, agents)) {
        const event = toEvent(candidate, rangeOf(candidate, view), view, findIssue);
        if (!repeats(event, told)) told.push(event);
      }
      for (const event of told) events.push(event);
    }
    return withoutVague(events);
  };
}

/** A letter opens with a company person's name and a comma: `you` is him from then on. */
function addresseeOf(
  sentences: readonly ParsedSentence[],
  text: string,
  findMentions: (tokens: readonly Token[]) => readonly Mention[],
): Actor | null {
  const tokens = sentences[0]?.tokens ?? [];
  const greeted = tokens[0]?.lower === 'dear' || tokens[0]?.lower === 'hi' ? 1 : 0;
  const mention = findMentions(tokens).find(({ from, name }) => from === greeted && name !== null);
  return mention && tokens[mention.to]?.lower === ',' ? actorOf(mention, tokens, text) : null;
}

function matchText(tokens: readonly Token[], mentions: readonly Mention[], clauses: readonly Clause[]) {
  const crossed = new Set(['infinitive', 'complement', 'gerund']);
  return {
    tokens,
    starting: new Map(mentions.map((mention) => [mention.from, mention])),
    ending: new Map(mentions.map((mention) => [mention.to, mention])),
    walls: new Set(
      clauses.filter(({ kind, from }) => from > 0 && !crossed.has(kind)).map(({ from }) => from),
    ),
  };
}

function rangeOf({ rule, from, to, clause }: Candidate, { tokens, clauses }: SentenceView): TokenRange {
  return rule.span === 'phrase' ? phraseRange(tokens, from, to) : clauseRange(tokens, clauses, clause);
}

function toEvent(
  candidate: Candidate,
  range: TokenRange,
  view: SentenceView,
  findIssue: (tokens: readonly Token[]) => string | null,
): FoundEvent {
  const { rule, clause } = candidate;
  const { text, tokens, mentions } = view;
  const words = tokens.slice(range.from, range.to);
  const agent = view.agents[clause];
  const { perspective, cue } = standpointOf(tokens, range, agent, mentions, rule.span === 'phrase');
  const decision = modalityFor(candidate, view);
  const stage = stageOf(rule.type);
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? start;
  return {
    type: rule.type,
    stage,
    start,
    end,
    text: text.slice(start, end),
    trigger: text.slice(tokens[candidate.triggerFrom]?.start, tokens[candidate.triggerTo - 1]?.end),
    ...parties(stage, agent, range, view),
    channel: rule.channel ?? (stage === 'response' || stage === 'complaint' ? channelIn(words) : null),
    issue: rule.issue ?? (stage === 'failure' ? findIssue(words) : null),
    remedy: rule.remedy ?? (stage === 'response' ? remedyIn(words) : null),
    time: timeIn(words, text),
    count: countIn(words),
    modality: decision.modality,
    perspective,
    confidence: confidenceOf(candidate, agent),
    rule: rule.id,
    cues: { modality: decision.cue, perspective: cue },
  };
}

/**
 * A negation that belongs to the event leaves it happened; a failure that is only named takes the sentence's
 * rule of life, or is granted (`despite some hiccups`).
 */
function modalityFor({ rule, clause, from }: Candidate, { decisions, tokens }: SentenceView): Decision {
  const decision = decisions[clause] ?? { modality: 'happened', cue: null };
  if (rule.negation === 'included' && decision.modality === 'negated')
    return { modality: 'happened', cue: null };
  if (rule.type !== 'unspecified_failure' || decision.modality !== 'happened') return decision;
  const granted = tokens.slice(Math.max(0, from - 4), from).find(({ lower }) => concessions.has(lower));
  if (granted) return { modality: 'generic', cue: granted.lower };
  return decisions.find(({ modality }) => modality === 'generic') ?? decision;
}

function parties(
  stage: RecoveryEvent['stage'],
  agent: Agent | undefined,
  range: TokenRange,
  { tokens, text, mentions }: SentenceView,
): Pick<FoundEvent, 'actor' | 'target'> {
  const companySide = mentions.find(
    ({ from, to, level }) =>
      from >= range.from &&
      to <= range.to &&
      ['company', 'frontline', 'manager', 'executive'].includes(level),
  );
  const named = companySide ? actorOf(companySide, tokens, text) : null;
  if (stage === 'complaint')
    return { actor: agent?.party === 'customer' ? agent.actor : null, target: named };
  if (stage === 'response' || stage === 'failure') {
    return { actor: agent?.party === 'company' ? agent.actor : named, target: null };
  }
  return { actor: agent?.actor ?? null, target: null };
}

/** How sure it is, by what was found of the clause; a rank, not a calibrated probability. */
function confidenceOf({ rule }: Candidate, agent: Agent | undefined): number {
  if (rule.type === 'unspecified_failure') return 0.5;
  if (rule.by === undefined) return 0.7;
  return agent === undefined || agent.party === 'unknown' ? 0.7 : 0.9;
}

/** The same type told by the same stretch, or an act that only fills a promise, refusal or request. */
function repeats(event: FoundEvent, before: readonly FoundEvent[]): boolean {
  return before.some((other) => {
    const overlaps = event.start < other.end && other.start < event.end;
    if (!overlaps) return false;
    if (event.type === other.type) return true;
    const inside = event.start >= other.start && event.end <= other.end;
    if (event.type === 'unspecified_failure') return inside && other.stage !== 'failure';
    if (other.stage === 'failure' && event.stage === 'response')
      return inside && event.start === other.start && event.actor === null;
    return (
      fillers.has(other.type) &&
      inside &&
      event.start > other.start &&
      event.stage === fillers.get(other.type)
    );
  });
}

/** An event that takes in events of a stage: what is promised, asked for or praised is told with it. */
const fillers = new Map<RecoveryEvent['type'], RecoveryEvent['stage']>([
  ['promise', 'response'],
  ['refusal', 'response'],
  ['request', 'response'],
  ['followup', 'outcome'],
  ['satisfied', 'outcome'],
  ['dissatisfied', 'outcome'],
]);

/** A failure named only as an issue is none of its own where another one is described. */
function withoutVague(events: readonly FoundEvent[]): readonly FoundEvent[] {
  const told = (event: FoundEvent): boolean => event.modality === 'happened' && event.perspective === 'own';
  const described = events.some(
    (event) => event.stage === 'failure' && event.type !== 'unspecified_failure' && told(event),
  );
  return described ? events.filter((event) => event.type !== 'unspecified_failure' || !told(event)) : events;
}
