import type { EventRule } from '../../event-rule.js';

/** Wrong, unexpected or withheld money (S/B/W: process failure). */
export const billingProblemRules: readonly EventRule[] = [
  {
    id: 'billing_problem/overcharged',
    type: 'billing_problem',
    pattern:
      '[overcharge|double-charge|double-charged|double-billed|overbill|upcharge|double_charge|over_charge|double_bill|triple-charged|overpriced_bill|surcharge]',
    examples: { fires: ['They overcharged us for the tyres.'], silent: ['I charged to 80 percent.'] },
  },
  {
    id: 'billing_problem/charged-wrongly',
    type: 'billing_problem',
    pattern: [
      '[charge|bill|debit|invoice] ~7 =twice|again|double|triple|extra|additional|wrong|incorrect|incorrectly|wrongly|more|without|anyway|despite|even_though|full|unnecessarily|again|repeatedly|for_something|for_nothing|three_times',
      '[charge|bill|debit|invoice] (ME|my|our|you|us) ~3 $|£|€|fee|fees|deposit',
      '[charge|bill|invoice] ME|my|our ~2 =for',
      'ME (=was|=were|=got|=being|=been|=am|=are) ~2 [=charged|=billed|=invoiced|=debited] ~4 =for|$|£|€|extra|twice|again|more|a|the|on',
      'CO ~1 want|try|attempt [=to] charge|bill|invoice ~4 $|£|€|ME|fee|extra',
      '[will|would|=going_to] (ADV) charge|bill ~3 fee|fees|$|£|€|ME|extra',
      '[still|continue|keep] ~2 (=to) (=be) charge|bill|debit|charging|billing|billed|charged|taking',
      '(my|our) card|account ~3 be|get ~2 [charge|bill|debit|hit|deduct]',
      '[charge|bill] ~3 =fee|fees|for_parking|for_cleaning|for_damage|for_the_room',
    ],
    unless:
      'supercharger superchargers charger chargers charging battery volts percent % kw kwh soc mile miles overnight garage phone reasonable fair network speed station plug plugged range amps',
    examples: {
      fires: ['I was billed twice.', 'They charged us £40 for a towel.', 'My card was charged again.'],
      silent: ['I charge at home.', 'The battery was charged overnight.', 'They did not charge me.'],
    },
  },
  {
    id: 'billing_problem/unexpected-fee',
    type: 'billing_problem',
    pattern: [
      '[hidden|unexpected|extra|additional|surprise|bogus|exorbitant|undisclosed|unauthorized|unauthorised|fraudulent|unexplained|excessive|outrageous|double|duplicate|erroneous|phantom|mystery|ridiculous|unwanted|unwarranted|unjustified|sneaky] (ADJ) <fee>',
      '[idle|cancellation|restocking|resort|diagnostic|late|admin|cleaning|no-show] =fee|fees|charge|charges ~3 =of|for|despite|even|that|on|to|when|without|charged|added|applied',
      '[add|slap|tack|sneak|hit] ~5 <fee>',
      '[extra|additional] (DET) $|£|€',
      '[=two|=double|=duplicate|=multiple|=three|=several] charges|payments|transactions|withdrawals|debits|invoices|bills',
      '[put|add] ~5 =on|to (my|our|the) bill|invoice|account|tab|card|room',
      '<price> ~2 [go|jump|rise|increase] ~1 =from ~3 =to',
      'quote ~~8 [bill|charge] ME|£|$|€|NUM',
      '[still] ~1 =paying|charged|billed|charging|billing',
      '[charge|charges|payment|payments|transaction|debit] (=that|=which) ME ~3 NEG ~2 recognise|recognize|authorise|authorize|make|approve|agree|order',
      "[charge|charges|bill|invoice|fee] =for ~4 =never|not|n't|nothing",
    ],
    span: 'phrase',
    unless: 'no without waive refund',
    examples: {
      fires: ['The bill was full of hidden fees.', 'They slapped on a service charge.'],
      silent: ['There was no extra charge.', 'The idle fee is a dollar.'],
    },
  },
  {
    id: 'billing_problem/wrong-amount',
    type: 'billing_problem',
    pattern: [
      '[wrong|incorrect|inaccurate|inflated|higher|different|erroneous|false] (ADJ) =bill|invoice|amount|charge|price|payment|total|billing|quote|statement|rate',
      '[bill|invoice|amount|charge|total|statement|receipt|price] ~2 be ~3 =wrong|incorrect|inaccurate|higher|more_than|off|inflated|double|doubled',
      '[bill|total|invoice] ~1 =came|comes =to',
      '[billing] =error|errors|mistake|mistakes|issue|issues|problem|problems|dispute|nightmare',
    ],
    examples: {
      fires: ['The invoice was wrong.', 'They sent an incorrect bill.'],
      silent: ['The price was fair.'],
    },
  },
  {
    id: 'billing_problem/price-rose',
    type: 'billing_problem',
    needs: 'self',
    pattern: [
      'my|our ~2 <price> ~4 [increase|go_up|double|triple|jump|rise|hike|skyrocket|climb|shoot_up|quadruple|rocket|went_up]',
      '[increase|raise|double|hike|up|jack_up|bump_up|triple|put_up] ~2 (my|our|the|their) ~1 <price>',
      'price|bill|cost|total|quote|invoice|premium ~3 be ~3 [=over|=above|=higher|=double|=twice|=more|=triple] ~3 than|the|what|estimate|quote|quoted',
      '[price|rate|premium|rent] =increase|hike|increases|hikes|rise',
    ],
    examples: {
      fires: ['My premium doubled this year.', 'They raised our rate twice.'],
      silent: ['The car went up the hill.'],
    },
  },
  {
    id: 'billing_problem/money-kept',
    type: 'billing_problem',
    pattern: [
      '[keep|withhold|pocket|steal|hold|retain] ~3 (my|our|the|your) ~2 deposit|money|refund|payment|fund|funds|cash|savings|security_deposit',
      '[deduct|withhold|debit|subtract|siphon] ~3 NUM|$|£|€|money',
      '[auto-renew|auto-renewed|autorenew|automatically_renew|automatically_renewed]',
      '[renew] ~4 =automatically|without',
      '[take|deduct|withdraw|debit|pull] ~4 =money|NUM|payment|payments|funds|£|$|€|cash ~4 =from|out|twice|without|anyway|again|off',
      '[take] (my|our|your) money',
      'deposit|money|refund|payment ~3 NEG ~2 [return|refund|pay|give|release|credit|repay]',
      '[have|be] NEG ~2 =been ~1 refund|reimburse|credit',
      '[never|not] ~2 refund|reimburse',
    ],
    negation: 'included',
    unless: 'i gladly if transfer',
    examples: {
      fires: [
        'The landlord kept our deposit.',
        'They took the money out twice.',
        'We were never reimbursed.',
      ],
      silent: ['I keep my money in a sock.', 'They refunded us.'],
    },
  },
  {
    id: 'billing_problem/paid-extra',
    type: 'billing_problem',
    pattern: [
      '[have|force|make] (ME) (=to) pay ~3 =twice|extra|again|double|additional|more|out_of_pocket|out_of_our|out_of_my|full|for_it_myself|for_a_new',
      '[have|force|make] (ME) =to pay ~2 £|$|€|NUM|fee',
      '[pay|paid|paying] ~3 =twice|double|again|more_than|way_more|over_the_odds|extra',
      '[out] =of =pocket',
    ],
    by: 'customer',
    examples: {
      fires: ['I had to pay twice.', 'We were £200 out of pocket.'],
      silent: ['I paid at the desk.'],
    },
  },
];
