import type { EventRule } from '../../event-rule.js';

/** Regulator, court, lawyer, arbitration, charge-back, police, press (Singh 1988: third-party responses). */
export const thirdPartyRules: readonly EventRule[] = [
  {
    id: 'third_party_action/legal',
    type: 'third_party_action',
    pattern: [
      '[file|contact|hire|consult|call|get|engage|retain|involve|report|complain|take|go|threaten|pursue|seek|start|open|submit|lodge|talk|speak|win|lose|escalate|write|send|push|turn|do|issue|initiate|request|need|consider|use|have|ask|refer|see|look|bring|raise|make|email|invoke|begin|join|hand|serve|approach|instruct|appoint|employ|complain|swear|register|apply|enter|prepare|turn|notify|inform|tell|alert|write|advise|forward|pass|mail|fill|try|win|lose|rely|resort|threaten_with|go_through|visit|ring|phone] ~6 <law>',
      'ME|my|our ~8 [<law>]',
      '[<law>] (ADV) be|have|get ~1 involved|notified|informed|contacted|looking|handling|investigating|has_my|my|our',
      '[have|get] ~2 transaction|payment|payments|charge|money ~1 pulled|reversed|stopped|blocked|clawed_back|disputed|recalled|frozen',
      '[demand_letter|statutory_demand|letter_before_action|legal_letter|cease_and_desist|solicitor_letter|court_papers|court_summons|injunction|subpoena]',
      '[go|take|bring|drag|haul] ~3 =to =court|arbitration|litigation|trial|tribunal|mediation|law',
      'my|our|a|an ~1 [lawyer|attorney|solicitor] ~2 VERB',
      '[lemon] =law|laws|lawed',
      '[=sued|=suing]',
      'ME ~2 [=sue]',
      '[chargeback|charge_back|charge-back|small_claims|bbb|ombudsman]',
    ],
    by: 'customer',
    needs: 'self',
    unless: 'school dad father neighbour table daughter son husband wife study report_says investigating',
    examples: {
      fires: ['We filed with the ombudsman.', 'I hired a lawyer.', 'I will sue.'],
      silent: ['It drives like a dream.', 'My son is a lawyer.'],
    },
  },
  {
    id: 'third_party_action/complaint-to',
    type: 'third_party_action',
    pattern: [
      '[complaint|claim|case|report|letter|appeal|dispute|petition|matter|file|it|this] ~4 =to|with|at|before|against ~3 <law>',
      '<law> ~2 have ~2 my|our [=complaint|=case|=file|=claim|=papers]',
    ],
    unless: 'bar',
    examples: {
      fires: ['A complaint to the ombudsman helped.', 'The regulator now has our file.'],
      silent: ['A letter to my aunt.'],
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
      'bank|card|paypal|amex|american_express|visa|mastercard|insurance|insurer|vet|doctor|boa|bofa|citi|chase ~7 [push|advocate|step_in|intervene|dispute|reverse|fight|go_to_bat|appeal|pursue|help_me_get]',
      '[ask|get|have|tell|instruct|ring|call] ~3 bank|card|paypal|amex|visa|issuer|credit_card|card_company ~3 (=to) reverse|dispute|refund|stop|cancel|block|pull|recall|claw|charge_back',
      '[advocacy|intervention|help] =from|by|of ~2 bank|vet|doctor|lawyer|mechanic|agent|broker',
      '[file|open|raise|start|submit|lodge] ~2 =dispute|claim|chargeback ~3 =with|through ~3 bank|card|paypal|amex|visa|issuer|ebay|klarna',
    ],
    examples: {
      fires: ['I disputed the charge through my bank.', 'PayPal fought for the money on our behalf.'],
      silent: ['The bank took my claim.', 'I paid with my card.'],
    },
  },
];
