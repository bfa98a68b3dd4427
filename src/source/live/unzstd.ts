import { Transform } from 'node:stream';
import { Decompress } from 'fzstd';

/** A block of at least three bytes can hold 128 KB (RFC 8878, section 3.1.1.2): so many bytes hold some megabytes. */
const sliceBytes = 64;

/**
 * Makes a stream that decompresses Zstandard, which Node.js itself does only from version 22.15. What comes in is taken in small slices,
 * so that whoever counts what comes out can stop in time.
 */
export function createUnzstd(): Transform {
  let output: Uint8Array[] = [];
  const decompress = new Decompress((data) => output.push(data));
  const flushed = (): Buffer => {
    const whole = Buffer.concat(output);
    output = [];
    return whole;
  };
  return new Transform({
    async transform(chunk: Uint8Array, _encoding, done) {
      try {
        for (let at = 0; at < chunk.length && !this.destroyed; at += sliceBytes) {
          decompress.push(chunk.subarray(at, at + sliceBytes));
          const data = flushed();
          if (data.length > 0 && !this.push(data)) await new Promise(setImmediate);
        }
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
    flush(done) {
      try {
        decompress.push(new Uint8Array(0), true);
        done(null, flushed());
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}
