import { UsageError } from '../errors.js';
import type { Measure } from './measures.js';

/** What a condition compares its measure with. */
export interface Bound {
  /** As it was given, with the `%`. */
  readonly text: string;
  readonly value: number;
  readonly percent: boolean;
  /** Whether the condition is about how far the measure has moved. */
  readonly change: boolean;
}

const ranges: Readonly<Record<Measure['scale'], readonly [least: number, most: number]>> = {
  count: [0, Number.POSITIVE_INFINITY],
  score: [-1, 1],
  share: [0, 1],
};

/**
 * Refuses a bound that the measure cannot reach: such a condition holds always or never, whatever is read, and lets
 * every run pass that it was to stop.
 * @param condition as it was given, for the message
 * @throws {UsageError}
 */
export function checkBound(condition: string, { name, scale, percent }: Measure, bound: Bound): void {
  const { text, value, change } = bound;
  const inPercent = `write ${asPercent(value)} for a share`;
  const wrong = (what: string): never => {
    throw new UsageError(`in the condition '${condition}' ${what}`);
  };
  if (scale === 'count' && !bound.percent && !Number.isInteger(value)) {
    wrong(`'${name}' is counted, and ${text} is no whole number${percent === null ? '' : `; ${inPercent}`}`);
  }
  const [low, high] = bound.percent ? [0, 100] : ranges[scale];
  const [least, most] = change ? [low - high, high - low] : [low, high];
  if (value >= least && value <= most) return;
  const sign = bound.percent ? '%' : '';
  const hint = scale === 'share' && !bound.percent ? `; write ${text}% for per cent` : '';
  wrong(
    most === Number.POSITIVE_INFINITY
      ? `${text} is less than ${least}`
      : `${text} is not between ${least}${sign} and ${most}${sign}${hint}`,
  );
}

/** `0.4` → `40%`, without the noise of binary fractions. */
function asPercent(share: number): string {
  return `${Number((100 * share).toFixed(9))}%`;
}
