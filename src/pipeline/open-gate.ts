import { createGate, type Gate, type GateRequest } from '../gate/gate.js';
import { readBaseline } from '../source/read-baseline.js';

export type { Condition } from '../gate/condition.js';
export type { MeasuredThread } from '../gate/figures.js';
export type { Verdict } from '../gate/gate.js';
export type { Measure } from '../gate/measures.js';
export { verdictText } from '../gate/verdict-text.js';
export type { Gate };

/** What a run is to fail on; `baseline` is the path of the JSON document of an earlier run, `null` for none. */
export type GateOptions = Omit<GateRequest, 'baseline'> & { readonly baseline: string | null };

/**
 * Opens the gate of a run: give it every thread, then ask for the conditions that were met.
 * @throws {UsageError} when a condition is wrong, or the earlier run cannot be read
 */
export async function openGate(request: GateOptions): Promise<Gate> {
  const { baseline } = request;
  return createGate({ ...request, baseline: baseline === null ? null : await readBaseline(baseline) });
}
