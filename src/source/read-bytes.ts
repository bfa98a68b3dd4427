import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Problem, problem } from '../problem.js';
import { byteSize } from './byte-size.js';

/** Where the bytes of `-` come from; `process.stdin` is one. */
export type StandardInput = AsyncIterable<Uint8Array>;

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The problem that the file system's error stands for. */
export function problemOf(error: unknown, source: string): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('missing-file', source);
  return problem('unreadable-file', source, code);
}

/**
 * All bytes of a stream, or the problem that stopped it. It is left as soon as it is longer than `limit` bytes.
 */
export async function readStream(
  stream: StandardInput,
  source: string,
  limit: number,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limit) return problem('too-large', source, byteSize(limit));
      chunks.push(chunk);
    }
  } catch (error) {
    return problemOf(error, source);
  }
  return Buffer.concat(chunks);
}

/** What a shell calls a pipe that it has opened for the program, as in `analyze <(unzip -p saved.zip)`. */
const openedPipe = /^\/(?:dev|proc\/self)\/(?:fd\/\d+|stdin)$/;

/**
 * All bytes of a regular file, or of a pipe that is open already; other pipes, sockets and devices are refused
 * without being opened, since nobody may ever write to them.
 */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array | Problem> {
  try {
    const status = await stat(path);
    const isOpenedPipe = status.isFIFO() && openedPipe.test(path);
    if (!status.isFile() && !isOpenedPipe) {
      return problem('not-a-file', path, 'a pipe, socket or device', 'pipe it in and give - as the input');
    }
    if (status.size > limit) return problem('too-large', path, byteSize(limit));
  } catch (error) {
    return problemOf(error, path);
  }
  return readStream(createReadStream(path, { highWaterMark: 1024 * 1024 }), path, limit);
}
