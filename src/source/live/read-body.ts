import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { createUnzstd } from './unzstd.js';

/** The compressions that are asked for, as the header `Accept-Encoding` names them. */
export const acceptedEncodings = 'gzip, br, zstd';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createUnzstd,
};

/** What servers write there that is no compression; all but the first by mistake. */
const uncompressed = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary']);

/** Nobody compresses more than twice; what claims to do so wants to cost memory. */
const mostEncodings = 2;

/** A body is longer than the limit. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** A body is compressed in a way that is not known. */
export class UnknownCompression extends Error {
  override readonly name = 'UnknownCompression';
}

/** How much of a body is read. */
export interface BodyLimit {
  /** After decompression. */
  readonly bytes: number;
  /** What becomes of longer ones: they are refused, or cut off. */
  readonly beyond: 'refuse' | 'cut';
}

/**
 * Reads a body and undoes its compression, the last first (RFC 9110, section 8.4). The streams of zlib fail where
 * the end is missing, other than `fetch`.
 * @param encoding the header `Content-Encoding`, empty without one
 * @throws {BodyTooLarge} as soon as there are more bytes than the limit
 * @throws {UnknownCompression}
 * @throws Error what the connection and the decompression say
 */
export async function readBody(body: Readable, encoding: string, limit: BodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decompressed(body, encoding)) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= limit.bytes) continue;
    if (limit.beyond === 'refuse') throw new BodyTooLarge();
    break;
  }
  return Buffer.concat(chunks).subarray(0, limit.bytes);
}

function decompressed(body: Readable, encoding: string): Readable {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !uncompressed.has(name));
  const streams = names.toReversed().map((name) => decoders[name]?.());
  const known = streams.filter((stream) => stream !== undefined);
  const last = known.at(-1);
  if (known.length < names.length || names.length > mostEncodings) {
    body.on('error', () => undefined).destroy();
    throw new UnknownCompression(encoding);
  }
  if (last === undefined) return body;
  pipeline([body, ...known], () => undefined);
  return last;
}
