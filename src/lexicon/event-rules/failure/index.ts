import type { EventRule } from '../../event-rule.js';
import { billingProblemRules } from './billing-problem.js';
import { brokenPromiseRules } from './broken-promise.js';
import { communicationFailureRules } from './communication-failure.js';
import { delayRules } from './delay.js';
import { productDefectRules } from './product-defect.js';
import { serviceErrorRules } from './service-error.js';
import { staffConductRules } from './staff-conduct.js';
import { unavailableRules } from './unavailable.js';
import { unspecifiedFailureRules } from './unspecified-failure.js';

/** The company's delivery falls short (Bitner, Booms & Tetreault 1990, group 1). */
export const failureRules: readonly EventRule[] = [
  ...productDefectRules,
  ...serviceErrorRules,
  ...delayRules,
  ...unavailableRules,
  ...communicationFailureRules,
  ...billingProblemRules,
  ...staffConductRules,
  ...brokenPromiseRules,
  ...unspecifiedFailureRules,
];
