import type { EventRule } from '../event-rule.js';

/** What surrounds the episodes and is never part of one. */
export const contextRules: readonly EventRule[] = [
  {
    id: 'praise/quality-of-care',
    type: 'praise',
    pattern: '[evident] ~4 quality|care',
    examples: {
      fires: ['It is evident in the care they take.'],
      silent: ['The scratch is evident.'],
    },
  },
  {
    id: 'praise/treated-equally',
    type: 'praise',
    pattern: '[treat] ~1 equally|fairly|well|right',
    examples: {
      fires: ['Guests are treated fairly there.'],
      silent: ['The wood was treated with oil.'],
    },
  },
  {
    id: 'criticism/shame',
    type: 'criticism',
    pattern: '[=shame] that',
    examples: {
      fires: ['Such a shame that nobody came.'],
      silent: ['That is fine.'],
    },
  },
  {
    id: 'offer_help/contact',
    type: 'offer_help',
    pattern: '[give|send|pass] =you ~6 number|email|contact|address',
    by: 'customer',
    examples: {
      fires: ["I can send you the manager's email."],
      silent: ['He gave me a number.'],
    },
  },
  {
    id: 'self_blame/jumped-the-gun',
    type: 'self_blame',
    pattern: '[jump] =the =gun',
    by: 'customer',
    examples: { fires: ['I jumped the gun there.'], silent: ['The cat jumped.'] },
  },
  {
    id: 'self_blame/should-have',
    type: 'self_blame',
    pattern: '[=should] have ~1 VERB',
    by: 'customer',
    examples: { fires: ['I should have called first.'], silent: ['They should have called first.'] },
  },
  {
    id: 'warning/to-readers',
    type: 'warning',
    pattern: '[beware|avoid|stay] ~1 =of|away|CO',
    examples: { fires: ['Stay away from that shop.'], silent: ['We stayed at home.'] },
  },
  {
    id: 'definition/called',
    type: 'definition',
    pattern: '[call] ~1 service ~1 recovery',
    examples: {
      fires: ['Textbooks call this service recovery.'],
      silent: ['I called the service desk.'],
    },
  },
];
