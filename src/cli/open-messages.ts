import { wantsColour } from './colour.js';
import { identify } from './identify.js';
import { createMessages, type Loudness, type Messages } from './messages.js';
import type { Surroundings } from './surroundings.js';

interface MessageOptions {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

function loudnessOf({ quiet, verbose, debug }: MessageOptions): Loudness {
  if (quiet) return 'quiet';
  return verbose || debug ? 'verbose' : 'normal';
}

/** Makes the teller of messages that the options ask for. */
export function openMessages(options: MessageOptions, surroundings: Surroundings): Messages {
  const { stderr, env } = surroundings;
  if (options.debug) stderr.write(`${identify(surroundings)}\n`);
  const colour = wantsColour(options.color, stderr, env);
  return createMessages((text) => stderr.write(text), loudnessOf(options), colour);
}
