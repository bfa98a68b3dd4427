import type { EventType } from './event.js';

/** Neighbouring types that careful readers swap: one clause tells one of them. */
export const neighbouringTypes: readonly (readonly [EventType, EventType])[] = [
  ['refusal', 'deflection'],
  ['communication_failure', 'no_response'],
  ['product_defect', 'service_error'],
  ['contact', 'investigate'],
  ['request', 'complaint'],
];
