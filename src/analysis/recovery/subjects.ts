import { otherPeople } from '../../lexicon/actors.js';
import { wordClasses } from '../../lexicon/word-classes.js';
import type { Actor, ActorLevel } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Mention } from './mentions.js';
import { actorOf, type Scene } from './scene.js';

/**
 * On whose side somebody stands; `reader` is the `you` of a post, `somebody` a person or name on neither side as yet,
 * `unknown` an agent that is not named.
 */
export type Party =
  | 'company'
  | 'customer'
  | 'peer'
  | 'third_party'
  | 'thing'
  | 'reader'
  | 'somebody'
  | 'unknown';

/** Who or what a clause tells of. */
export interface Subject {
  readonly party: Party;
  readonly actor: Actor | null;
  /** The lower-cased head of the words, empty without any. */
  readonly head: string;
}

/** Somebody who is not named. */
export const nobody: Subject = { party: 'unknown', actor: null, head: '' };

const selfWords = new Set(['i', 'we', 'my', 'our']);
const addresseeWords = new Set(['you', 'your']);
const personPronouns = new Set(['he', 'she', 'him', 'her', 'his']);
const senders = new Set(['from', 'at', 'in', 'with']);
const persons = new Set(
  'someone somebody woman man lady gentleman guy girl person one people kid anyone lad lass idiot moron chap bloke fellow'.split(
    ' ',
  ),
);
const things = new Set(['it', 'this', 'that', 'which']);

/** The subject that the tokens from `from` to before `to` name, the verb following. */
export function subjectIn(scene: Scene, from: number, to: number): Subject {
  const { tokens, mentions } = scene;
  for (let at = to - 1; at >= Math.max(from, to - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== 'PRON' && token.pos !== 'ADV')) break;
    const subject = ofPronoun(token, scene);
    if (subject) return subject;
  }
  let end = to;
  while (end > from + 1 && isBeforeVerb(tokens[end - 1])) end -= 1;
  const pronoun = tokens[end - 1];
  const early = pronoun?.pos === 'PRON' && end < to ? ofPronoun(pronoun, scene) : null;
  if (early) return early;
  const endingAt = (stop: number) => mentions.findLast((one) => one.from >= from && one.to === stop);
  if (possessions.has(tokens[end - 1]?.lower ?? '')) return { party: 'thing', actor: null, head: 'mine' };
  const mention = endingAt(end);
  if (mention && !followsPreposition(tokens, mention.from)) return ofMention(mention, scene);
  const named = mentions.findLast(
    (one) => one.from >= from && one.to < end && isApposition(tokens, one.to, end),
  );
  if (named) return ofMention(named, scene);
  const sender = senderOf(scene, from, end);
  if (sender) return sender;
  const preposition = tokens.findIndex((token, at) => at > from && at < end && token.pos === 'ADP');
  if (preposition > 0) end = preposition;
  const head = endingAt(end);
  if (head) return ofMention(head, scene);
  const noun = tokens.slice(from, end).findLast(({ pos }) => ['NOUN', 'PROPN', 'PRON'].includes(pos));
  if (isOurs(tokens, from, noun)) return { party: 'customer', actor: null, head: noun?.lower ?? '' };
  if (isTheirs(tokens, from, end) || (noun && serverNouns.has(noun.lemma)))
    return { party: 'somebody', actor: null, head: noun?.lower ?? '' };
  const isName =
    noun?.pos === 'PROPN' &&
    !parts.has(noun.lower) &&
    /^\p{Lu}/u.test(scene.text.slice(noun.start, noun.end));
  return { party: isName ? 'somebody' : 'thing', actor: null, head: noun?.lower ?? '' };
}

/** `mine broke`: what one has. */
const possessions = new Set(['mine', 'ours']);

/** What is delivered, which is no name though it may be written like one: `the MCU`. */
const parts = new Set(wordClasses.get('part'));

/** Nouns for whoever serves, and for where they do. */
const serverNouns = new Set(
  'kitchen lab warehouse depot laundry worker cleaner guard billing maintenance collections trainer guide packer picker idiot moron clown muppet genius expert kid lad lass youngster teenager junior guys folks chap bloke fella temp people men women system'.split(
    ' ',
  ),
);

/** Who acts for the customer: `our party of six`, `my solicitor`. */
const ownPeople = new Set(
  'party group table team lawyer attorney solicitor accountant assistant office company business class club side'.split(
    ' ',
  ),
);

function isOurs(tokens: readonly Token[], from: number, noun: Token | undefined): boolean {
  const owner = tokens[from]?.lower;
  return (owner === 'my' || owner === 'our') && noun !== undefined && ownPeople.has(noun.lemma);
}

/** `their painter`, `two of their people`: somebody of the company's, or a thing of it. */
function isTheirs(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.findIndex(({ lower }, index) => index >= from && index < to && lower === 'their');
  const head = tokens[to - 1];
  return (
    at >= 0 &&
    head?.pos === 'NOUN' &&
    (tokens[at - 1] === undefined || at === from || tokens[at - 1]?.lower === 'of')
  );
}

function isOutside(level: ActorLevel): level is 'customer' | 'peer' | 'third_party' {
  return level === 'customer' || level === 'peer' || level === 'third_party';
}

/** The subject that a mention is. */
export function ofMention(mention: Mention, scene: Scene): Subject {
  const { level } = mention;
  const head = scene.tokens[mention.to - 1]?.lower ?? '';
  return { party: isOutside(level) ? level : 'company', actor: actorOf(mention, scene), head };
}

/** The subject that a pronoun stands for, `null` when the token is none that can be one. */
export function ofPronoun(token: Token, { text, discourse, voice }: Scene): Subject | null {
  const head = token.lower;
  const surface = text.slice(token.start, token.end);
  const company = (known: Omit<Actor, 'text'>): Subject => ({
    party: 'company',
    actor: { ...known, text: surface },
    head,
  });
  const writer = voice === 'customer' ? selfWords : addresseeWords;
  if (voice === 'company' && selfWords.has(head)) {
    return company(discourse.company ?? { name: null, role: null, level: 'company' });
  }
  if (writer.has(head)) {
    return { party: 'customer', actor: { text: surface, name: null, role: null, level: 'customer' }, head };
  }
  if (personPronouns.has(head)) {
    if (discourse.person) return company(discourse.person);
    // Nobody else was told of: it is whoever served the customer.
    if (!discourse.outsider) return company({ name: null, role: null, level: 'frontline' });
    return { party: 'somebody', actor: null, head };
  }
  if (head === 'they') return company(discourse.company ?? { name: null, role: null, level: 'company' });
  if (head === 'you') {
    return discourse.addressee ? company(discourse.addressee) : { party: 'reader', actor: null, head };
  }
  if (otherPeople.includes(head)) return { party: 'peer', actor: null, head };
  return things.has(head) ? { party: 'thing', actor: null, head } : null;
}

/** What may stand between a subject and its verb: `the manager himself never`, `I no longer`. */
function isBeforeVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.pos === 'ADV' || token.lower === 'no' || /sel(?:f|ves)$/u.test(token.lower);
}

/** `a woman from head office`, `someone at the bank`: the company's person. */
function senderOf(scene: Scene, from: number, to: number): Subject | null {
  const { tokens, mentions } = scene;
  const link = tokens.findIndex(({ lower }, at) => at > from && at < to && senders.has(lower));
  if (link < 0 || !persons.has(tokens[link - 1]?.lemma ?? '')) return null;
  const mention = mentions.find((one) => one.from > link && one.to <= to && !isOutside(one.level));
  if (mention) return ofMention(mention, scene);
  const isPlace = tokens.slice(link + 1, to).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return isPlace ? { party: 'somebody', actor: null, head: tokens[link - 1]?.lower ?? '' } : null;
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
