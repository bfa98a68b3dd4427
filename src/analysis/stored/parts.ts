/*
 * How the numbers of a model lie in its file: a line of JSON, then part after part, each from a multiple of eight bytes
 * on, so that they are used as they lie there: nothing is decoded when a model is opened. Numbers of several bytes have
 * the least first, as in all processors but one or two.
 */

/** Parts of a file by their names, in their order. */
export type Parts = Readonly<Record<string, ArrayBufferView>>;

/** What a file holds. */
export interface StoredParts<Head> {
  readonly head: Head;
  /** The bytes of a part, none where there is no such part. */
  part(name: string): Uint8Array;
}

const step = 8;

function roundUp(size: number): number {
  return Math.ceil(size / step) * step;
}

/** The bytes of a file with that head and those parts. */
export function encodeParts(head: object, parts: Parts): Uint8Array {
  const sizes = Object.entries(parts).map(([name, { byteLength }]) => [name, byteLength]);
  const line = Buffer.from(JSON.stringify({ ...head, parts: Object.fromEntries(sizes) }));
  const start = roundUp(line.length + 1);
  const views = Object.values(parts);
  const file = new Uint8Array(views.reduce((end, { byteLength }) => end + roundUp(byteLength), start));
  file.set(line);
  file.fill(space, line.length, start - 1);
  file[start - 1] = lineEnd;
  let at = start;
  for (const view of views) {
    file.set(inFileOrder(view), at);
    at += roundUp(view.byteLength);
  }
  return file;
}

const space = 32;
const lineEnd = 10;

/** What the bytes of a file hold, `null` when it is none of that schema or has lost its end. */
export function openParts<Head>(bytes: Uint8Array, schema: string): StoredParts<Head> | null {
  const start = bytes.indexOf(lineEnd) + 1;
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, start).toString();
  if (!line.startsWith(`{"schema":"${schema}"`)) return null;
  const head = headOf<Head>(line);
  if (head === null) return null;
  const file = bytes.byteOffset % step === 0 ? bytes : Uint8Array.from(bytes);
  const places = new Map<string, [start: number, end: number]>();
  let at = start;
  for (const [name, size] of Object.entries(head.parts)) {
    places.set(name, [at, at + size]);
    at += roundUp(size);
  }
  return at === file.length ? { head, part: (name) => file.subarray(...(places.get(name) ?? [at])) } : null;
}

function headOf<Head>(line: string): (Head & { readonly parts: Readonly<Record<string, number>> }) | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A part as numbers of one byte with a sign. */
export function int8s(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A part as whole numbers of two bytes. */
export function uint16s(bytes: Uint8Array): Uint16Array {
  const ordered = isLeastFirst ? bytes : Buffer.from(bytes).swap16();
  return new Uint16Array(ordered.buffer, ordered.byteOffset, ordered.length / 2);
}

/** Where things begin that lie one after the other, and where the last ends. */
export function startsOf(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    end += lengths[at] ?? 0;
    starts[at + 1] = end;
  }
  return starts;
}

/** A part as whole numbers of four bytes. */
export function uint32s(bytes: Uint8Array): Uint32Array {
  const ordered = isLeastFirst ? bytes : Buffer.from(bytes).swap32();
  return new Uint32Array(ordered.buffer, ordered.byteOffset, ordered.length / 4);
}

/** A part as numbers of four bytes with fractions. */
export function float32s(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, length } = uint32s(bytes);
  return new Float32Array(buffer, byteOffset, length);
}

const isLeastFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function inFileOrder(view: ArrayBufferView): Uint8Array {
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  if (isLeastFirst || !('BYTES_PER_ELEMENT' in view)) return bytes;
  if (view.BYTES_PER_ELEMENT === 2) return Buffer.from(bytes).swap16();
  return view.BYTES_PER_ELEMENT === 4 ? Buffer.from(bytes).swap32() : bytes;
}
