import type { EventRule } from '../../event-rule.js';
import { firstLineRules } from './complaint.js';
import { escalationRules } from './escalation.js';
import { publicComplaintRules } from './public-complaint.js';
import { requestRules } from './request.js';
import { thirdPartyRules } from './third-party.js';

/** The customer's voice (Hirschman 1970; Singh 1988). */
export const complaintRules: readonly EventRule[] = [
  ...requestRules,
  ...escalationRules,
  ...firstLineRules,
  ...thirdPartyRules,
  ...publicComplaintRules,
];
