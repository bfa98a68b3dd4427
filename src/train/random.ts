import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed decides. */
export interface Random {
  /** 0…1, without 1. */
  uniform(): number;
  /** A whole number, 0…`below` − 1. */
  whole(below: number): number;
  /** Around 0 with a deviation of 1 (Box and Muller 1958). */
  normal(): number;
}

/** Chance by xoroshiro128+. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = () => (generator.next() >>> 0) / 2 ** 32;
  return {
    uniform,
    whole: (below) => Math.floor(uniform() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
