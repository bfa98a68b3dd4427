import type { Gate } from '../gate/gate.js';
import type { CommandOptions } from './options.js';

/** The gate that the options ask for, `null` for none; what makes it is loaded only then. */
export async function openGateOf({
  failOn,
  failPer = 'all',
  baseline,
}: CommandOptions): Promise<Gate | null> {
  if (failOn === undefined) return null;
  const { openGate } = await import('../pipeline/open-gate.js');
  return openGate({ conditions: failOn, per: failPer, baseline: baseline ?? null });
}
