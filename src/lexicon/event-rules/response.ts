import type { EventRule } from '../event-rule.js';
import { contactRules } from './response/contact.js';
import { refusalRules } from './response/refusals.js';
import { remedyRules } from './response/remedies.js';
import { wordRules } from './response/words.js';

/** What the company does (Kelley, Hoffman & Davis 1993; Smith, Bolton & Wagner 1999). */
export const responseRules: readonly EventRule[] = [
  ...contactRules,
  ...wordRules,
  ...remedyRules,
  ...refusalRules,
];
