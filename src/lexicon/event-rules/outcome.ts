import type { EventRule } from '../event-rule.js';
import { exitRules } from './outcome/exit.js';
import { stateRules } from './outcome/state.js';
import { verdictRules } from './outcome/verdict.js';

/** How it ended, told by the customer (Hirschman 1970; Oliver's satisfaction with the handling). */
export const outcomeRules: readonly EventRule[] = [...stateRules, ...verdictRules, ...exitRules];
