import { printable } from '../report/index.js';
import type { Surroundings } from './surroundings.js';

/** Tells how far the run is. */
export interface Progress {
  /** Tells that a file is being read. */
  file(source: string): void;
  /** Takes away what was told. */
  stop(): void;
}

const noProgress: Progress = { file: () => undefined, stop: () => undefined };

/** A run that is over sooner tells nothing: what appears and goes at once is no use to anyone. */
const patience = 400;

/**
 * Opens what tells on standard error how far a run with several files is: only on a terminal that can take a line back, and never in
 * the logs of CI, where each state would stay. It gives way to results and messages, and nothing of it stays.
 * @param files how many there are to read
 */
export async function openProgress(
  wanted: boolean,
  files: number,
  { stderr, env }: Pick<Surroundings, 'stderr' | 'env'>,
): Promise<Progress> {
  if (!wanted || files < 2 || !stderr.isTTY || env.TERM === 'dumb' || 'CI' in env) return noProgress;
  const { default: yoctoSpinner } = await import('yocto-spinner');
  const spinner = yoctoSpinner({ stream: stderr, handleSignals: false });
  const start = Date.now();
  let read = 0;
  return {
    file(source) {
      read += 1;
      const name = source === '-' ? 'standard input' : printable(source);
      const room = Math.max(0, (stderr.columns || 80) - 40);
      const text = `File ${read} of ${files}: ${name.length > room ? `…${name.slice(-room)}` : name}`;
      if (spinner.isSpinning) spinner.text = text;
      else if (Date.now() - start > patience) spinner.start(text);
    },
    stop() {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
