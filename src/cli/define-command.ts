import type { Command } from './commander.js';
import type { Surroundings } from './surroundings.js';

/** Gives a command its arguments, options and action; `done` takes the exit code. */
export type DefineCommand = (
  command: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
) => void;
