/** Classes of words that the rules of failures and complaints share; notation as in `word-classes.ts`. */
export const failureWords = {
  // what is delivered
  part: [
    'car vehicle truck bike van engine motor battery pack charger cable adapter inverter drivetrain drive_unit gearbox transmission clutch brake',
    'steering suspension axle wheel tire tyre rim alignment door door_handle handle window windshield windscreen glass mirror hood bonnet trunk boot frunk',
    'hatch tailgate bumper fender panel paint paintwork clearcoat trim seal gasket seat headrest seatbelt belt airbag dash dashboard console headliner',
    'liner carpet mat sunroof roof visor wiper headlight taillight light lamp bulb led horn camera sensor radar radio stereo speaker audio sound bluetooth',
    'gps nav navigation map touchscreen screen display monitor mcu computer laptop desktop tablet ipad iphone phone handset keyboard keypad mouse trackpad',
    'touchpad hinge fan processor motherboard ssd disk memory usb port jack socket plug charge_port chargeport charging_port power_supply adaptor router modem',
    'wifi wi-fi internet connection broadband signal reception network line website site app application software firmware update program',
    'console controller feature function button switch knob dial remote fob key_fob sim card printer ink cartridge scanner washer dryer dishwasher',
    'fridge refrigerator freezer oven stove hob cooker microwave kettle toaster vacuum boiler furnace heater heat_pump heating ac a/c air_con aircon',
    'air_conditioning air_conditioner conditioner thermostat hvac compressor pump valve hose pipe drain faucet tap shower toilet sink bath bathtub tub washing_machine machine',
    'appliance unit device product item toy furniture sofa couch chair desk shelf mattress bed frame shoe boot bag suitcase zip zipper strap watch',
    'playback video audio_system system autopilot cruise_control regen cooling coolant fuel oil starter alternator hinge lock latch gate elevator lift tv',
    'television safe minibar blind curtain hairdryer hair_dryer kettle part component piece package parcel box delivery order',
    'supercharger chargers superchargers stall mcu ap hw3 fsd 12v service_light carbon trunk_lid seats windows tires tyres wheels lights speakers',
  ],
  facility: [
    'room bedroom suite bathroom restroom washroom toilet toilets shower sink tub bath bed mattress pillow sheet linen bedding duvet blanket towel carpet floor',
    'wall ceiling window curtain furniture sofa couch chair table balcony lobby hallway corridor elevator lift stairs pool jacuzzi hot_tub spa gym sauna',
    'beach bar lounge restaurant buffet kitchen plate cutlery glass cup menu tray seat cabin plane aircraft flight gate terminal screen tv ac air_conditioning',
    'heater wifi fridge microwave coffee_maker safe lock door property hotel place building apartment villa house unit parking garage shuttle bus train coach toilets facilities',
    'loo club playground amenities decor plumbing water hot_water',
  ],
  food: [
    'food meal dish dishes plate starter appetizer appetiser main mains entree dessert course steak chicken burger hamburger hotdog nachos quesadilla tamale enchilada dumpling dumplings noodle sashimi crab lobster oyster oysters scallops beef lamb pork fish salmon prawn shrimp seafood',
    'calamari bacon sausage egg eggs omelette fries chips potato potatoes pizza pasta spaghetti rice noodle noodles soup salad veg vegetable vegetables sandwich',
    'wrap bread toast roll cake pie pancake pancakes waffle breakfast lunch dinner brunch buffet coffee latte tea drink drinks beer pint wine cocktail juice water',
    'sauce gravy curry sushi taco tacos wing wings kebab fruit cheese meat roast dinner portion portions item items',
  ],
  dirty: [
    'dirty filthy disgusting grubby stained mouldy moldy smelly dusty sticky unclean unsanitary unhygienic grimy gross nasty musty damp infested rancid stinky',
    'soiled grotty manky mucky squalid foul revolting vile tatty shabby run-down rundown run_down dilapidated dingy dank stinking seedy smeared soiled greasy mildewed slimy muddy bloody',
  ],
  broken: [
    'broken faulty defective damaged cracked dead dented scratched misaligned crooked bent warped torn ripped worn leaking leaky clogged blocked jammed',
    'unusable inoperable inoperative non-functional nonfunctional unresponsive glitchy buggy laggy unreliable unstable corrupted corrupt bricked kaput out_of_order busted',
    'rusted rusty peeling chipped uneven discolored discoloured unsafe dangerous frayed wobbly bust knackered flimsy malfunctioning scuffed smashed shattered',
    'wonky dodgy unplayable unwatchable uninhabitable out_of_service not_working broken_down burnt_out swollen bloated threadbare lopsided squeaky rattly jerky bald perished seized punctured burst deflated grainy blurry fuzzy pixelated distorted muffled crackly dim sluggish',
    'crushed squashed shot doa dead_on_arrival out_of_action on_the_blink on_the_fritz non-existent nonexistent intermittent patchy fubar jerky leaky buckled',
    'soaked soggy waterlogged scorched melted mangled snapped unstitched moth-eaten stripped incomplete mismatched off-centre off-center out_of_date expired dead_in_the_water',
  ],
  uncomfortable: [
    'noisy freezing boiling uncomfortable lumpy saggy stuffy sweltering cramped thin paper-thin rock-hard smoky',
  ],
  badFood: [
    'cold overcooked over_cooked undercooked under_cooked raw burnt burned stale bland tasteless dry tough chewy greasy soggy rubbery inedible rotten mouldy moldy',
    'lukewarm luke_warm salty watery frozen tepid flavourless flavorless overdone underdone undrinkable uneatable congealed oily sour stodgy charred mushy pink runny limp wilted flat fatty gristly doughy claggy',
    'bitter acrid sickly over-salted unseasoned underseasoned gone_off spoiled spoilt reheated microwaved hard vile revolting disgusting nasty gross disgusting awful terrible horrible dreadful rank foul',
  ],
  breaks: [
    'break fail quit leak crack delaminate malfunction brick corrode freeze overheat shatter rust peel warp rattle squeak creak vibrate crash glitch lag',
    'stall jam seize flicker buzz hum wobble disconnect reboot restart deteriorate collapse explode blow crackle judder shudder misfire drip chirp beep',
    'bulge fog lurch disappear vanish fray shear sag fall_apart fall_off come_off come_loose come_apart come_undone come_unglued give_out wear_out burn_out',
    'conk_out cut_out flood shut_down shut_off pack_up pack_in act_up short_out go_dead go_blank go_black go_bad go_flat lock_up blow_up pop_off peel_off',
    'play_up break_down go_haywire go_out die_out fizzle_out throw_an_error bubble_up time_out drop_out fall_out split burst fracture unravel buckle',
    'blister dislodge stutter scream screech howl clatter sputter cough clank seep dribble ooze shrink droop ignite boil_over misbehave disintegrate perish',
    'degrade deflate puncture croak conk bottom_out give_up_the_ghost bite_the_dust call_it_a_day call_it_quits kick_the_bucket catch_fire come_away',
    'come_adrift come_unstuck work_loose fall_to_pieces fall_to_bits go_kaput go_berserk go_nuts go_phut go_offline go_up_in_smoke get_stuck seize_up',
    'freeze_up tear_apart pop_out pop_open slip_off phantom_brake phantom-brake =died =dies =dying =melted =snapped =hangs =chipping =swelled =tore =ripped',
    '=faded =flaking =shrunk =smoking =tearing =ripping =snapping =crumbling =crumbled =bent =detached =hung',
  ],
  works: [
    'work function operate start restart charge open close latch turn shut turn_on turn_over power power_on boot load connect sync pair flush drain heat cool recognize recognise',
    'register dispense engage retract extend lock unlock print display run respond fit stay move budge play stream update download install reboot present recline adjust rotate tilt slide seal grip dry wash cook toast brew zip fasten click focus record scan vibrate chill flow',
  ],
  fault: [
    'rattle squeak creak dent scratch scratches leak crack noise misalignment misaligned defect flaw stain mold mould mildew rust hole smell odor odour',
    'stench stink bug bugs cockroach cockroaches roach roaches bedbug bedbugs =ant =ants mice =rat =rats spider insect insects =hair =hairs dust grime glitch glitches fault',
    'malfunction blemish bubble condensation vibration squeal clunk buzz hum hiss wobble filth grinding buzzing whine ding swirls pixel pixels burn-in squeaks pops creaks dents leaks cracks lump',
    'puddle gap gaps damage graffiti maggot maggots worm =flies crumbs mold fluff blood urine scuff scuffs gouge gouges imperfections paint_defects leaking_water',
    'bulge sag dead_spot cold_spot hotspot droop gouge burr creases slug band-aid fingernail eggshell',
    'draught error_message error_messages error_code fault_code blue_screen warning_light check_engine_light dead_pixel flat_battery flat_tire flat_tyre',
  ],
  // how long
  time: 'second minute min mins hour hr hrs day week wk month year fortnight weekend night morning afternoon',
  longTime:
    'hour hr hrs day week wk wks month year fortnight forever ages eternity weekend days weeks months years',
  monthName:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  // what staff do wrong
  damages: [
    'damage scratch dent botch break misplace lose ruin destroy wreck wipe delete erase spill crash mess_up screw_up mix_up bungle mishandle misdiagnose mislabel',
    'misquote misspell overlook omit mistype corrupt shatter curb gouge tear rip stain burn puncture deactivate muck_up cock_up stuff_up foul_up bork smash bend',
    'ding scuff overfill smear cross-thread crossthread kerb gash graze bash squash crush soak scorch shrink bleach snap clip muddle swap_round jam bruise drown',
    'chip mangle misroute misread miscalculate misfile mis-sell missell trash fry mess_with crack strip fuck_up eff_up goof',
  ],
  duty: [
    'clean reset finish check test tighten wash file attach install complete follow record register enter remove apply scan submit pack service rotate fill',
    'screw bolt clip reinstall refit reassemble snap touch look_at collect switch_on turn_on screw_in plug rinse deliver unload lock close update activate renew process enrol enroll add upload print weigh fuel grease',
    'inspect calibrate wipe vacuum sanitize sanitise prepare secure label wrap verify confirm book log put_back reconnect plug_in torque align bleed seal set_up save note put_in place ring_up serve refill bring transfer mail',
  ],
  belonging:
    'luggage bag bags baggage suitcase suitcases case package parcel order reservation booking car vehicle laptop phone passport ticket key keys wallet coat jacket stroller pushchair wheelchair file paperwork documents application claim item items stuff belongings jewelry jewellery',
  goods: [
    'loaner loaners rental appointment appointments part parts slot slots replacement availability room rooms table tables seat seats wifi wi-fi internet towel towels hot_water',
    'elevator lift parking stock milk heating ac air_conditioning option options vaccine test medication prescription ticket tickets upgrade upgrades car cars vehicle vehicles unit units',
    'technician technicians driver drivers staff stock inventory supply supplies refills charger chargers stall stalls space spaces bed beds pillow pillows blanket blankets soap',
    'shampoo toilet_paper toilet_roll coffee tea food vegetarian gluten-free food lodging accommodation assistance instructions manual support phone_number shuttle taxi flight flights delivery size sizes colour colours tv iron fridge kettle hairdryer power electricity water',
    'facilities entertainment charger charging signal coverage chairs umbrellas sunbeds loungers toiletries cutlery glasses hot_food vegan card_machine spare spares dates date time times',
  ],
  obtains:
    'get book schedule order buy use access log_in log_on login sign_in upgrade purchase reserve download watch sit eat park swim shower check_in board redeem withdraw transfer rent hire pay stream activate view enjoy have make_an_appointment secure obtain sign_up enrol enroll set_up extend add pair activate',
  informs:
    'tell inform notify update explain advise communicate mention disclose warn let_know clarify elaborate alert announce',
  staffNoun:
    'staff manager advisor adviser agent rep representative supervisor receptionist waiter waitress server clerk driver technician tech mechanic assistant employee employees team crew attendant doctor nurse host hostess bartender cashier operator dispatcher adjuster salesman saleswoman salesperson concierge personnel reps agents managers waiters waitresses',
  conduct: [
    'rude insensitive overbearing haughty cocky boorish pompous vindictive nonchalant childish aloof spiteful petulant cranky unkind snide insincere selfish dismissive condescending arrogant incompetent unprofessional unhelpful clueless disrespectful obnoxious discourteous impolite unfriendly snotty snooty surly',
    'unsympathetic uncaring unapologetic aggressive abusive abrasive hostile patronising patronizing belligerent uninterested disinterested indifferent nasty abrupt curt',
    'sarcastic insulting ignorant dishonest deceitful deceptive unaccommodating uncooperative useless sullen grumpy combative confrontational racist sexist discriminatory',
    'unwelcoming inattentive pushy lazy unknowledgeable uninformed untrained inept careless negligent inexperienced unempathetic annoyed irritated bothered ill-mannered bad-mannered snarky smug',
    'short-tempered untrustworthy evasive slimy sleazy shady inconsiderate amateurish slapdash standoffish apathetic lackadaisical bored argumentative intimidating threatening',
    'bullying impatient cold-hearted heartless callous tactless flippant stroppy smug lazy sneering mocking brusque gruff stone-faced stony-faced sour moody frosty icy unprofessional unresponsive bossy cavalier blase two-faced manipulative predatory creepy drunk sloppy scatterbrained disengaged distracted ungracious unreasonable unconcerned offhand off-hand unpleasant dreadful horrid unorganized unorganised disorganized disorganised',
  ],
  misbehaves: [
    'mislead deceive laugh_at laugh_in yell shout scream swear curse insult mock belittle accuse threaten bully harass intimidate pressure humiliate berate scold belittle',
    'scoff sneer gaslight disrespect cheat scam trick talk_down walk_off walk_away roll_their_eyes roll_his_eyes roll_her_eyes hang_up hung_up smirk snigger snap_at',
    'bark discriminate shrug_off manhandle eavesdrop smirk_at wind_up tell_off chew_out throw_a_fit storm_off walk_out laugh_off brush_off wave_away wave_off',
  ],
  manners:
    'empathy sympathy compassion manners respect courtesy professionalism urgency remorse accountability integrity decency',
  price:
    'price premium rate fee fees bill cost rent quote deductible payment payments fare tariff subscription',
  fee: 'fee fees charge charges cost costs bill payment payments transaction transactions surcharge surcharges withdrawal withdrawals debit debits deduction deductions',
  // whom the customer turns to
  place:
    'reception front_desk desk counter till checkout lobby customer_services help_desk helpdesk check-in information_desk ticket_office branch dealer_again store shop branch office dealer dealership sc service_center service_centre garage workshop service showroom bank station agent ticket_counter customer_service gate',
  many: 'multiple several many numerous countless constant repeated endless constant frequent dozens various hundreds umpteen lots continuous continual daily weekly unanswered',
  law: [
    'lawyer attorney solicitor barrister arbitration arbitrator bbb better_business_bureau ombudsman ombudsmen chargeback charge_back charge-back small_claims lawsuit regulator',
    'trading_standards ftc cfpb attorney_general consumer_protection consumer_affairs consumer_rights citizens_advice legal_action legal_advice legal_counsel legal_route legal_proceedings watchdog police_report',
    'consumer_court lemon_law fcc nhtsa insurance_commissioner department_of_insurance class_action small_claim consumer_council fos dispute_resolution mediation litigation',
    'counsel licensing_board licencing_board state_board claims_firm claims_company claims_portal claims_management adjudicator county_court federal_court high_court district_court civil_court judge bailiff bailiffs magistrate data_protection human_rights trade_body industry_body union legal_team legal_department faa ntsb finra ftc icc osha health_department environmental_health health_inspector food_standards financial_ombudsman legal_aid legal_insurance consumer_protection_agency consumer_rights_group consumer_association consumer_group senator congressman congresswoman councillor state_attorney',
    'department_of_transportation aviation_authority commissioner tribunal ofgem ofcom action_fraud',
  ],
  publicPlace: [
    'twitter facebook instagram tiktok youtube reddit yelp trustpilot tripadvisor google social_media linkedin feefo bad_review negative_review',
    'glassdoor opentable quora discord mumsnet nextdoor whatsapp_group owners_group owners_groups facebook_group facebook_page community_site message_board social_network snapchat threads mastodon bluesky amazon expedia booking.com comment_section instagram_story subreddit petition',
    'one_star one-star 1_star 1-star zero_stars newspaper',
  ],
} as const;
