import type { EventRule } from '../event-rule.js';
import { accommodationRules } from './response/accommodation.js';
import { apologyRules } from './response/apology.js';
import { compensationRules } from './response/compensation.js';
import { contactRules } from './response/contact.js';
import { deflectionRules } from './response/deflection.js';
import { explanationRules } from './response/explanation.js';
import { fixRules } from './response/fix.js';
import { followupRules } from './response/followup.js';
import { interventionRules } from './response/intervention.js';
import { investigateRules } from './response/investigate.js';
import { noResponseRules } from './response/no-response.js';
import { promiseRules } from './response/promise.js';
import { refusalRules } from './response/refusal.js';
import { replacementRules } from './response/replacement.js';
import { responseUnspecifiedRules } from './response/unspecified.js';

/** What the company does (Kelley, Hoffman & Davis 1993; Smith, Bolton & Wagner 1999). */
export const responseRules: readonly EventRule[] = [
  ...contactRules,
  ...investigateRules,
  ...followupRules,
  ...responseUnspecifiedRules,
  ...promiseRules,
  ...apologyRules,
  ...explanationRules,
  ...interventionRules,
  ...fixRules,
  ...replacementRules,
  ...compensationRules,
  ...accommodationRules,
  ...refusalRules,
  ...deflectionRules,
  ...noResponseRules,
];
