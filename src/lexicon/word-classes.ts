import { failureWords } from './failure-words.js';
import { handlingWords } from './handling-words.js';
import { responseWords } from './response-words.js';

/**
 * Classes of words that many event rules share, written `<name>` in their patterns; lemmas, and the forms that the
 * tagger leaves uninflected.
 */
export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // what a company gives
    give: 'give provide offer send issue grant hand award present get supply bring',
    loaner: 'loaner loner rental courtesy_car loan_car rental_car hire_car hire replacement_car',
    // how a company works on it
    repair:
      'fix repair mend adjust recalibrate calibrate re-calibrate realign re-align correct rectify remedy reinstall re-install reset reprogram reprogramme patch address solve resolve restore redo re-do rebuild refit tighten reattach re-attach repaint refinish reseal unlock unblock reactivate re-activate reinstate retune rewire reflash reconnect sort sort_out iron_out straighten_out clear_up',
    // what one says and by what
    said: 'say tell state claim insist inform advise reply respond explain argue maintain assert email text write confirm mention indicate suggest announce declare answer',
    reach: 'call phone ring telephone email e-mail mail text message contact dm',
    contactNoun:
      'call email e-mail voicemail reply response answer callback phone-call call-back letter message',
    // what is wrong, what it is about
    trouble:
      'problem issue fault defect leak rattle noise error bug glitch damage mistake complaint concern matter situation mess mix-up trouble failure squeak smell',
    thing:
      'it this that one car vehicle unit item product order laptop phone computer screen battery room seat bag luggage meal dish food app account policy claim package parcel machine',
    // verdicts
    good: 'good great excellent fantastic awesome amazing wonderful outstanding superb brilliant perfect fabulous terrific exceptional lovely impressive incredible stellar phenomenal first-class top-notch top_notch superior marvelous marvellous spectacular magnificent exemplary impeccable flawless world-class second_to_none fab delightful',
    kind: 'helpful friendly polite professional courteous kind attentive patient accommodating understanding knowledgeable efficient responsive welcoming pleasant caring prompt thorough quick fast nice gracious',
    bad: 'bad terrible horrible awful poor appalling dreadful shocking disgraceful disgusting abysmal atrocious pathetic lousy crap crappy shoddy shambolic rubbish shameful diabolical dire worst unacceptable ridiculous useless sub-par subpar substandard hopeless horrendous horrific deplorable absurd outrageous inexcusable unprofessional laughable dismal garbage trash =joke disgrace farce shambles nightmare',
    shame:
      'unacceptable inexcusable disgraceful outrageous =appalling =infuriating =disappointing =frustrating pathetic shameful shambolic ridiculous disappointment frustration =aggravating =maddening atrocious deplorable abysmal despicable =insulting unethical fraudulent laughable heartbreaking joke scam disgrace nightmare farce',
    dealings:
      'service customer_service experience support help communication customer_care customer_support attitude treatment response handling job work business company staff team management aftercare after-sales reception stay flight',
    ...failureWords,
    ...responseWords,
    ...handlingWords,
  }).map(([name, words]): [string, readonly string[]] => [name, [words].flat().join(' ').split(' ')]),
);
