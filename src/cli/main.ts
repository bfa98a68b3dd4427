import { packageFacts } from './package-facts.js';
import { say } from './say.js';
import type { Surroundings } from './surroundings.js';
import { helpWidth } from './terminal-width.js';

/**
 * Runs the program with the arguments of the process and returns its exit code.
 * Nothing is thrown: what goes wrong is told on standard error.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  const [, , first, ...others] = surroundings.argv;
  // A message that nobody can read must not cost the results.
  surroundings.stderr.on('error', () => undefined);
  // What reads the arguments takes longer to load than all that the version and the help need.
  if ((first === '-V' || first === '--version') && others.length === 0) {
    return say(`${packageFacts.version}\n`, surroundings);
  }
  if ((first === '-h' || first === '--help') && others.length === 0) {
    const { helpText, widthOfHelpText } = await import('./help-text.js');
    if (helpWidth(surroundings.stdout, surroundings.env) === widthOfHelpText)
      return say(helpText, surroundings);
  }
  const { runCommand } = await import('./run-command.js');
  return runCommand(surroundings);
}
