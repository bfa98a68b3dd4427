import { household } from '../../lexicon/actors.js';
import type { Actor } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Mention } from './mentions.js';
import type { Voice } from './voices.js';

/** What pronouns point to, carried from sentence to sentence through a post. */
export interface Discourse {
  person: Actor | null;
  company: Actor | null;
  /** Whether somebody was told of whom `he` or `she` may mean and who is on neither side: a friend, one's wife. */
  outsider: boolean;
  /** Whom a letter addresses with `you`. */
  readonly addressee: Actor | null;
}

/** A sentence with who is named in it and what was said before. */
export interface Scene {
  /** The text of which the tokens are spans. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly discourse: Discourse;
  /** Who says `I`. */
  readonly voice: Voice;
  /** Whether the sentence or one beside it speaks of the writer, or to the company. */
  readonly nearSelf: boolean;
}

/** The actor that a mention names, in the writer's words with the article; a role in his spelling too. */
export function actorOf(
  { from, to, name, level, role }: Mention,
  { tokens, text }: Pick<Scene, 'tokens' | 'text'>,
): Actor {
  const article = tokens[from - 1];
  const first = article?.pos === 'DET' ? article : tokens[from];
  const end = tokens[to - 1]?.end;
  const spelt = role === null || name !== null ? role : text.slice(tokens[from]?.start, end);
  return { text: text.slice(first?.start, end), name, role: spelt, level };
}

/** Moves the discourse on: a person or company that is named is whom `he` and `they` mean from here. */
export function remember(mention: Mention, scene: Scene): void {
  const { discourse, tokens } = scene;
  const word = tokens[mention.from]?.lower ?? '';
  if (mention.level === 'peer' || (mention.level === 'customer' && household.includes(word)))
    discourse.outsider = true;
  if (['frontline', 'manager', 'executive'].includes(mention.level)) {
    discourse.person = actorOf(mention, scene);
    discourse.company = discourse.person;
  } else if (mention.level === 'company') discourse.company = actorOf(mention, scene);
}
