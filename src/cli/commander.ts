import { createRequire } from 'node:module';

// Required, not imported: Node takes a quarter longer to import a CommonJS package than to require it,
// and the time to the first line of help is mostly this one package.
const commander: typeof import('commander') = createRequire(import.meta.url)('commander');

export type Command = import('commander').Command;
export type Option = import('commander').Option;
export type Argument = import('commander').Argument;

/** A command with its options; the root of the program is one. */
export const Command = commander.Command;
export const Option = commander.Option;
/** An argument that is checked. */
export const Argument = commander.Argument;
/** What is thrown when the arguments are wrong, and when help or the version has been shown. */
export const CommanderError = commander.CommanderError;
/** To be thrown by what reads an option's value. */
export const InvalidArgumentError = commander.InvalidArgumentError;
