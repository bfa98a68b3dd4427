import type { EventRule } from '../../event-rule.js';

/** Regulator, court, lawyer, arbitration, charge-back, police, press (Singh 1988: third-party responses). */
export const thirdPartyRules: readonly EventRule[] = [
  {
    id: 'third_party_action/legal',
    type: 'third_party_action',
    pattern: [
      '[file|contact|hire|consult|call|get|engage|retain|involve|report|complain|take|go|threaten|pursue|seek|start|open|submit|lodge|talk|speak|win|lose|escalate|write|send|push|turn|do|issue|initiate|request|need|consider|use|have|ask|refer|see|look|bring|raise|make|email|invoke|begin|join] ~6 <law>',
      'my|our|a|an ~1 [lawyer|attorney|solicitor] ~2 VERB',
      '[lemon] =law|laws|lawed',
      '[sue|lemon-law] ~1 CO|them|him',
      '[=sued|=suing|=sue]',
      '[chargeback|charge_back|charge-back|small_claims|bbb|ombudsman]',
    ],
    by: 'customer',
    needs: 'self',
    unless: 'school daughter son husband wife study report_says investigating',
    examples: {
      fires: ['We filed with the ombudsman.', 'I hired a lawyer.', 'I will sue.'],
      silent: ['It drives like a dream.', 'My son is a lawyer.'],
    },
  },
  {
    id: 'third_party_action/authority',
    type: 'third_party_action',
    pattern: [
      '[call|contact|phone|report|file|tell|involve|get|write|go|complain|turn|alert|email|take] (=it|=them|=this) ~4 (=to|=with) ~2 =police|press|media|local_news|news_station|news_channel|local_paper|court|newspaper|news_desk|senator|congressman|mp|dot|cab|better_business|authorities|consumer|insurance_commission|solicitors|lawyers|attorneys',
      '[take] CO =to =court',
      '[police] =report|complaint|called|involved',
    ],
    by: 'customer',
    unless: 'read',
    examples: {
      fires: ['In the end we called the police.', 'I took them to court.'],
      silent: ['The police stopped me.'],
    },
  },
  {
    id: 'third_party_action/bank',
    type: 'third_party_action',
    pattern: [
      '[dispute|contest|reverse] ~5 =charge|charges|payment|transaction ~2 =with|through ~2 bank|card|paypal|amex|visa|issuer',
      '[dispute|charge] =it|this|them ~2 =with|through ~2 bank|card|paypal|amex|visa|credit_card',
      'bank|card|paypal|amex|visa|insurance|insurer|vet|doctor|boa|bofa|citi|chase ~7 [push|advocate|step_in|intervene|dispute|reverse|fight|go_to_bat|appeal|pursue|help_me_get]',
      '[ask|get|have|tell|instruct] ~2 bank|card|paypal|amex|visa|issuer|credit_card ~3 =reverse|dispute|refund|stop|to_reverse|to_dispute|to_refund|to_stop|cancel',
      '[advocacy|intervention|help] =from|by|of ~2 bank|vet|doctor|lawyer|mechanic|agent|broker',
      '[file|open|raise|start|submit|lodge] ~2 =dispute|claim|chargeback ~3 =with|through ~3 bank|card|paypal|amex|visa|issuer|ebay|klarna',
    ],
    examples: {
      fires: ['I disputed the charge through my bank.', 'PayPal fought for the money on our behalf.'],
      silent: ['The bank took my claim.', 'I paid with my card.'],
    },
  },
];
