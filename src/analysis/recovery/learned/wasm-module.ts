/*
 * As much of the binary form of WebAssembly as `vector-functions.ts` needs (W3C WebAssembly Core Specification 2.0,
 * section 5). Numbers are written in groups of seven bits (LEB128).
 */

/** A function of whole numbers that returns nothing; its locals follow its parameters, the whole numbers first. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly locals: { readonly i32: number; readonly v128: number };
  readonly body: readonly number[];
}

type Code = readonly number[];

const i32 = 0x7f;
const v128 = 0x7b;
const end = 0x0b;

/** An instruction on vectors: a byte that says so, then its number. */
function vector(number: number): Code {
  return [0xfd, ...unsigned(number)];
}

/** Behind an instruction on memory: that addresses are multiples of four bytes, and what is added to them. */
function at(offset: number): Code {
  return [2, ...unsigned(offset)];
}

/** Instructions; they take their operands from a stack and leave their result on it. */
export const instructions = {
  get: (local: number): Code => [0x20, local],
  set: (local: number): Code => [0x21, local],
  /** Sets a local and leaves its value. */
  tee: (local: number): Code => [0x22, local],
  /** 0 … 63, or more in two bytes. */
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a],
  /** Of whole numbers without a sign. */
  lessThan: [0x49],
  /** Does `body`, and again as long as `condition` holds. */
  loop: (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, end],
  /** The whole number at an address. */
  loadAddress: [0x28, ...at(0)],
  /** Four numbers from an address. */
  load: (offset: number): Code => [...vector(0), ...at(offset)],
  /** Four times the number at an address. */
  loadForAll: [...vector(9), ...at(0)],
  store: (offset: number): Code => [...vector(11), ...at(offset)],
  addFour: vector(228),
  multiplyFour: vector(230),
  mostOfFour: vector(235),
} as const;

/** A module of functions on a memory that is given to it as `memory.memory`. */
export function encodeModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...list(Array(parameters).fill([i32])), 0]);
  const exported = functions.map(({ name }, place) => [...text(name), 0, place]);
  const bodies = functions.map(({ locals, body }) => {
    const declared = [
      [...unsigned(locals.i32), i32],
      [...unsigned(locals.v128), v128],
    ];
    return sized([...list(declared), ...body, end]);
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text('memory'), ...text('memory'), 2, 0, 1]]),
    ...section(
      3,
      functions.map((_, place) => [place]),
    ),
    ...section(7, exported),
    ...section(10, bodies),
  ]);
}

function section(number: number, entries: readonly Code[]): Code {
  return [number, ...sized(list(entries))];
}

function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

function sized(code: Code): Code {
  return [...unsigned(code.length), ...code];
}

function text(name: string): Code {
  return sized([...Buffer.from(name)]);
}

function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
