import { encodeModule, instructions as run } from './wasm-module.js';

/**
 * Sums over rows of numbers, four at a time: what the network of clauses spends its time on. V8 adds the numbers of typed
 * arrays one by one; WebAssembly has instructions for four (128-bit SIMD, in Node.js since 16.4).
 * All addresses are of bytes in `numbers`' memory, all sizes multiples of `laneBytes`, of `blockBytes` where it is said so.
 */
export interface VectorFunctions {
  /** The memory that the functions work on. */
  readonly numbers: Float32Array;
  /** Makes each number of `largest` at least the sum of those at the same place of four others. */
  widen(largest: number, a: number, b: number, c: number, d: number, bytes: number): void;
  /**
   * Adds the product of a matrix and a vector to sums.
   * @param matrix column after column, each as long as the sums
   * @param vectorEnd the address behind the last number of the vector
   * @param bytes how long the sums are, a multiple of `blockBytes`
   */
  addProduct(sums: number, matrix: number, vector: number, vectorEnd: number, bytes: number): void;
  /**
   * Adds rows of numbers to sums, one at least.
   * @param list where the addresses of the rows stand, each a whole number
   * @param listEnd the address behind the last of them
   */
  addRows(sums: number, list: number, listEnd: number, bytes: number): void;
}

/** The bytes of the numbers that one instruction works on, and of those that `addProduct` works on at once. */
export const laneBytes = 16;
export const blockBytes = 64;

/** Makes the functions, with a memory of so many bytes, all numbers 0. */
export function createVectorFunctions(bytes: number): VectorFunctions {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  vectorModule ??= new WebAssembly.Module(
    encodeModule([
      { name: 'widen', parameters: 6, locals: { i32: 1, v128: 0 }, body: widen },
      { name: 'addProduct', parameters: 5, locals: { i32: 3, v128: 5 }, body: addProduct },
      { name: 'addRows', parameters: 4, locals: { i32: 2, v128: 0 }, body: addRows },
    ]),
  );
  const { exports } = new WebAssembly.Instance(vectorModule, { memory: { memory } });
  // The module above exports just these.
  const functions = exports as Omit<VectorFunctions, 'numbers'>;
  return { numbers: new Float32Array(memory.buffer), ...functions };
}

const pageBytes = 65_536;

/** What is used of the interface that Node.js has without declaring it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

let vectorModule: object | null = null;

const {
  get,
  set,
  tee,
  constant,
  add,
  lessThan,
  loop,
  load,
  loadAddress,
  loadForAll,
  store,
  addFour,
  multiplyFour,
  mostOfFour,
} = run;

/** `largest[at] = max(largest[at], a[at] + b[at] + c[at] + d[at])` */
const widen: readonly number[] = (() => {
  const [largest, a, b, c, d, bytes, at] = [0, 1, 2, 3, 4, 5, 6];
  const address = (start: number) => [...get(start), ...get(at), ...add];
  const four = (start: number) => [...address(start), ...load(0)];
  const sum = [...four(a), ...four(b), ...addFour, ...four(c), ...addFour, ...four(d), ...addFour];
  return loop(
    [...address(largest), ...four(largest), ...sum, ...mostOfFour, ...store(0)],
    [...get(at), ...constant(laneBytes), ...add, ...tee(at), ...get(bytes), ...lessThan],
  );
})();

/** Sixteen sums at a time: for each number of the vector `sum += number * matrix[column]`. */
const addProduct: readonly number[] = (() => {
  const [sums, matrix, vector, vectorEnd, bytes, block, number, column] = [0, 1, 2, 3, 4, 5, 6, 7];
  const factor = 8;
  const parts = [0, 1, 2, 3].map((part) => ({ sum: 9 + part, offset: part * laneBytes }));
  const from = [...get(sums), ...get(block), ...add];
  const addColumn = parts.flatMap(({ sum, offset }) => [
    ...get(sum),
    ...[...get(column), ...load(offset)],
    ...get(factor),
    ...multiplyFour,
    ...addFour,
    ...set(sum),
  ]);
  return loop(
    [
      ...parts.flatMap(({ sum, offset }) => [...from, ...load(offset), ...set(sum)]),
      ...[...get(vector), ...set(number)],
      ...[...get(matrix), ...get(block), ...add, ...set(column)],
      ...loop(
        [
          ...[...get(number), ...loadForAll, ...set(factor)],
          ...addColumn,
          ...[...get(column), ...get(bytes), ...add, ...set(column)],
        ],
        [...get(number), ...constant(4), ...add, ...tee(number), ...get(vectorEnd), ...lessThan],
      ),
      ...parts.flatMap(({ sum, offset }) => [...from, ...get(sum), ...store(offset)]),
    ],
    [...get(block), ...constant(blockBytes), ...add, ...tee(block), ...get(bytes), ...lessThan],
  );
})();

const addRows: readonly number[] = (() => {
  const [sums, list, listEnd, bytes, row, at] = [0, 1, 2, 3, 4, 5];
  const address = (start: number) => [...get(start), ...get(at), ...add];
  return loop(
    [
      ...[...get(list), ...loadAddress, ...set(row)],
      ...[...constant(0), ...set(at)],
      ...loop(
        [
          ...address(sums),
          ...address(sums),
          ...load(0),
          ...address(row),
          ...load(0),
          ...addFour,
          ...store(0),
        ],
        [...get(at), ...constant(laneBytes), ...add, ...tee(at), ...get(bytes), ...lessThan],
      ),
    ],
    [...get(list), ...constant(4), ...add, ...tee(list), ...get(listEnd), ...lessThan],
  );
})();
