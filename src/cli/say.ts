import { streamDestination } from '../report/stream-destination.js';
import { exitCodes } from './exit-codes.js';
import type { Surroundings } from './surroundings.js';

/** Writes help or the version to standard output and returns the exit code. */
export async function say(text: string, { stdout, stderr }: Surroundings): Promise<number> {
  const destination = streamDestination(stdout, 'standard output');
  await destination.write(text);
  const failure = await destination.close();
  if (failure === null) return exitCodes.success;
  stderr.write(`error[${failure.code}] ${failure.source}: ${failure.message}\n`);
  return exitCodes.nothingDone;
}
