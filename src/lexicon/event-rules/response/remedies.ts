import type { EventRule } from '../../event-rule.js';

/** What the company does about it: correction, replacement, compensation, correction plus (Kelley et al. 1993). */
export const remedyRules: readonly EventRule[] = [
  {
    id: 'fix/repaired',
    type: 'fix',
    pattern: [
      '[install|reinstall] ~3 update|updates|firmware|software|patch',

      '[=sent] ~1 (=and) ~1 =replaced|=fixed|=repaired',
      '[remove|delete|clear|erase] ~2 error|mistake|block|hold|lock|entry|marks|stain|scratch',
      '[do] =a|=an|=some|=the ~2 update|reset|repair|recalibration|alignment|reboot|fix|reinstall|rebuild',

      '[have|get] ~4 =cleaned|=working|=fixed|=repaired|=up|=running|=sorted|=done|=going',
      '[=redid|=redone|=rewired]',
      '[reverse] ~2 error|charge|decision|mistake|fee|transaction',
      '[update|updated] ~2 firmware|software|app|system',
      '[change|clean|wash] ~2 sheets|towels|room|filter|bulb|lock|locks|reservation|booking|flight|linens|carpet',
      '[bring|get|turn] ~3 =back =up|=on|=online|=running',
      '[buff|touch|polish] ~1 =out|=up',

      '[<repair>] !myself|themselves (=it|=out)',
      '[re] =calibrated|=aligned|=installed|=set|=did|=programmed',
      '[make] ~2 =right',
      '[put] ~3 =right|=straight|=back_together',
      '[get] ~3 =working|=fixed|=repaired|=sorted|=done|=running|=resolved|=going|=ready',
      '[do|perform|complete|finish] ~2 =the|=a|=some repair|repairs|fix',
      '[install] ~2 =new|=update|=updates|=patch|=part|=correct|=missing|=latest',
      '[find|locate|recover|retrieve|track_down|return|deliver] ~2 my|our ~1 bag|bags|luggage|suitcase|wallet|phone|package|parcel|keys|stuff|item',
      '[clean|cleaned] ~2 (=up) room|car|table|it|mess|carpet',
      '[speed] =up',
      '[update|upgrade|amend|change] ~3 software|firmware|record|address|booking|reservation|name|details',
      '[bring] ~3 =back =to =life',
    ],
    by: 'company',
    unless: 'myself usually',
    examples: {
      fires: [
        'The shop realigned the door.',
        'They fixed it in an hour.',
        'The clerk sorted it out.',
        'They made it right.',
        'The technician got it running again.',
      ],
      silent: ['I fixed it with tape.'],
    },
  },
  {
    id: 'fix/pushed-update',
    type: 'fix',
    pattern: [
      'update|patch|firmware|hotfix ~1 be (ADV) [=pushed|=sent|=released|=installed|=rolled_out]',
      '[push|send|release|roll_out|issue] ~3 update|firmware|patch|hotfix|fix',
    ],
    by: 'others',
    channel: 'remote',
    remedy: 'software_update',
    examples: {
      fires: ['They pushed an update to the car.'],
      silent: ['I pushed the update button.'],
    },
  },
  {
    id: 'fix/took-care',
    type: 'fix',
    pattern: ['[take] (ADV) ~1 care =of !=me|=us', '[deal] (ADV) =with ~1 it|this|<trouble>'],
    by: 'company',
    examples: {
      fires: ['They took care of the leak.'],
      silent: ['I take care of my cars.'],
    },
  },
  {
    id: 'fix/had-it-fixed',
    type: 'fix',
    pattern: [
      '[have] ~3 =fixed|=repaired|=adjusted|=realigned|=corrected|=recalibrated|=serviced ~3 =by|=at ~2 CO',
      '[have] ~1 it|car|this|that =fixed|=repaired|=corrected|=adjusted|=realigned|=sorted',
      '[repair|repairs|service] ~1 be ~1 =completed|=done|=finished|=performed',
    ],
    unless: 'need should want must',
    examples: {
      fires: ['I had the door adjusted at the dealer.', 'I had it repaired in May.'],
      silent: ['I had the door open.'],
    },
  },
  {
    id: 'replacement/replaced',
    type: 'replacement',
    pattern: [
      '[bring|serve|give|send|make|cook|prepare|get] ~3 =fresh|=new|another|second !NUM|coat ~2 one|NOUN',
      '[switch|swap|move|change|exchange] ~3 =for|=to|=into =a|=an|=another ~2 (ADJ) one|room|model|seat|table|suite|unit|NOUN',
      '[=cook|=cooked|=make|=made|=remade] ~1 another|=it_again|=new_one|=fresh',

      '[replace|swap|exchange|swap_out|remake|recook|re-cook|re-make|re-ship|reship|resend]',
      '[give|send|bring|ship|get|provide|issue|supply|fit|install|put_in] ~3 =new|another|=replacement|=different|=substitute !NUM|thousand (ADJ) NOUN|one',
      '[give|send|bring|ship|get|deliver|provide|issue|make|cook|supply] ~3 (=a) =replacement|new_one|fresh_one|another_one',
      '[move|switch|transfer|relocate|change|upgrade] ~1 ME =to|into ~3 room|suite|seat|table|cabin|floor|villa',
      '[change] ~2 it|room|dish|immediately|at_once|straight|straightaway|seat|seats|table|tyre',
      '[send|bring] ~2 =back =out',
      '[take] ~2 =back =and',
    ],
    by: 'company',
    unless: 'policy name password oil update',
    remedy: 'replacement',
    examples: {
      fires: [
        'They replaced the seat.',
        'The battery was replaced.',
        'The waiter brought another plate.',
        'They moved us to a quieter room.',
        'The steak was changed at once.',
      ],
      silent: ['I replaced the wipers.'],
    },
  },
  {
    id: 'replacement/got-new-one',
    type: 'replacement',
    pattern: [
      '=on =my|=our [=second|=third|=fourth|=fifth|=2nd|=3rd|=4th|=5th] ~1 one|unit|phone|laptop|screen|battery|machine|motor|NOUN !=visit|=time|=trip|=day|=call|=week|=year|=month|=car|=stay',

      '=new|=replacement|=second ~3 [=arrived|=came|=showed_up|=turned_up]',
      '=the|=this|=their [=replacement] (NOUN) be|have|do|VERB',
      '=second|=third|=replacement (ADJ) one|unit|phone|laptop|machine|item ~2 (=they|=was) ~1 [=sent|=shipped|=gave]',
      '[get|have|receive] (=a) =new|=replacement ~3 =fitted|=installed|=put_in',
      '[have] =the|=my|=it|=our ~3 =replaced',

      '[get|receive|have] ~3 =replacement|=new (ADJ) one|unit|phone|card|laptop|room|battery|motor|screen|device|item|bag|part|machine|pump|engine',
      '[get|have] !=replaced|=already|=since|=been|=to|=only|=just ~3 =replaced|=swapped|=exchanged',
      '[replacement] ~2 arrive|come|send|be_sent|be_delivered|be_shipped|show_up',
      '[=new] one ~1 be ~1 =sent|=shipped|=delivered|=brought|=installed',
    ],
    remedy: 'replacement',
    unless: 'need want should must going buy bought store if you',
    examples: {
      fires: ['I got a new unit the same week.', 'The replacement arrived on Friday.'],
      silent: ['I want a new unit.'],
    },
  },
  {
    id: 'compensation/money-back',
    type: 'compensation',
    pattern: [
      '[deduct|subtract] ~3 =from|=off ~2 bill|total|invoice|rent|price',

      '[pay|paid] =out|=up !=of ~1 END|=in|=within|=quickly|=the|=my|=on|=for',
      '[take|=took] ~3 item|charge|dish|meal|drink|fee|it =off',

      '[<refund>|waive|=comped|compensate|recompense]',
      '[credit] !card (=back) ~2 ME|account|back|money|amount|fee|it|us',
      '[pay] ~2 ME =back|=for|=out',
      '[pay|cover|settle] (=out|=for) ~2 (=in_full|=full) claim|bill|cost|costs|repair|repairs|damage|expense|expenses|hotel|rental|tow|towing|deductible|difference|shipping',
      '[cover|covered] ~2 (=it|=everything|=this|=that) =under ~2 warranty|goodwill',
      '[take|knock] ~4 =off ~2 bill|check|price|total|invoice|cost|tab',
      '[take|knock|slash] ~1 $|£|€|NUM ~2 =off',
      '[comp] !=a|=the_title ~2 meal|meals|drink|drinks|dessert|room|night|nights|bill|us|it|everything|appetizer|entree',
      '[remove|drop|reverse|refund|delete|write_off|cancel] ~3 charge|charges|fee|fees|fine|late_fee|penalty|cost|payment',
      '[honor|honour] ~3 price|warranty|deal|quote|offer|rate|guarantee|coupon|it',
      '[match] ~2 price',
      '[buy] ~2 =back',
      '[approve|accept] ~3 claim|refund|warranty|goodwill',
      '[return|give] ~2 money|deposit|payment|funds (=back)',
    ],
    by: 'company',
    unless: 'premium short shorts stock if',
    examples: {
      fires: [
        'They refunded the fee.',
        'The restaurant comped our drinks.',
        'The insurer paid the claim.',
        'They took it off our bill.',
        'The hotel removed the charge.',
        'They bought the car back.',
      ],
      silent: ['I refunded the buyer.', 'I paid the bill.', 'One gets what one pays for.'],
    },
  },
  {
    id: 'compensation/voucher',
    type: 'compensation',
    pattern: [
      '[give|offer|issue|send|provide|grant|award|throw_in|bring|hand|email|mail] ~5 refund|reimbursement|credit|voucher|vouchers|discount|coupon|coupons|compensation|rebate|=cheque|settlement|payout|cashback|=money|gift_card|gift_certificate|points|miles|percent|%|half_price|goodwill',
      '[give|offer|bring|send|provide|do|get] ~1 ME ~3 =free|complimentary|=gratis|=extra',
      '[give|offer|bring|send|provide] ~1 =free|complimentary ~2 drink|drinks|dessert|desserts|meal|breakfast|night|month|service|upgrade|wifi|round|appetizer|ticket|tickets|shipping|parking|stay|entree|pizza|coffee|delivery|charging|supercharging',
      '[give|offer|knock|take] ~3 $|£|€|NUM ~2 =off',
      '[extend] ~3 warranty|subscription|membership|trial',
      '[do|replace|fix|repair|install|redo|send] ~4 =for_free|=free_of_charge|=at_no_charge|=at_no_cost|=on_the_house|=free',
    ],
    by: 'company',
    unless: 'password code feel stock sell selling usually always if trade',
    examples: {
      fires: [
        'They gave us a voucher.',
        'The waiter brought us free drinks.',
        'They replaced it free of charge.',
      ],
      silent: ['I gave them my address.'],
    },
  },
  {
    id: 'compensation/not-charged',
    type: 'compensation',
    pattern: [
      "[=not|never|n't|=without] ~2 =charge|=charged|=charging|=bill|=billed ME|=for|anything|extra|a_dime|a_penny|a_cent",
      '[=free_of_charge|=on_the_house|=at_no_charge|=at_no_cost|=no_charge|=at_no_extra|=without_charge|=under_goodwill|=free_of_cost]',
    ],
    negation: 'included',
    by: 'company',
    unless: 'battery phone supercharger hold longer if',
    examples: {
      fires: ['They did not charge us for dessert.', 'They did it free of charge.'],
      silent: ['I did not charge the phone.'],
    },
  },
  {
    id: 'compensation/got-money',
    type: 'compensation',
    pattern: [
      '=all ~2 (=we|=i) ~1 [=got|=received] ~3 voucher|coupon|discount|credit|refund|NUM|$|£|€',

      '[=got|=get|=received|=gotten] ~4 =off ~2 bill|price|next|check|meal|order|stay|room',

      '[receive|get] !to ~3 refund|=reimbursement|=credit|voucher|vouchers|=compensation|rebate|settlement|payout|cashback|gift_card !score|card|cards|agency|for_trying|=from_a',
      '[receive|=got|=gotten|=get] ~2 money|deposit|payment|funds =back',
      '[get|be] (ADV) (ADV) =reimbursed|=refunded|=compensated|=credited|=comped|=paid_out',
    ],
    by: 'customer',
    unless:
      'want need should expect request demand ask waiting until would try hope promise trying fight fighting you if deserve',
    examples: {
      fires: ['I got a full refund.', 'We were reimbursed within days.'],
      silent: ['I want a refund.', 'I have credit card debt.', 'I received it as a gift.'],
    },
  },
  {
    id: 'compensation/money-came',
    type: 'compensation',
    pattern: [
      'drink|drinks|meal|dessert|food|it|repair|coffee|wine|that ~2 be (ADV) [=on_the_house|=free_of_charge|=complimentary|=comped]',
      'credit|credits|voucher|vouchers|refund|points|miles ~2 be [=provided|=offered|=given|=added]',

      '[refund|reimbursement|credit|payment|payout|=check|=cheque|money|deposit] (=for|process) ~4 =processed|=issued|=received|=arrived|=came|=approved|=posted|=credited|=completed|=refunded|=through|=landed|=returned !to_me',
      '[refund] ~2 be ~2 =quick|=seamless|=easy|=smooth|=fast|=instant|=immediate|=painless',
      '[claim] ~2 be ~1 =paid|=approved|=accepted|=settled|=honored|=honoured',
    ],
    unless: 'until would if not never yet before light order',
    examples: {
      fires: ['The refund was processed at once.', 'The claim was paid in a week.'],
      silent: ['The check oil light came on.'],
    },
  },
  {
    id: 'accommodation/loaner',
    type: 'accommodation',
    pattern: [
      '[open] ~1 another|=second|=new|=more register|till|line|lane|counter',
      '[loan|lend|=lent|=loaned] ~2 ME ~3 car|phone|laptop|charger|umbrella|unit|one|NOUN',

      '[pay] ~2 =for ~3 uber|taxi|hotel|rental|cab|flight|room|lyft',
      '[hold|keep] ~2 plane|flight|table|kitchen|room|shop|store|bar ~1 (=open)',
      '[wait] =for =us|=me',
      '[find|get] ~1 =us|=me ~2 seat|room|table|flight|hotel|seats|another_flight',
      '[offer] ~1 ME ~3 drink|drinks|coffee|water|snack|seat|bigger|better|larger|upgrade|room',
      '[come] =to ~1 my|our office|house|home|work|workplace|hotel|driveway',
      '[give] ~1 =me|=us =another|=more|=extra week|month|day|days|time|weeks',
      'ME ~1 be [=offered|=given] ~2 =bigger|=better|=larger|=upgrade|=suite|=extra',
      '[waive|skip] ~2 deposit|requirement|wait',

      '[<give>|arrange|set|lend|loan|put|find|book|get] ~4 <loaner>|uber|taxi|cab|shuttle|=upgrade|=transport',
      '[put] ~1 ME ~1 =up|=in|=on ~4 hotel|loaner|rental|flight|another|next|room',
      '[upgrade|rebook|re-book|accommodate|squeeze] ~1 ME',
      'ME ~1 be|get (ADV) [=upgraded|=rebooked|=re-booked|=accommodated]',
      '[let|allow] ~1 ME ~1 =stay|=keep|=use|=check|=leave|=change|=have|=extend|=borrow|=cancel|=board|=stay_on',
      '[book|rebook] ~1 ME ~2 =on|=onto|=into|=another',
      '[extend] ~3 deadline|checkout|check-out|stay|date|time',
      '[give] ~3 late_checkout|early_check-in|=lift|=ride|late_check-out|extension|priority',
      '[squeeze|fit] ~1 ME|it =in',
      '[move|bring] ~2 appointment|delivery|date|it|flight ~2 =forward|=earlier|=up',
      '[drive|take] ME ~3 home|work|airport|hotel',
      '[stay] =open|=late (=for|=to)',
    ],
    by: 'company',
    remedy: 'accommodation',
    unless: 'wrong if system charge battery stuck',
    examples: {
      fires: [
        'They gave me a loaner for the week.',
        'The airline rebooked us at once.',
        'The desk upgraded us.',
        'They let us stay until four.',
        'The garage squeezed me in.',
        'We were upgraded.',
      ],
      silent: ['I gave the loaner a wash.'],
    },
  },
  {
    id: 'accommodation/got-loaner',
    type: 'accommodation',
    pattern: [
      '[=had|=have|=driving|=drive] ~4 loaner|courtesy_car|loan_car|rental_car',

      '[=got|=gotten|receive|=received|=drove|=driving|=given] ~3 loaner|=rental|courtesy_car|loan_car|=upgrade|hire_car|uber_credit',
      '[have] (DET) (ADJ) loaner|courtesy_car|loan_car',
    ],
    by: 'customer',
    remedy: 'accommodation',
    unless: 'software want need should hope expect cost no if',
    examples: {
      fires: ['I got a loaner for two days.'],
      silent: ['I want an upgrade.'],
    },
  },
  {
    id: 'accommodation/generous',
    type: 'accommodation',
    pattern: [
      '(DET) (ADV) [generous|goodwill] ~1 solution|offer|gesture|repair|credit|arrangement',
      '(DET) [gesture] =of =goodwill|=good_will',
    ],
    span: 'phrase',
    remedy: 'goodwill',
    examples: {
      fires: ['It was a rather generous offer.'],
      silent: ['The trunk has generous space.'],
    },
  },
];
