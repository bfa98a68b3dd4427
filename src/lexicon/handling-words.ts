/** Classes of words that the rules of refusals, silence, outcomes and verdicts share; notation as in `word-classes.ts`. */
export const handlingWords = {
  // what a company declines to do
  remedyAct: [
    'refund repay reimburse compensate credit waive replace exchange swap repair fix cover honor honour pay accept approve authorise authorize process allow permit let release',
    'reverse return take_back take_it_back take_them_back extend rebook upgrade match price-match transfer offer give issue provide grant assist help bend consider discuss negotiate sell ship send put_me put_us switch',
    'change cancel correct make_an_exception make_exceptions do_anything do_it do_that do_this do_so do_price address acknowledge reduce lower raise swap reinstate recognise recognize activate move reschedule look_at_it touch',
  ],
  cannotAct:
    'help refund change exchange honor honour assist offer cancel cover accept process authorise authorize waive rebook compensate credit reimburse replace extend reverse make_an_exception make_exceptions do_anything do_it do_that do_this do_much do_so price-match transfer allow let reinstate override',
  refuses:
    'refuse decline deny reject turn_down knock_back shoot_down disallow rebuff veto balk_at baulk_at withhold reject quash',
  asked:
    'request claim claims appeal application refund dispute case complaint reimbursement return exchange upgrade cancellation plea petition deposit coverage transfer goodwill',
  refusing:
    "out_of_luck out_of_warranty out_of_policy sol too_late tough_luck tough no_exceptions too_bad no_dice shit_out_of_luck against_policy against_their_policy against_our_policy against_company_policy no_can_do no_way not_possible impossible take_it_or_leave_it no_chance not_happening non-refundable nonrefundable ineligible excluded not_an_option unable_to_help final_sale not_allowed not_permitted not_eligible not_entitled not_available_to not_valid not_included not_covered not_under_warranty not_negotiable not_refundable not_welcome n't_allowed n't_permitted n't_eligible n't_entitled n't_valid n't_covered n't_possible no_money_back nothing_doing no_refund no_refunds no_longer_covered no_longer_valid owes_me_nothing owe_us_nothing owe_me_nothing already_closed the_rules policy_is rules_are",
  allCosts: 'responsibility cost expense account pocket dime bill',

  // what it says of a failure that it contests
  holds:
    'reckon swear contend allege maintain insist claim argue suggest imply assert reckon decide conclude',
  normal: [
    '=normal =spec =specs specification =tolerance =tolerances characteristic =cosmetic =expected =designed =intended by_design wear_and_tear =typical =industry_standard =acceptable =common',
    "nothing_unusual the_way_it_is the_way_they how_it_is how_they_are how_it_works how_they_all the_way_it how_it_comes known_issue known_bug software_thing not_compatible n't_compatible not_a_defect not_a_fault user_error cosmetic_issue within_limits passed_inspection =harmless natural_variation =environmental to_be_expected working_as working_properly operating_as as_it_should =a_feature =inherent nature_of =natural =cosmetic",
  ],
  userError:
    '=fault error negligence abuse misuse mistake carelessness tampering imagination =wiring =usage =doing =responsibility =problem',
  elsewhere:
    'carrier shipper seller dealer dealership manufacturer airline bank insurer third_party third-party contractor supplier courier merchant travel_agent travel_agency retailer factory maker vendor weather isp browser wiring sender post_office customs landlord provider gps network settings brand',
  turnTo:
    'call contact ask email e-mail write speak talk phone ring message visit consult complain submit file use reset restart reboot reinstall unplug google buy purchase deal chase try check go log refer reach claim look_up wait_until take_it_up take_it_to clear',

  // who is silent, and to what
  replyNoun:
    'reply response answer callback call_back call-back acknowledgement acknowledgment reaction feedback replies responses answers follow-up followup word_back return_call',
  replyVerb:
    'reply respond answer react call_back phone_back ring_back write_back text_back get_back acknowledge follow_up write_to email_back',
  voiced:
    'email emails e-mail e-mails mail mails call calls message messages voicemail voicemails letter letters complaint complaints ticket tickets query queries enquiry enquiries inquiry inquiries request requests question questions tweet tweets dm dms claim form note text texts contact attempts case',

  // how it stands
  ill: 'problem problems issue issues fault faults defect leak rattle noise noises error errors bug glitch damage mistake matter mess mix-up trouble failure squeak smell vibration crack drip scratch misfire drain hum whine message warning symptom squeal wobble stain pain dent misunderstanding dispute charge saga ordeal hassle headache nightmare ghost code codes light fluctuation',
  over: '=gone disappear vanish =over =fixed =resolved =solved =sorted =cured =rectified =corrected history =settled =eliminated =repaired taken_care_of sorted_out ironed_out straightened_out cleared_up worked_out behind_us behind_me put_right put_straight a_thing_of_the_past dealt_with =remedied =addressed',
  going:
    'work run function charge drive operate behave perform connect load sync start boot cool heat print latch open close shut purr hum fit ring flush',
  fine: '=fine =good =ok =okay =great =perfect =perfectly =flawlessly =well =properly =normally =beautifully =smoothly =correctly like_new like_a_charm like_a_dream as_new as_it_should as_they_should like_it_should like_they_should as_intended as_expected a_treat =wonderfully =brilliantly like_a_champ without_a_hitch without_issue without_issues without_any_issues without_problems =flawless =solid =normal',
  backAgain:
    'up_and_running up_and_working back_to_normal good_as_new good_as_gold rock_solid back_online back_on_line back_in_action back_in_business back_on_the_road back_in_service back_on_track as_good_as_new in_working_order in_order shipshape back_home back_to_life',
  lately: '=now =again =since ever_since =finally at_last once_again once_more as_of_today',
  worked:
    'work handle sort address resolve fix repair process investigate deal replace rectify review escalate attend refinish reissue refund rebuild forward examine sort_out look_into look_at handle prepare rework assess inspect ship rebook reprint arrange track',
  doing:
    '=checking =reviewing =processing =investigating =handling =searching =pulling =drying =putting =sorting =hunting =looking =fixing =repairing =replacing =arranging =preparing =negotiating =tracing =tracking =chasing =swapping =rebuilding =repainting =refitting =reinstalling =assessing =verifying =diagnosing =organising =organizing =sourcing =rebooking =remoting =redoing =restoring =resolving =forwarding =refinishing =painting =locating =addressing =tackling =digging',
  atPresent:
    '=right_now =at_the_moment =as_we_speak =as_i_type =as_i_write =currently =this_very_moment =at_present =presently =as_i_speak =this_minute',
  underWay:
    'underway under_way under_investigation under_review in_motion in_the_works in_progress in_process in_hand on_the_case in_the_pipeline on_order',
  awaited:
    'part parts replacement technician tech engineer repair fix appointment inspection adjuster outcome result decision approval verdict cheque check estimate quote software update parcel unit module',

  // verdicts
  glad: 'happy pleased satisfied impressed delighted thrilled grateful thankful glad content appreciative ecstatic overjoyed stoked elated relieved blown_away over_the_moon chuffed amazed touched well_looked_after bowled_over in_good_hands',
  handlingNoun: [
    'service customer_service experience support help communication customer_care customer_support response handling treatment recovery resolution turnaround turn-around aftercare after-sales aftersales follow-up assistance attention job work care effort efforts outcome way speed attitude response_time hospitality professionalism',
  ],
  angryTag:
    '=#fail =#epicfail =#unacceptable =#disappointed =#disappointing =#frustrated =#frustrating =#worstairline =#worstairlineever =#worstflightever =#badservice =#poorservice =#badcustomerservice =#poorcustomerservice =#horriblecustomerservice =#customerservicefail =#worstcustomerservice =#terribleservice =#horrible =#ridiculous =#angry =#notcool =#notgoodenough =#worst =#pathetic =#joke =#terrible =#disgusted =#awful =#annoyed =#furious =#nothappy =#unhappy =#fedup =#sucks =#shame =#shameful =#wtf =#worstservice =#poor =#stepitup =#scam =#letdown',
  upset: [
    'frustrated disappointed perturbed annoyed furious angry upset appalled disgusted livid fuming irate dissatisfied unsatisfied unhappy displeased unimpressed outraged pissed gutted enraged infuriated irritated peeved aggravated cheated',
    'scammed ripped_off let_down disillusioned dismayed exasperated seething devastated robbed shocked saddened underwhelmed insulted betrayed conned duped fooled fed_up sick_of tired_of sick_and_tired at_wits_end beside_myself at_a_loss heartbroken disheartened hacked_off cheesed_off raging boiling up_in_arms out_of_patience',
  ],
  dealing: [
    'service customer_service experience support help communication customer_care customer_support attitude treatment response handling company business airline hotel bank insurer process performance management staff team aftersales after-sales care effort carrier provider firm outfit hotline helpline organisation organization',
    'workmanship craftsmanship craftsmanship job organisation turnaround visit stay trip flight purchase ordeal app situation show',
  ],
} as const;
