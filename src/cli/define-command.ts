import type { Command } from './commander.js';
import type { Surroundings } from './surroundings.js';

/** Gives a command its arguments, options and action; `done` takes the exit code. */
export type DefineCommand = (
  command: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
) => void;

/** A command before it is defined. */
export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Loads the definition, which only the command that is called needs. */
  readonly load: () => Promise<DefineCommand>;
}
