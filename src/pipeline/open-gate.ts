import { createGate, type Gate, type GateRequest } from '../gate/gate.js';
import { readBaseline } from '../source/read-baseline.js';

/**
 * Opens the gate of a run.
 * @param request `baseline` is the path of the JSON document of an earlier run
 * @throws {UsageError} when a condition is wrong, or the earlier run cannot be read
 */
export async function openGate(
  request: Omit<GateRequest, 'baseline'> & { readonly baseline: string | null },
): Promise<Gate> {
  const { baseline } = request;
  return createGate({ ...request, baseline: baseline === null ? null : await readBaseline(baseline) });
}
