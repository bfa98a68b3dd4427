import type { EventRule } from '../event-rule.js';

/** The company's delivery falls short (Bitner, Booms & Tetreault 1990, group 1). */
export const failureRules: readonly EventRule[] = [
  {
    id: 'product_defect/wrong-part',
    type: 'product_defect',
    pattern: '[incorrect|wrong|faulty|defective] NOUN',
    note: 'wrong or faulty goods, whatever the verb',
    examples: {
      fires: ['The wrong wheels were fitted to the car.', 'They delivered it with a faulty charger.'],
      silent: ['You are wrong about that.'],
    },
  },
  {
    id: 'product_defect/broke',
    type: 'product_defect',
    pattern: '[break|fail|die|quit|leak|crack|delaminate|malfunction|brick|corrode|freeze|overheat|shatter]',
    by: 'thing',
    examples: {
      fires: ['The driver door handle broke after a week.', 'Then the screen died on the highway.'],
      silent: ['I broke the news to my wife.'],
    },
  },
  {
    id: 'product_defect/does-not-work',
    type: 'product_defect',
    pattern: '[not|stop|quit] ~2 work|working|start|charge|open|close|latch|turn|present|respond',
    by: 'thing',
    negation: 'included',
    examples: {
      fires: ['The rear camera does not work.', 'The heater stopped working.'],
      silent: ['I am not working today.'],
    },
  },
  {
    id: 'product_defect/has-fault',
    type: 'product_defect',
    pattern:
      '[rattle|squeak|dent|scratch|leak|crack|noise|misalign|misaligned|misalignment|defect|flaw] !free',
    span: 'phrase',
    examples: {
      fires: ['There is a rattle behind the dash.', 'My hood has a deep scratch.'],
      silent: ['We talked about it at length.'],
    },
  },
  {
    id: 'product_defect/somebodys-problem',
    type: 'product_defect',
    pattern: "NOUN ='s (car) ('s) [problem|issue|trouble]",
    span: 'phrase',
    examples: {
      fires: ["I followed Marta's car's problems from the start."],
      silent: ['No problem at all.'],
    },
  },
  {
    id: 'service_error/damaged-by-staff',
    type: 'service_error',
    pattern: '[damage|scratch|dent|botch|break|misplace|lose] ~3 NOUN',
    by: 'company',
    examples: {
      fires: ['The technician scratched my fender.', 'They lost my key card.'],
      silent: ['The pothole damaged my rim.'],
    },
  },
  {
    id: 'service_error/forgot',
    type: 'service_error',
    pattern: '[forget] =to VERB',
    by: 'company',
    examples: { fires: ['They forgot to tighten the bolts.'], silent: ['I forgot to plug it in.'] },
  },
  {
    id: 'service_error/improper-work',
    type: 'service_error',
    pattern: '[improper|sloppy|botched|shoddy] ~2 handling|work|repair|job|installation',
    span: 'phrase',
    examples: { fires: ['That is sloppy repair work.'], silent: ['The handling on ice is superb.'] },
  },
  {
    id: 'delay/still-waiting',
    type: 'delay',
    pattern: '[still] ~2 wait',
    by: 'customer',
    examples: { fires: ['I am still waiting for the part.'], silent: ['I waited at the charger.'] },
  },
  {
    id: 'delay/late',
    type: 'delay',
    pattern: '[delay|postpone|pushed|backorder|back-ordered|overdue]',
    examples: {
      fires: ['My appointment was delayed again.', 'The part has been delayed by a month.'],
      silent: ['Use the charge timer instead.'],
    },
  },
  {
    id: 'delay/took-long',
    type: 'delay',
    pattern: '[take|wait] ~3 week|month|year',
    examples: {
      fires: ['It took three weeks to get the glass.', 'We waited two months for an answer.'],
      silent: ['It took two minutes.'],
    },
  },
  {
    id: 'unavailable/none-to-be-had',
    type: 'unavailable',
    pattern: '[no] loaner|rental|appointment|part|parts|slot|eta|replacement',
    negation: 'included',
    examples: { fires: ['There was no loaner for us.'], silent: ['The loaner was a base model.'] },
  },
  {
    id: 'unavailable/inability',
    type: 'unavailable',
    pattern: '[inability] =to VERB',
    span: 'phrase',
    note: 'takes in what cannot be done',
    examples: {
      fires: ['The inability to book a visit annoys me.'],
      silent: ['We were able to book a visit.'],
    },
  },
  {
    id: 'unavailable/unable',
    type: 'unavailable',
    pattern: '[unable] =to get|book|schedule|upgrade|buy|order|find',
    examples: { fires: ['We were unable to book a slot in May.'], silent: ['I was able to book a slot.'] },
  },
  {
    id: 'unavailable/out-of-stock',
    type: 'unavailable',
    pattern: '[=out|sell] =of|out =stock',
    examples: { fires: ['The bumper is out of stock.'], silent: ['We drove out of town.'] },
  },
  {
    id: 'communication_failure/nobody-tells',
    type: 'communication_failure',
    pattern: '[nobody|none|no] (=one) ~2 tell|know|answer|inform|update|explain|pick',
    negation: 'included',
    examples: {
      fires: ['Nobody tells you anything there.', 'No one answers the phone.'],
      silent: ['Nobody was in the showroom.'],
    },
  },
  {
    id: 'communication_failure/in-the-dark',
    type: 'communication_failure',
    pattern: '[keep|leave] ~2 =in =the dark',
    examples: { fires: ['We were kept in the dark for days.'], silent: ['The car was left in the garage.'] },
  },
  {
    id: 'communication_failure/chase',
    type: 'communication_failure',
    pattern: '[have] =to chase',
    by: 'customer',
    examples: { fires: ['I had to chase them for every update.'], silent: ['The police had a chase.'] },
  },
  {
    id: 'billing_problem/overcharged',
    type: 'billing_problem',
    pattern: '[overcharge|double-charged|double-billed]',
    examples: { fires: ['They overcharged us for the tyres.'], silent: ['I charged to 80 percent.'] },
  },
  {
    id: 'billing_problem/charged-twice',
    type: 'billing_problem',
    pattern: '[charge|bill] ~2 =twice|again',
    examples: { fires: ['I was billed twice.'], silent: ['I charge at home.'] },
  },
  {
    id: 'staff_conduct/rude',
    type: 'staff_conduct',
    pattern:
      '[rude|dismissive|condescending|arrogant|incompetent|unprofessional|unhelpful|clueless|disrespectful]',
    examples: { fires: ['The advisor was rude to us.'], silent: ['The advisor was friendly.'] },
  },
  {
    id: 'staff_conduct/lied',
    type: 'staff_conduct',
    pattern: '[lie|mislead|laugh|yell|shout] ~1 ME',
    by: 'company',
    examples: { fires: ['The salesman lied to me.'], silent: ['The keys lie on the desk.'] },
  },
  {
    id: 'broken_promise/promised-but',
    type: 'broken_promise',
    pattern: '[promise] ~8 but|yet|never',
    by: 'company',
    examples: { fires: ['They promised a call but nothing came.'], silent: ['They promised a call.'] },
  },
  {
    id: 'broken_promise/went-back',
    type: 'broken_promise',
    pattern: '[go|backed|back|renege] =back|out|on ~2 word|promise|deal|offer',
    by: 'company',
    examples: { fires: ['They went back on their word.'], silent: ['We went back to the hotel.'] },
  },
  {
    id: 'unspecified_failure/named-only',
    type: 'unspecified_failure',
    pattern: '[issue|problem|trouble|hiccup|mistake] !free',
    span: 'phrase',
    note: 'the weakest of the failures: dropped where another one is described',
    examples: {
      fires: ['They made mistakes with my order.', 'The issues I am having began in June.'],
      silent: ['The weather was fine.'],
    },
  },
  {
    id: 'unspecified_failure/growing-pains',
    type: 'unspecified_failure',
    pattern: '[=growing] =pains',
    span: 'phrase',
    examples: { fires: ['There were growing pains in the first year.'], silent: ['My back hurts.'] },
  },
  {
    id: 'unspecified_failure/fall-through',
    type: 'unspecified_failure',
    pattern: '[fall|slip] =through',
    examples: { fires: ['Sometimes things fall through.'], silent: ['The rain fell all night.'] },
  },
  {
    id: 'unspecified_failure/underperformed',
    type: 'unspecified_failure',
    pattern: '[not] perform as|up expect|expected|expectation',
    negation: 'included',
    examples: { fires: ['The shop did not perform as expected.'], silent: ['The shop performed well.'] },
  },
];
