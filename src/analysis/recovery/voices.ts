import {
  companySpeakers,
  customerSpeakers,
  replyLeads,
  replyLinks,
  writerLeads,
} from '../../lexicon/voices.js';

import { type EventType, eventTypes } from '../../model/event.js';
import type { ParsedSentence, Token } from '../token.js';

/** Who says `I` in a stretch of a post: its writer, or the company whose answer he pastes. */
export type Voice = 'customer' | 'company';

interface Turn {
  readonly start: number;
  /** Past the colon. */
  readonly end: number;
  readonly speaker: string;
}

/** The longest name of a speaker. */
const longestSpeaker = 30;

/** A sentence, or the part of one, that one side speaks. */
export interface SpokenSentence {
  readonly tokens: readonly Token[];
  readonly voice: Voice;
}

/**
 * Tells who speaks each sentence of a post: the company what follows a line such as `Reply from the owner:`, and its
 * turns of a pasted talk, whose lines open with two or more names in turn. A sentence is cut where the voice changes;
 * the name of the speaker is left out.
 */
export function spokenSentences(
  sentences: readonly ParsedSentence[],
  text: string,
): readonly SpokenSentence[] {
  const changes = changesIn(text);
  if (changes.length === 0) return sentences.map(({ tokens }) => ({ tokens, voice: 'customer' }));
  const spoken: SpokenSentence[] = [];
  let at = -1;
  for (const { tokens } of sentences) {
    let part: Token[] = [];
    const close = (): void => {
      if (part.length > 0) spoken.push({ tokens: part, voice: changes[at]?.voice ?? 'customer' });
      part = [];
    };
    for (const token of tokens) {
      if (token.start >= (changes[at + 1]?.start ?? Number.POSITIVE_INFINITY)) close();
      while (token.start >= (changes[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at += 1;
      if (token.start >= (changes[at]?.end ?? 0)) part.push(token);
    }
    close();
  }
  return spoken;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
}

function changesIn(text: string): readonly Change[] {
  const turns = turnsIn(text);
  if (turns.length === 0) return [];
  const voices = isTalk(turns, text) ? voicesOf(turns) : new Map<string, Voice>();
  return turns.flatMap(({ start, end, speaker }): Change[] => {
    const told = writerLeads.has(speaker) ? 'customer' : voices.get(speaker);
    const voice = isReplyLine(speaker) ? 'company' : told;
    return voice === undefined ? [] : [{ start, end, voice }];
  });
}

/** What only a customer tells: his complaint and his verdict. */
const customersOwn = new Set<EventType>([
  ...eventTypes.complaint,
  ...(['satisfied', 'dissatisfied', 'exit', 'loyalty', 'praise', 'criticism', 'self_blame'] as const),
]);

/** Whether events of a type are told in a voice: `thank you for your review` is no praise of the company's. */
export function isSaidBy(voice: Voice, type: EventType): boolean {
  return voice === 'customer' || !customersOwn.has(type);
}

/** The lines that open with a name and a colon. */
function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  for (let start = 0; start >= 0 && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(start + longestSpeaker, newline < 0 ? text.length : newline));
    const colon = line.indexOf(':');
    const next = line[colon + 1];
    const speaker = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const isName = speaker !== '' && speaker.split(' ').length <= 4 && !/[.,;!?"/()]/u.test(speaker);
    if (colon > 0 && isName && (next === undefined || next === ' '))
      turns.push({ start, end: start + colon + 1, speaker });
    start = newline < 0 ? -1 : newline + 1;
  }
  return turns;
}

/** More names than these are no talk. */
const mostSpeakers = 12;

/** Names in turn make a talk when one speaks again, or one addresses another: `Pros: … Cons: …` is none. */
function isTalk(turns: readonly Turn[], text: string): boolean {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  if (speakers.length < 2 || speakers.length > mostSpeakers) return false;
  const returns = turns.some(({ speaker }, at) => at > 1 && turns[at - 2]?.speaker === speaker);
  const lower = text.toLowerCase();
  return returns || speakers.some((speaker) => lower.includes(`@${speaker}`));
}

function isReplyLine(speaker: string): boolean {
  const [lead = '', link = ''] = speaker.split(' ');
  return replyLeads.has(lead) && (replyLinks.has(link) || link === '');
}

/** The speakers by their names; where no name is the company's, the first one is the customer. */
function voicesOf(turns: readonly Turn[]): ReadonlyMap<string, Voice> {
  const isCompany = (speaker: string): boolean =>
    !customerSpeakers.has(speaker) && companySpeakers.some((word) => speaker.includes(word));
  const known = turns.some(({ speaker }) => isCompany(speaker));
  const asker = turns.find(({ speaker }) => !isCompany(speaker))?.speaker;
  return new Map(
    turns.map(({ speaker }): [string, Voice] => {
      const customer = customerSpeakers.has(speaker) || speaker === asker || (known && !isCompany(speaker));
      return [speaker, customer ? 'customer' : 'company'];
    }),
  );
}
