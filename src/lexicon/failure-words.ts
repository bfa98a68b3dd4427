/** Classes of words that the rules of failures and complaints share; notation as in `word-classes.ts`. */
export const failureWords = {
  // what is delivered
  part: [
    'car vehicle truck bike van engine motor battery pack charger cable adapter inverter drivetrain drive_unit gearbox transmission clutch brake',
    'steering suspension axle wheel tire tyre rim alignment door door_handle handle window windshield windscreen glass mirror hood bonnet trunk boot frunk',
    'hatch tailgate bumper fender panel paint paintwork clearcoat trim seal gasket seat headrest seatbelt belt airbag dash dashboard console headliner',
    'liner carpet mat sunroof roof visor wiper headlight taillight light lamp bulb led horn camera sensor radar radio stereo speaker audio sound bluetooth',
    'gps nav navigation map touchscreen screen display monitor mcu computer laptop desktop tablet ipad iphone phone handset keyboard key keypad mouse trackpad',
    'touchpad hinge fan processor motherboard drive ssd disk memory usb port jack socket plug charge_port chargeport charging_port power_supply adaptor router modem',
    'wifi wi-fi internet connection broadband signal reception network line website site app application software firmware update program',
    'game console controller feature function button switch knob dial remote fob key_fob sim card printer ink cartridge scanner washer dryer dishwasher',
    'fridge refrigerator freezer oven stove hob cooker microwave kettle toaster vacuum boiler furnace heater heat_pump heating ac a/c air_con aircon',
    'air_conditioning air_conditioner conditioner thermostat hvac compressor pump valve hose pipe drain faucet tap shower toilet sink bath bathtub tub washing_machine machine',
    'appliance unit device product item toy furniture sofa couch chair desk shelf mattress bed frame shoe boot bag suitcase zip zipper strap watch',
    'playback video audio_system system autopilot cruise_control regen cooling coolant fuel oil starter alternator hinge lock latch gate elevator lift tv',
    'television safe minibar blind curtain hairdryer hair_dryer kettle part component piece package parcel box delivery order everything thing one',
    '12v service_light carbon trunk_lid seats windows tires tyres wheels lights speakers',
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
    'sauce gravy curry sushi taco tacos wing wings kebab fruit cheese meat roast dinner portion portions',
  ],
  dirty: [
    'dirty filthy disgusting grubby stained mouldy moldy smelly dusty sticky unclean unsanitary unhygienic grimy gross nasty musty damp infested rancid stinky',
    'soiled grotty manky mucky squalid foul revolting vile tatty shabby run-down rundown run_down dilapidated dingy dank stinking seedy smeared soiled greasy mildewed slimy muddy bloody',
  ],
  broken: [
    'broken faulty defective damaged cracked dead dented scratched misaligned crooked bent warped torn ripped worn leaking leaky clogged blocked jammed',
    'unusable inoperable inoperative non-functional nonfunctional unresponsive glitchy buggy laggy unreliable unstable corrupted corrupt bricked kaput out_of_order busted',
    'fried rusted rusty peeling chipped uneven discolored discoloured unsafe dangerous frayed wobbly bust knackered flimsy malfunctioning scuffed smashed shattered',
    'wonky dodgy unplayable unwatchable uninhabitable out_of_service not_working broken_down burnt_out swollen bloated threadbare lopsided squeaky rattly jerky bald perished seized punctured burst deflated grainy blurry fuzzy pixelated distorted muffled crackly dim sluggish',
  ],
  uncomfortable: [
    'noisy loud freezing boiling uncomfortable lumpy saggy stuffy sweltering cramped thin paper-thin rock-hard smoky hard tiny',
  ],
  badFood: [
    'cold overcooked over_cooked undercooked under_cooked raw burnt burned stale bland tasteless dry tough chewy greasy soggy rubbery inedible rotten mouldy moldy',
    'lukewarm luke_warm salty watery frozen tepid flavourless flavorless overdone underdone undrinkable uneatable congealed oily sour stodgy charred mushy pink runny limp wilted flat fatty gristly doughy claggy',
    'gone_off spoiled spoilt reheated microwaved hard vile revolting disgusting awful terrible horrible dreadful rank poor average mediocre disappointing',
  ],
  breaks: [
    'break fail die quit leak crack delaminate malfunction brick corrode freeze overheat shatter rust peel chip warp crumble rattle squeak creak vibrate',
    'crash glitch lag stall jam seize melt tear rip flicker buzz hum wobble disconnect reboot restart deteriorate snap collapse explode blow crackle flake judder shudder misfire grind whine hiss drip chirp beep bulge swell fog lurch disappear vanish fray swell shear sag fade smoke',
    'fall_apart fall_off come_off come_loose come_apart come_undone come_unglued give_out wear_out burn_out conk_out cut_out hang drip flood shut_down shut_off pack_up pack_in act_up',
    'short_out go_dead go_blank go_black go_bad go_flat lock_up blow_up pop_off peel_off play_up break_down go_haywire go_out die_out fizzle_out throw_an_error',
    'bubble_up time_out drop_out fall_out come_out_of_alignment drain',
  ],
  works: [
    'work function operate start restart charge open close latch turn shut turn_on turn_over power power_on boot load connect sync pair flush drain heat cool recognize recognise',
    'register dispense engage retract extend lock unlock print display run respond fit stay move budge play stream update download install reboot present recline adjust rotate tilt slide seal grip dry wash cook toast brew zip fasten click focus record scan vibrate chill flow reach pick_up',
  ],
  fault: [
    'rattle squeak creak dent scratch scratches leak crack noise misalignment misaligned defect flaw stain mold mould mildew rust hole smell odor odour',
    'stench stink bug bugs cockroach cockroaches roach roaches bedbug bedbugs =ant =ants mice =rat =rats spider insect insects =hair =hairs dust grime glitch glitches fault',
    'malfunction blemish bubble condensation vibration squeal clunk buzz hum hiss wobble filth grinding buzzing whine ding swirl swirls pixel pixels burn-in squeaks pops creaks dents leaks cracks lump',
    'mark marks puddle gap gaps damage graffiti maggot maggots worm =flies crumbs mold fluff blood urine vomit puke scuff scuffs gouge gouges imperfections paint_defects leaking_water',
    'draft draught error_message error_messages error_code fault_code blue_screen warning_light check_engine_light dead_pixel flat_battery flat_tire flat_tyre',
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
    'misquote misspell overlook omit mistype corrupt shatter curb gouge tear rip stain burn flood puncture deactivate muck_up cock_up stuff_up foul_up bork smash bend',
    'chip mangle misroute misread miscalculate misfile mis-sell missell trash fry mess_with total crack strip fuck_up eff_up goof',
  ],
  duty: [
    'clean reset finish check test tighten wash file attach include install complete follow read record register enter remove apply scan submit pack service rotate fill',
    'inspect calibrate wipe vacuum change sanitize sanitise prepare secure label wrap verify confirm book log put_back reconnect plug_in torque align bleed seal set_up save note put_in place ring_up serve refill bring transfer mail',
  ],
  belonging:
    'luggage bag bags baggage suitcase suitcases case package parcel order reservation booking car vehicle laptop phone passport ticket key keys wallet coat jacket stroller pushchair wheelchair file paperwork documents application claim item items stuff belongings jewelry jewellery',
  goods: [
    'loaner loaners rental appointment appointments part parts slot slots replacement availability room rooms table tables seat seats wifi wi-fi internet towel towels hot_water',
    'elevator lift parking stock milk heating ac air_conditioning option options vaccine test medication prescription ticket tickets upgrade upgrades car cars vehicle vehicles unit units',
    'technician technicians driver drivers staff stock inventory supply supplies refills charger chargers stall stalls space spaces bed beds pillow pillows blanket blankets soap',
    'shampoo toilet_paper toilet_roll coffee tea food vegetarian gluten-free food lodging accommodation assistance instructions manual support phone_number customer_service help shuttle taxi flight flights delivery size sizes colour colours tv iron fridge kettle hairdryer power electricity water service',
    'facilities entertainment charger charging signal coverage chairs umbrellas sunbeds loungers toiletries cutlery glasses hot_food vegan card_machine spare spares dates date time times',
  ],
  obtains:
    'get book schedule order buy use access log_in log_on login sign_in upgrade purchase reserve download watch sit eat park swim shower check_in board redeem withdraw transfer rent hire pay stream activate view enjoy have make_an_appointment secure obtain',
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
    'bullying impatient cold-hearted heartless callous tactless flippant stroppy offhand off-hand unpleasant dreadful horrid unorganized unorganised disorganized disorganised',
  ],
  misbehaves: [
    'mislead deceive laugh yell shout scream swear curse insult mock belittle accuse threaten bully harass intimidate pressure patronise patronize humiliate berate scold',
    'scoff shrug sneer gaslight disrespect con cheat scam trick talk_down walk_off walk_away roll_their_eyes roll_his_eyes roll_her_eyes hang_up hung_up smirk snigger snap',
    'bark discriminate profile slam deceived shrug_off manhandle embarrass hung',
  ],
  manners:
    'empathy sympathy compassion manners respect courtesy professionalism urgency concern remorse accountability ownership care interest integrity decency',
  price:
    'price premium rate fee fees bill cost rent quote deductible payment payments fare tariff subscription',
  fee: 'fee fees charge charges cost costs bill payment payments transaction transactions surcharge surcharges withdrawal withdrawals debit debits deduction deductions',
  // whom the customer turns to
  place:
    'reception front_desk desk counter store shop branch office dealer dealership sc service_center service_centre garage workshop service showroom bank station agent ticket_counter customer_service gate',
  many: 'multiple several many numerous countless constant repeated endless constant frequent dozens various hundreds umpteen lots continuous continual daily weekly unanswered',
  law: [
    'lawyer attorney solicitor barrister arbitration arbitrator bbb better_business_bureau ombudsman ombudsmen chargeback charge_back charge-back small_claims lawsuit regulator',
    'trading_standards ftc cfpb attorney_general consumer_protection consumer_affairs consumer_rights citizens_advice legal_action legal_advice legal_counsel legal_route legal_proceedings watchdog police_report',
    'consumer_court lemon_law fca caa fcc nhtsa insurance_commissioner department_of_insurance class_action small_claim consumer_council fos dispute_resolution mediation litigation',
    'department_of_transportation aviation_authority commissioner tribunal ofgem ofcom action_fraud',
  ],
  publicPlace: [
    'twitter facebook instagram tiktok youtube reddit yelp trustpilot tripadvisor google social_media review reviews wall forum linkedin feefo bad_review negative_review',
    'one_star one-star 1_star 1-star zero_stars public newspaper press media news blog page',
  ],
} as const;
