import { packageFacts } from './package-facts.js';
import { say } from './say.js';
import type { Surroundings } from './surroundings.js';

/**
 * Runs the program with the arguments of the process and returns its exit code.
 * Nothing is thrown: what goes wrong is told on standard error.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  const [, , first, ...others] = surroundings.argv;
  // A message that nobody can read must not cost the results.
  surroundings.stderr.on('error', () => undefined);
  // Programs ask for the version; what reads the arguments takes longer to load than all that this needs.
  if ((first === '-V' || first === '--version') && others.length === 0) {
    return say(`${packageFacts.version}\n`, surroundings);
  }
  const { runCommand } = await import('./run-command.js');
  return runCommand(surroundings);
}
