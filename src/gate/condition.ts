import { UsageError } from '../errors.js';
import { checkBound } from './check-bound.js';
import type { Figures } from './figures.js';
import { type Measure, measures } from './measures.js';

const comparisons = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
} as const;

type Operator = keyof typeof comparisons;

/** A condition such as `negative>40%` or `change.score<-0.1`. */
export interface Condition {
  /** As it was given, without spaces. */
  readonly text: string;
  readonly measure: Measure;
  /** Whether it is about what changed since an earlier run. */
  readonly change: boolean;
  /** Whether the measure is taken in per cent. */
  readonly percent: boolean;
  /** Whether a value of the measure meets it. */
  holdsFor(value: number): boolean;
}

const form = /^(change\.)?([A-Za-z][A-Za-z_.]*)(<=|>=|==|!=|<|>|=)([+-]?\d+(?:\.\d+)?)(%?)$/;

function isOperator(text: string): text is Operator {
  return text in comparisons;
}

/** The names of all measures, for a message; the many kinds of events have a name together. */
function namesOfMeasures(): string {
  const names = measures.map(({ name }) =>
    name
      .replace(/^events\..+/, 'events.STAGE, events.TYPE')
      .replace(/^notCounted\..+/, 'notCounted.REASON')
      .replace(/^aspects\..+/, 'aspects.ASPECT, aspects.ASPECT.LABEL, aspects.ASPECT.score'),
  );
  return [...new Set(names)].join(', ');
}

/**
 * Reads a condition: a measure, `<`, `<=`, `>`, `>=`, `==` or `!=`, and a number or a percentage.
 * @throws {UsageError} when it has another form, names no measure, or a value that the measure cannot have
 */
export function readCondition(given: string): Condition {
  const text = given.replaceAll(/\s/g, '').replace('−', '-');
  const [, change, name = '', sign = '', number = '', percent] = form.exec(text) ?? [];
  const operator = sign === '=' ? '==' : sign;
  if (!isOperator(operator)) {
    throw new UsageError(
      `'${given}' is no condition; write a measure, < <= > >= == or !=, and a number, such as 'negative>40%'; the measures are ${namesOfMeasures()}`,
    );
  }
  const measure = measures.find((candidate) => candidate.name === name);
  if (measure === undefined) {
    throw new UsageError(
      `'${name}' in the condition '${given}' is no measure; the measures are ${namesOfMeasures()}`,
    );
  }
  if (percent === '%' && measure.percent === null) {
    throw new UsageError(`'${name}' in the condition '${given}' is no share; leave the % out`);
  }
  const bound = Number(number);
  const kind = { change: change !== undefined, percent: percent === '%' };
  checkBound(given, measure, { text: `${number}${percent}`, value: bound, ...kind });
  return {
    text,
    measure,
    ...kind,
    holdsFor: (value) => comparisons[operator](value, bound),
  };
}

/** More decimals than a measure has are the noise of binary fractions. */
const decimals = 9;

function takenFrom({ measure, percent }: Condition, figures: Figures): number | null {
  return percent ? (measure.percent?.(figures) ?? null) : measure.value(figures);
}

/**
 * What a condition looks at: the measure, or how far it has moved.
 * @param before the figures of the earlier run, `null` when there are none
 * @returns `null` when there is nothing to measure
 */
export function measure(condition: Condition, now: Figures, before: Figures | null): number | null {
  const value = takenFrom(condition, now);
  if (!condition.change) return value;
  const earlier = before === null ? null : takenFrom(condition, before);
  return value === null || earlier === null ? null : Number((value - earlier).toFixed(decimals));
}
