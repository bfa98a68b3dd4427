import { exitCodes } from './exit-codes.js';
import type { Surroundings } from './surroundings.js';

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

/** After so many milliseconds a run that does not come to its end is ended by the signal itself. */
const patience = 500;

/** The watch over the signals that ask the run to stop. */
export interface SignalWatch {
  /** Resolves with the exit code when such a signal has come. */
  readonly stopped: Promise<number>;
  /** Whether one has come. */
  hasStopped(): boolean;
  /** Ends the watch. */
  end(): void;
}

/**
 * Watches for SIGINT and SIGTERM. The first one cleans up and asks the run to end, a second one
 * meets no watch any more and ends the process at once.
 * @param cleanUp must do its work before it returns
 */
export function watchSignals(surroundings: Surroundings, cleanUp: () => void): SignalWatch {
  const { promise, resolve } = promiseWithResolver();
  let stopped = false;
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => ({
    signal,
    listener() {
      stopped = true;
      end();
      cleanUp();
      surroundings.stderr.write(signal === 'SIGINT' ? 'interrupted\n' : 'terminated\n');
      surroundings.stdin.destroy();
      setTimeout(() => surroundings.kill(surroundings.pid, signal), patience).unref();
      resolve(codes[signal]);
    },
  }));
  function end(): void {
    for (const { signal, listener } of listeners) surroundings.off(signal, listener);
  }
  for (const { signal, listener } of listeners) surroundings.once(signal, listener);
  return { stopped: promise, hasStopped: () => stopped, end };
}

function promiseWithResolver(): { promise: Promise<number>; resolve: (code: number) => void } {
  let resolve: (code: number) => void = () => undefined;
  const promise = new Promise<number>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
