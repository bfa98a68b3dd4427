import type { EventRule } from '../event-rule.js';
import { dissatisfiedRules } from './outcome/dissatisfied.js';
import { exitRules } from './outcome/exit.js';
import { inProgressRules } from './outcome/in-progress.js';
import { loyaltyRules } from './outcome/loyalty.js';
import { resolvedRules } from './outcome/resolved.js';
import { satisfiedRules } from './outcome/satisfied.js';
import { unresolvedRules } from './outcome/unresolved.js';

/** How it ended, told by the customer (Hirschman 1970; Oliver's satisfaction with the handling). */
export const outcomeRules: readonly EventRule[] = [
  ...resolvedRules,
  ...inProgressRules,
  ...unresolvedRules,
  ...satisfiedRules,
  ...dissatisfiedRules,
  ...exitRules,
  ...loyaltyRules,
];
