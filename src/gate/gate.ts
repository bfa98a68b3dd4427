import { UsageError } from '../errors.js';
import { type Condition, measure, readCondition } from './condition.js';
import { addFigures, type Figures, figuresOf, type MeasuredThread } from './figures.js';

/** What a run is to fail on. */
export interface GateRequest {
  readonly conditions: readonly string[];
  /** Whether the conditions are about all threads together or about each. */
  readonly per: 'all' | 'thread';
  /** The threads of an earlier run, `null` when none was named. */
  readonly baseline: readonly MeasuredThread[] | null;
}

/** A condition that was met. */
export interface Verdict {
  readonly condition: Condition;
  /** The source of the thread that met it, `null` when it was all of them. */
  readonly source: string | null;
  /** The title of this thread, else its id; `null` when it has neither, and when it was all of them. */
  readonly thread: string | null;
  /** In per cent where the condition is. */
  readonly value: number;
}

/** Watches the threads of a run for conditions on which it is to fail. */
export interface Gate {
  add(thread: MeasuredThread): void;
  /** The conditions that were met, when all threads are known. */
  verdicts(): readonly Verdict[];
}

/** Threads of two runs are the same when they have the same id, else title, else source. */
function keyOf({ id, title, source }: MeasuredThread): string {
  return id ?? title ?? source;
}

/**
 * Makes a gate.
 * @throws {UsageError} when a condition is none, or is about a change and there is no earlier run
 */
export function createGate({ conditions: given, per, baseline }: GateRequest): Gate {
  const conditions = given.map(readCondition);
  const onChange = conditions.find(({ change }) => change);
  if (onChange !== undefined && baseline === null) {
    throw new UsageError(`the condition '${onChange.text}' needs an earlier run; name it with --baseline`);
  }
  return per === 'thread'
    ? threadGate(conditions, baseline ?? [])
    : runGate(conditions, baseline && addFigures(baseline.map(figuresOf)));
}

function judge(
  conditions: readonly Condition[],
  of: Pick<Verdict, 'source' | 'thread'>,
  now: Figures,
  before: Figures | null,
): readonly Verdict[] {
  return conditions.flatMap((condition) => {
    const value = measure(condition, now, before);
    return value !== null && condition.holdsFor(value) ? [{ condition, ...of, value }] : [];
  });
}

function runGate(conditions: readonly Condition[], before: Figures | null): Gate {
  const figures: Figures[] = [];
  return {
    add(thread) {
      figures.push(figuresOf(thread));
    },
    verdicts: () => judge(conditions, { source: null, thread: null }, addFigures(figures), before),
  };
}

function threadGate(conditions: readonly Condition[], baseline: readonly MeasuredThread[]): Gate {
  const before = new Map(baseline.map((thread) => [keyOf(thread), figuresOf(thread)]));
  const verdicts: Verdict[] = [];
  return {
    add(thread) {
      const earlier = before.get(keyOf(thread)) ?? null;
      const { source, title, id } = thread;
      verdicts.push(...judge(conditions, { source, thread: title ?? id }, figuresOf(thread), earlier));
    },
    verdicts: () => verdicts,
  };
}
