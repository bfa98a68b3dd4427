import type { Writable } from 'node:stream';
import type { Destination } from './destination.js';
import { outputProblem, systemCode } from './output-error.js';

/** Writes to a stream such as standard output; `name` is how problems call it. */
export function streamDestination(stream: Writable, name: string): Destination {
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (failure !== null) return resolve(false);
        stream.write(text, (error) => {
          failure ??= error ?? null;
          resolve(failure === null);
        });
      }),
    async close() {
      // `head` has read enough and gone: nobody misses the rest.
      const gone = failure !== null && ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(systemCode(failure) ?? '');
      return failure === null || gone ? null : outputProblem(name, failure);
    },
    abort: () => undefined,
  };
}
