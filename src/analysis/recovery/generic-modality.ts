import {
  anyCompany,
  definite,
  genericSubjects,
  habitPhrases,
  habitWords,
} from '../../lexicon/modality-cues.js';
import { type ClausePlace, indexIn } from './clause-place.js';
import { type Decision, decided } from './decision.js';
import { signs } from './modality-signs.js';
import { isHabitual } from './tense.js';

/** A rule of life or the habit of others; what happens to the writer each time happened to him. */
export function generic(place: ClausePlace): Decision | null {
  const { tokens, clause, agent, ownCase, found } = place;
  if ((found & signs.habit) !== 0 && !ownCase && !isThisThing(place)) {
    const habit = indexIn(place, ({ lower }) => habitWords.has(lower));
    if (habit >= 0) return decided('generic', tokens, habit);
  }
  const phrase = (found & signs.habitPhrase) === 0 ? null : habitPhraseIn(place);
  if (phrase !== null) return decided('generic', tokens, -1, phrase);
  if (isHabitual(tokens, clause) && hasBareSubject(place)) return decided('generic', tokens, clause.from);
  if (agent === undefined || agent.party === 'company' || !genericSubjects.has(agent.head)) return null;
  const head = indexIn(place, ({ lower }) => lower === agent.head);
  if (anyCompany.has(agent.head)) {
    const named = tokens.slice(clause.from, head).some(({ lower }) => definite.has(lower));
    if (named || head === clause.from) return null;
  }
  return decided('generic', tokens, head, agent.head);
}

function habitPhraseIn({ tokens, clause, ownCase }: ClausePlace): string | null {
  const surface = ` ${tokens
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower)
    .join(' ')} `;
  const phrase = habitPhrases.find(
    ({ words, others }) => !(ownCase && others) && surface.includes(` ${words} `),
  );
  return phrase?.words ?? null;
}

/** `the MCU always reboots`: this one does. */
function isThisThing({ tokens, clause, agent }: ClausePlace): boolean {
  if (agent?.party !== 'thing') return false;
  return tokens
    .slice(clause.from, Math.max(clause.verbFrom, clause.from))
    .some(({ lower }) => definite.has(lower) || lower === 'it');
}

/** `screens fail`, `a screen fails`: any of them. */
function hasBareSubject({ tokens, clause }: ClausePlace): boolean {
  // `a few weeks ago, the unit stops`: the subject stands behind the comma.
  const comma = tokens.findLastIndex(
    ({ pos }, at) => pos === 'PUNCT' && at >= clause.from && at < clause.verbFrom - 1,
  );
  const subject = tokens
    .slice(Math.max(clause.from, comma + 1), clause.verbFrom)
    .filter(({ pos }) => pos !== 'CCONJ' && pos !== 'SCONJ');
  const [first] = subject;
  if (first === undefined || subject.some(({ pos }) => pos === 'PROPN' || pos === 'PRON')) return false;
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'any') return true;
  const head = subject.findLast(({ pos }) => pos === 'NOUN');
  const isBare = subject.every(({ pos }) => ['NOUN', 'ADJ', 'ADV', 'ADP', 'PUNCT'].includes(pos));
  return isBare && head !== undefined && head.lower !== head.lemma && head.lower.endsWith('s');
}
