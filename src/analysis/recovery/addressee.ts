import type { Actor } from '../../model/event.js';
import type { ParsedSentence } from '../token.js';
import type { Mention } from './mentions.js';
import { actorOf } from './scene.js';

const greetings = new Set(['dear', 'hi', 'hello', 'hey']);

/**
 * Whom a post addresses with `you`: the company person with whose name and a comma a letter opens, or the company whose
 * handle opens a message.
 * @param mentions those of the first sentence
 */
export function addresseeOf(
  [first]: readonly ParsedSentence[],
  text: string,
  mentions: readonly Mention[],
): Actor | null {
  const tokens = first?.tokens ?? [];
  const handle = mentions.find(
    ({ from, level }) => level === 'company' && tokens[from]?.lower.startsWith('@'),
  );
  if (handle) return actorOf(handle, { text, tokens });
  const greeted = greetings.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const mention = mentions.find(
    ({ from, name, level }) => from === greeted && (name !== null || level === 'company'),
  );
  return mention && tokens[mention.to]?.lower === ',' ? actorOf(mention, { text, tokens }) : null;
}
