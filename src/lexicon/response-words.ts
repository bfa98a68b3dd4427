/** Classes of words that the rules of responses share; notation as in `word-classes.ts`. */
export const responseWords = {
  // what makes a thing right again
  restore: [
    'fix repair mend adjust readjust re-adjust recalibrate calibrate re-calibrate realign re-align rectify remedy reinstall re-install reset',
    're-set reprogram reprogramme re-program patch restore redo re-do rebuild refit retighten tighten reattach re-attach',
    'repaint refinish respray reseal re-seal unlock unblock unclog unjam reactivate re-activate reinstate re-instate retune rewire reflash',
    're-flash reconnect recode reconfigure re-enable rebalance regrease re-grease grease lubricate lube bleed bled overhaul recharge re-gas regas',
    'debug troubleshot clean_up patch_up put_right set_right set_straight put_straight',
    'redeliver re-deliver reroute re-route relink re-link resync re-sync reissue re-issue amend untangle defrost descale deep-clean',
    'buff_out polish_out touch_up hammer_out glue_back screw_back seal_up reboot rebooted re-enter recook recooked expedite',
  ],
  solve: 'solve resolve sort sort_out iron_out straighten_out clear_up square_away straighten untangle',
  mend: [
    'tighten seal glue solder weld patch flush scrub disinfect fumigate sanitise sanitize deodorise rehang rewire shim insulate top_up refill',
    'merge tweak unlink restart reload recalculate reprint lubricate vacuum mop straighten reshape sand shave file weld stitch sew re-stitch defrag',
    'reupload re-upload recover revive rescue resuscitate unfreeze thaw unjam reheat re-heat warm_up rectify amend revise alter retrieve rewrite',
    'retype recheck reroute redirect reopen re-open re-activate reassemble reattach resecure secure loosen reposition relevel level square_up',
  ],
  restored: [
    '=fixed =repaired =adjusted =recalibrated =realigned =corrected =rectified =restored =mended',
    '=aligned =reset =reinstalled =reprogrammed =unlocked =reinstated =repainted =resealed =remedied =patched =rebuilt',
    '=done_right =put_right =tightened =rewired =refinished =calibrated',
  ],
  repairNoun: [
    'repair fix reset recalibration calibration alignment realignment reboot reinstall reinstallation rebuild adjustment correction tune-up',
    'overhaul patch hotfix touch-up repaint service_bulletin workaround',
  ],
  software: '=update =updates software firmware patch hotfix',
  // a new one
  renew: [
    'replace swap exchange swap_out swap_over change_out switch_out remake re-make recook re-cook reship re-ship resend re-send renew',
  ],
  another: 'new another replacement different fresh second spare substitute refurbished refurb brand-new',
  // money
  payment: [
    'refund reimbursement credit credits voucher vouchers discount coupon coupons compensation rebate cheque check settlement payout cashback',
    'gift_card gift_certificate goodwill money cash deposit points miles store_credit partial_refund full_refund e-voucher e-credit compo',
    'payment travel_credit certificate allowance',
  ],
  repay: 'refund reimburse repay compensate recompense comp recredit re-credit waive indemnify remunerate',
  cost: [
    'charge charges fee fees fine penalty cost costs bill bills invoice tab fare rent deductible excess surcharge toll',
    'expense expenses repair repairs rental tow towing shipping postage parts labor labour meal meals hotel taxi cab damage damages difference claim',
  ],
  free: '=free =gratis =complimentary =free_of_charge =for_nothing =on_the_house =at_no_charge =at_no_cost =at_no_extra =no_charge =for_free =without_charge =free_of_cost =at_no_additional',
  treat: [
    'drink drinks dessert desserts meal breakfast dinner lunch wine champagne bottle beer coffee appetizer starter pizza night nights month months',
    'service upgrade wifi parking shipping delivery ticket tickets cake chocolates basket fruit round entree lounge massage treatment charging',
    'supercharging miles oil_change wash detail stay subscription access case cover pair mats',
  ],
  // relief
  ride: 'loaner loner rental courtesy_car loan_car rental_car hire_car courtesy_vehicle loan_vehicle uber taxi cab shuttle lift ride transport limo',
  // reaching out
  message: [
    'call email e-mail mail voicemail reply response answer callback phone-call phone_call call-back letter message text dm sms note postcard',
    'text_message acknowledgement acknowledgment',
  ],
  // looking into it
  examine: [
    'inspect diagnose investigate examine reproduce replicate troubleshoot analyse analyze assess evaluate test_drive test-drive scrutinise',
    'scrutinize x-ray pressure-test swab survey',
  ],
  evidence: [
    'log logs data record records footage file files history account case booking statement transcript system paperwork photos pictures tape tapes',
    'receipt reservation order claim bill contract policy recording recordings details database',
  ],
  diagnosis: [
    'problem issue fault defect leak cause culprit source crack noise rattle error mistake damage failure glitch bug faulty defective broken',
    'bad dead worn loose damaged cracked leaking failed failing corroded short blown burnt bent stuck blocked',
  ],
  // time
  soon: [
    '=tomorrow =tonight =today =shortly =soon =monday =tuesday =wednesday =thursday =friday =saturday =sunday =next_week =this_week =next_month',
    '=asap =in_time =by =within =in =any_minute =any_day =momentarily =eventually =later',
  ],
} as const;
