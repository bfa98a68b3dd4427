import { eventRules } from '../../lexicon/event-rules/index.js';
import { encodeRules } from './encode-rules.js';

/**
 * The event rules with the tables that find them, as `openRules` reads them. Where the program is built, they are put
 * into a file that is read in the place of this module (see `rolldown.config.ts`).
 */
export const ruleFile: Uint8Array = encodeRules(eventRules);
