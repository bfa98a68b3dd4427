import { isAddress, type Listed } from '../pipeline.js';
import { printable } from '../report/printable.js';
import type { Surroundings } from './surroundings.js';

/** Tells how far the run is. */
export interface Progress {
  /**
   * Tells that a file is being read.
   * @param page the page of a thread on the web that has been read
   */
  file(source: string, page?: number): void;
  /** Takes away what was told. */
  stop(): void;
}

const noProgress: Progress = { file: () => undefined, stop: () => undefined };

/** A run that is over sooner tells nothing: what appears and goes at once is no use to anyone. */
const patience = 400;

const isLive = (file: Listed) => typeof file === 'string' && isAddress(file);

/**
 * Opens what tells on standard error how far a run with several files, or with pages of the web, is: only on a terminal that can take a line back, and never in
 * the logs of CI, where each state would stay. It gives way to results and messages, and nothing of it stays.
 * @param files what there is to read
 */
export async function openProgress(
  wanted: boolean,
  files: readonly Listed[],
  { stderr, env }: Pick<Surroundings, 'stderr' | 'env'>,
): Promise<Progress> {
  if (
    !wanted ||
    (files.length < 2 && !files.some(isLive)) ||
    !stderr.isTTY ||
    env.TERM === 'dumb' ||
    'CI' in env
  )
    return noProgress;
  const { default: yoctoSpinner } = await import('yocto-spinner');
  const spinner = yoctoSpinner({ stream: stderr, handleSignals: false });
  const start = Date.now();
  let read = 0;
  let last: string | null = null;
  return {
    file(source, page) {
      if (source !== last) read += 1;
      last = source;
      const name = source === '-' ? 'standard input' : printable(source);
      const room = Math.max(0, (stderr.columns || 80) - 40);
      const places = [
        ...(files.length > 1 ? [`file ${read} of ${files.length}`] : []),
        ...(page === undefined ? [] : [`page ${page}`]),
      ].join(', ');
      const place = places.charAt(0).toUpperCase() + places.slice(1);
      const text = `${place}: ${name.length > room ? `…${name.slice(-room)}` : name}`;
      if (spinner.isSpinning) spinner.text = text;
      else if (Date.now() - start > patience) spinner.start(text);
    },
    stop() {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
