import type { EventRule } from '../event-rule.js';

/** How it ended, told by the customer (Hirschman 1970; Oliver's satisfaction with the handling). */
export const outcomeRules: readonly EventRule[] = [
  {
    id: 'in_progress/being-worked',
    type: 'in_progress',
    pattern: '=being [work|handle|sort|address|resolve|fix|repair]',
    examples: {
      fires: ['The matter is being handled.'],
      silent: ['The matter was handled.'],
    },
  },
  {
    id: 'in_progress/getting-resolved',
    type: 'in_progress',
    pattern: '[=getting] ~3 =resolved|sorted|fixed|handled|done',
    examples: {
      fires: ['We are getting it sorted.'],
      silent: ['We are getting a new car.'],
    },
  },
  {
    id: 'in_progress/working-on-it',
    type: 'in_progress',
    pattern: '[=working] =on ~2 it|this|fix|issue|problem',
    by: 'company',
    examples: {
      fires: ['They are working on the problem.'],
      silent: ['I am working on my patience.'],
    },
  },
  {
    id: 'resolved/all-done',
    type: 'resolved',
    pattern: '=all|everything|it|things ~1 [do|resolve|sort|fix|solve|fine] !by',
    by: 'thing',
    note: 'the state, not the act',
    examples: {
      fires: ['By noon all was fixed.', 'Everything is sorted.'],
      silent: ['All of us were tired.'],
    },
  },
  {
    id: 'resolved/issue-resolved',
    type: 'resolved',
    pattern: 'problem|issue|matter ~2 [resolve|solve|gone|fix]',
    by: 'thing',
    examples: {
      fires: ['The issue was resolved on Friday.'],
      silent: ['The issue arrived in the mail.'],
    },
  },
  {
    id: 'resolved/works-out',
    type: 'resolved',
    pattern: '[work] =out',
    by: 'thing',
    examples: {
      fires: ['It all worked out.'],
      silent: ['I work out on Mondays.'],
    },
  },
  {
    id: 'resolved/resolution',
    type: 'resolved',
    pattern: '(DET) ~3 [resolution] ~1 =for|to',
    span: 'phrase',
    examples: {
      fires: ['We want a fair resolution for everybody.'],
      silent: ['The screen has a high resolution.'],
    },
  },
  {
    id: 'resolved/works-now',
    type: 'resolved',
    pattern: '[work] ~1 =now|perfectly|again|flawlessly',
    by: 'thing',
    examples: {
      fires: ['The heater works perfectly.'],
      silent: ['She works now in Reno.'],
    },
  },
  {
    id: 'unresolved/still-there',
    type: 'unresolved',
    pattern: '[still] ~2 there|broken|rattle|not|leak|happen|same',
    by: 'thing',
    negation: 'included',
    examples: {
      fires: ['The rattle is still there.'],
      silent: ['The shop is still open.'],
    },
  },
  {
    id: 'unresolved/came-back',
    type: 'unresolved',
    pattern: '[come|return] =back|again',
    by: 'thing',
    examples: {
      fires: ['A day later the noise came back.'],
      silent: ['I came back at noon.'],
    },
  },
  {
    id: 'unresolved/did-not-fix',
    type: 'unresolved',
    pattern: '[not] !only ~1 fix|solve|resolve|help',
    negation: 'included',
    examples: {
      fires: ['The visit did not fix the leak.'],
      silent: ['The visit fixed the leak.'],
    },
  },
  {
    id: 'unresolved/no-resolve',
    type: 'unresolved',
    pattern: 'not ~5 [get] ~1 resolve|resolution|anywhere',
    negation: 'included',
    examples: {
      fires: ['We are not getting anywhere with this.'],
      silent: ['We got there in time.'],
    },
  },
  {
    id: 'satisfied/happy-with-handling',
    type: 'satisfied',
    pattern: '[happy|pleased|satisfied|impressed|delighted|thrilled|grateful|thankful] with|by|for|at|how',
    by: 'customer',
    examples: {
      fires: ['I am pleased with the way they handled it.'],
      silent: ['Happy new year.'],
    },
  },
  {
    id: 'satisfied/delighted',
    type: 'satisfied',
    pattern: '[thrilled|delighted|grateful|thankful|ecstatic|overjoyed]',
    by: 'customer',
    examples: {
      fires: ['We are delighted.'],
      silent: ['The delight of driving.'],
    },
  },
  {
    id: 'satisfied/blown-away',
    type: 'satisfied',
    pattern: '[blow] =away',
    examples: {
      fires: ['We were blown away by their effort.'],
      silent: ['The leaves were blown about.'],
    },
  },
  {
    id: 'satisfied/that-was-great',
    type: 'satisfied',
    pattern:
      '=that|this be [awesome|amazing|great|fantastic|outstanding|excellent|impressive|wonderful|superb]',
    by: 'thing',
    examples: {
      fires: ['This was outstanding.'],
      silent: ['The range is great.'],
    },
  },
  {
    id: 'satisfied/cannot-tell-how',
    type: 'satisfied',
    pattern: '[not] tell|say|thank ~1 you|them ~2 helpful|grateful|thankful|happy|enough',
    by: 'customer',
    negation: 'included',
    note: 'a negation that praises',
    examples: {
      fires: ['I cannot thank them enough.'],
      silent: ['I cannot tell which one it was.'],
    },
  },
  {
    id: 'dissatisfied/upset',
    type: 'dissatisfied',
    pattern: '[frustrated|disappointed|perturbed|annoyed|furious|angry|upset|appalled|disgusted|fed] !if',
    by: 'customer',
    examples: {
      fires: ['I am disappointed with how this went.'],
      silent: ['He looked relaxed.'],
    },
  },
  {
    id: 'dissatisfied/unacceptable',
    type: 'dissatisfied',
    pattern: '[unacceptable|ridiculous|inexcusable|disgraceful|outrageous]',
    examples: {
      fires: ['This is unacceptable.'],
      silent: ['This is acceptable.'],
    },
  },
  {
    id: 'exit/left',
    type: 'exit',
    pattern: '[cancel|sell] ~2 order|reservation|car|it|contract|subscription',
    by: 'customer',
    examples: {
      fires: ['I cancelled my order.'],
      silent: ['They cancelled my appointment.'],
    },
  },
  {
    id: 'exit/never-again',
    type: 'exit',
    pattern: '[never] ~4 again|back',
    by: 'customer',
    negation: 'included',
    examples: {
      fires: ['I am never buying there again.'],
      silent: ['I never saw the sea.'],
    },
  },
  {
    id: 'loyalty/recommend',
    type: 'loyalty',
    pattern: '[recommend] ~2 it|them|this|they|tesla|company|shop|dealer|hotel',
    by: 'customer',
    examples: {
      fires: ['I recommend them to everyone.'],
      silent: ['He recommended a film.'],
    },
  },
  {
    id: 'loyalty/spread-the-word',
    type: 'loyalty',
    pattern: '[spread|pay] ~3 word|feelings|forward|news',
    by: 'customer',
    examples: {
      fires: ['I spread the word wherever I go.'],
      silent: ['They spread salt on the road.'],
    },
  },
  {
    id: 'loyalty/for-life',
    type: 'loyalty',
    pattern: '[loyal|repeat] customer',
    examples: {
      fires: ['I am a loyal customer since then.'],
      silent: ['The customer left.'],
    },
  },
  {
    id: 'loyalty/rather-deal',
    type: 'loyalty',
    pattern: '[rather] deal|buy|go ~1 =with|from|to ~1 CO',
    by: 'customer',
    examples: {
      fires: ['I would rather deal with them than with anybody else.'],
      silent: ['It is rather cold.'],
    },
  },
];
