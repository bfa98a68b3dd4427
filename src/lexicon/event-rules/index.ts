import type { EventRule } from '../event-rule.js';
import { complaintRules } from './complaint/index.js';
import { contextRules } from './context.js';
import { failureRules } from './failure/index.js';
import { outcomeRules } from './outcome.js';
import { responseRules } from './response.js';

/** Every event rule; where two name the same words, the longer match wins, then the earlier rule. */
export const eventRules: readonly EventRule[] = [
  ...failureRules,
  ...complaintRules,
  ...responseRules,
  ...outcomeRules,
  ...contextRules,
];
