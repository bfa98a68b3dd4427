import type { PolarityEntry } from './polarity-entry.js';

/**
 * Phrases that mean something else than the sum of their words. The words inside count no more, a negation
 * inside denies nothing; 0 takes the sentiment out of words that only look as if they had some.
 */
export const idioms: readonly PolarityEntry[] = [
  // Negative words, positive meaning
  {
    terms: ['can not complain', 'nothing to complain about', 'no complaints', 'zero complaints'],
    valence: 2,
  },
  {
    terms: ['could not be happier', 'could not be better', 'could not be prouder', 'could not be easier'],
    valence: 4,
  },
  {
    terms: ['can not beat', 'can not go wrong', 'can not get enough', 'hard to beat', 'second to none'],
    valence: 3,
  },
  {
    terms: ['could not ask for more', 'could not ask for better', 'could not ask for a better'],
    valence: 3.5,
  },
  { terms: ['can not wait', 'could not wait'], valence: 2 },
  {
    terms: ['never fail to impress', 'never disappoint', 'does not disappoint', 'did not disappoint'],
    valence: 3,
  },
  {
    terms: ['never look back', 'never looked back', 'no regrets', 'no brainer', 'do not regret'],
    valence: 2,
  },
  { terms: ['without a hitch', 'without a hiccup', 'without a glitch', 'without any hassle'], valence: 2.5 },
  { terms: ['no problem', 'no worries', 'not a problem', 'no big deal', 'not a big deal'], valence: 1 },
  {
    terms: ['zero problems', 'zero issues', 'no problems', 'no issues', 'problem free', 'trouble free'],
    valence: 2,
  },
  { terms: ['not bad', 'not half bad', 'not too bad', 'not too shabby'], valence: 1.3 },
  {
    terms: ['blown away', 'blew me away', 'blew my mind', 'mind blowing', 'knocked my socks off'],
    valence: 4,
  },
  { terms: ['killer feature', 'killer app', 'insanely good', 'to die for', 'out of this world'], valence: 3 },
  { terms: ['like a charm', 'like a dream', 'like a champ', 'like butter', 'like new'], valence: 2.5 },
  {
    terms: [
      'made my day',
      'life saver',
      'game changer',
      'hit it out of the park',
      'knocked it out of the park',
    ],
    valence: 3,
  },
  {
    terms: ['never had a better', 'never had better', 'never been better', 'never been happier', 'a blast'],
    valence: 3,
  },
  {
    terms: ['could not have asked for', 'could not have asked for a better', 'could not ask for'],
    valence: 3,
  },
  { terms: ['what is not to like', 'what is there not to like', 'nothing not to like'], valence: 2 },
  { terms: ['prove me wrong', 'proven me wrong', 'prove us wrong'], valence: 1 },
  // Service done well
  {
    terms: [
      'above and beyond',
      'extra mile',
      'bend over backwards',
      'bent over backwards',
      'first class',
      'first rate',
    ],
    valence: 4,
  },
  {
    terms: ['world class', 'top notch', 'five star', '5 star', 'a +', 'a+', '10/10', 'two thumbs up'],
    valence: 4,
  },
  {
    terms: ['thumbs up', 'hats off', 'well done', 'good job', 'great job', 'nice job', 'way to go'],
    valence: 3,
  },
  {
    terms: ['goodwill repair', 'good will', 'good faith', 'free of charge', 'no charge', 'at no cost'],
    valence: 1.5,
  },
  {
    terms: ['make it right', 'made it right', 'make things right', 'made things right', 'makes things right'],
    valence: 2,
  },
  { terms: ['stand behind', 'stood behind', 'stands by its', 'stood by'], valence: 2 },
  { terms: ['stand up guy', 'stand out', 'step up', 'on top of it', 'on top of things'], valence: 1.5 },
  { terms: ['take care of', 'took care of', 'taken care of'], valence: 1.5 },
  {
    terms: ['worth every penny', 'worth the wait', 'well worth', 'pay forward', 'pay it forward'],
    valence: 3,
  },
  { terms: ['work itself out', 'worked itself out', 'being worked out', 'work out fine'], valence: 2 },
  {
    terms: [
      'up and running',
      'good to go',
      'all set',
      'all good',
      'all is well',
      'back to normal',
      'good as new',
    ],
    valence: 2,
  },
  { terms: ['look forward to', 'looking forward to', 'looking forward'], valence: 1.5 },
  {
    terms: ['would recommend', 'highly recommend', 'would highly recommend', 'would definitely recommend'],
    valence: 3,
  },
  { terms: ['would buy again', 'would buy it again', 'would do it again', 'buy another one'], valence: 2.5 },
  {
    terms: ['in love with', 'fell in love', 'big fan', 'huge fan', 'big smile', 'grin on my face'],
    valence: 3,
  },
  { terms: ['thank you', 'many thanks', 'much appreciated', 'thanks so much', 'thanks a lot'], valence: 2 },
  {
    terms: ['stress free', 'hassle free', 'rock solid', 'state of the art', 'ahead of the curve'],
    valence: 2.5,
  },
  // Trouble
  { terms: ['growing pain'], valence: -1, note: 'teething troubles, told with indulgence' },
  {
    terms: ['in the shop again', 'back in the shop', 'back to the shop', 'back at the service center'],
    valence: -2,
  },
  {
    terms: ['the run around', 'the runaround', 'wild goose chase', 'pass the buck', 'passed the buck'],
    valence: -3,
  },
  {
    terms: ['fall through the cracks', 'fell through the cracks', 'fall through', 'fell through'],
    valence: -2,
  },
  {
    terms: ['in the dark', 'on deaf ears', 'radio silence', 'no response', 'no reply', 'no answer'],
    valence: -2,
  },
  {
    terms: ['no call back', 'never called back', 'never call back', 'no follow up', 'never hear back'],
    valence: -2.5,
  },
  { terms: ['never heard back', 'not heard back', 'still waiting', 'still no', 'left hanging'], valence: -2 },
  {
    terms: ['slap in the face', 'kick in the teeth', 'last straw', 'final straw', 'deal breaker'],
    valence: -3,
  },
  {
    terms: ['fed up', 'sick of', 'tired of', 'had it with', 'at my wits end', 'pissed off', 'piss me off'],
    valence: -3,
  },
  { terms: ['thanks for nothing', 'no thanks to', 'good luck with that', 'good riddance'], valence: -3 },
  { terms: ['what a joke', 'a joke', 'give me a break', 'are you kidding'], valence: -2.5 },
  {
    terms: [
      'piece of junk',
      'piece of crap',
      'piece of garbage',
      'pile of junk',
      'waste of time',
      'waste of money',
    ],
    valence: -4,
  },
  {
    terms: ['let down', 'let me down', 'let us down', 'fall short', 'fell short', 'leave much to be desired'],
    valence: -2.5,
  },
  {
    terms: [
      'leaves a lot to be desired',
      'left a lot to be desired',
      'lack of',
      'cut corners',
      'cutting corners',
    ],
    valence: -2,
  },
  {
    terms: ['stay away', 'stay clear', 'steer clear', 'avoid like the plague', 'never again', 'buyer beware'],
    valence: -3,
  },
  { terms: ['rip off', 'ripped off', 'nickel and dime', 'arm and a leg', 'highway robbery'], valence: -3 },
  { terms: ['pain in the butt', 'pain in the ass', 'pain in the neck', 'royal pain', 'pita'], valence: -3 },
  { terms: ['too bad', 'so sad', 'a shame', 'a pity', 'such a shame', 'bad luck'], valence: -2 },
  { terms: ['not amused', 'less than ideal'], valence: -2 },
  {
    terms: ['not work', 'does not work', 'not working', 'stopped working', 'stop working', 'quit working'],
    valence: -2,
  },
  { terms: ['no longer work', 'never works', 'never worked', 'does not help', 'did not help'], valence: -2 },
  { terms: ['not the best', 'could be better', 'could have been better', 'nothing special'], valence: -1 },
  { terms: ['not for me', 'not my cup of tea', 'would not recommend', 'can not recommend'], valence: -2 },
  {
    terms: ['out of warranty', 'out of spec', 'out of order', 'out of stock', 'on back order'],
    valence: -0.7,
  },
  { terms: ['big deal'], valence: -0.5, note: 'with a negation before it an own idiom' },
  {
    terms: ['go wrong', 'went wrong', 'gone wrong', 'acting up', 'act up', 'fall apart', 'fell apart'],
    valence: -2,
  },
  { terms: ['broke down', 'break down', 'breaks down', 'left me stranded', 'on the fritz'], valence: -2.5 },
  { terms: ['so called', 'supposed to', 'was supposed to'], valence: -0.7 },
  { terms: ['fail to', 'refuse to', 'unable to'], valence: -1.5, note: 'and what follows is denied' },
  { terms: ['should not have to', 'should not take', 'should have been', 'should have'], valence: -1 },
  { terms: ['fool me once', 'hit or miss', 'not sure'], valence: -0.7 },
  { terms: ['jump the gun', 'jumped the gun'], valence: -0.7, note: 'mostly of oneself' },
  {
    terms: ['yeah right', 'oh great', 'oh joy', 'just great', 'just what i needed'],
    valence: -2,
    note: 'said in irony',
  },
  { terms: ['could not care less', 'could care less', 'do not care'], valence: -2.5 },
  // About neutral
  { terms: ['not the worst', 'not the worst thing', 'could be worse', 'so so', 'hit and miss'], valence: 0 },
  { terms: ['so far so good'], valence: 1.5 },
  { terms: ['good luck', 'best of luck'], valence: 0.7, note: 'wished to somebody in trouble' },
  { terms: ['wish i could say the same', 'wish i could agree'], valence: -2.5 },
  { terms: ['glad to hear it', 'glad to hear that', 'happy to hear it', 'happy to hear that'], valence: 1 },
  {
    terms: [
      'what is wrong',
      'nothing wrong with',
      'not wrong',
      'never mind',
      'who cares',
      'false positive',
      'be patient',
      'no matter what',
      'no matter',
    ],
    valence: 0,
  },
  {
    terms: [
      'a good deal of',
      'a great deal of',
      'a great many',
      'a good many',
      'good bit of',
      'a good chunk',
    ],
    valence: 0,
  },
  {
    terms: ['good question', 'fair enough', 'for better or worse', 'better or worse', 'better off'],
    valence: 0,
  },
  {
    terms: ['like this', 'like that', 'looks like', 'sounds like', 'seems like', 'feels like', 'feel like'],
    valence: 0,
  },
  { terms: ['would like to', 'would like', 'if you like', 'would love to', 'i d like'], valence: 0 },
  { terms: ['had better', 'good morning', 'good evening', 'good afternoon', 'goodbye'], valence: 0 },
  {
    terms: ['dead reckoning', 'dead end', 'fire department', 'fire wall', 'emergency brake', 'parking brake'],
    valence: 0,
  },
  {
    terms: ['fail safe', 'error code', 'error message', 'error handling', 'crash test', 'worst case'],
    valence: 0,
  },
  {
    terms: [
      'best practice',
      'best case',
      'at best',
      'my best guess',
      'best bet',
      'best guess',
      'do your best',
    ],
    valence: 0,
  },
  {
    terms: ['clean install', 'cold war', 'wind fall', 'hard drive', 'hard reset', 'hard reboot', 'hard disk'],
    valence: 0,
  },
  { terms: ['hard top', 'hard shoulder', 'work hard', 'works hard', 'worked hard'], valence: 0.5 },
  {
    terms: ['blind spot', 'black friday', 'free way', 'feel free', 'hands free', 'toll free', 'ice cream'],
    valence: 0,
  },
  {
    terms: ['quality control', 'quality assurance', 'customer care', 'tech support', 'customer support'],
    valence: 0,
  },
  {
    terms: ['smart phone', 'smart summon', 'sport mode', 'comfort mode', 'fun police', 'joy stick'],
    valence: 0,
  },
  {
    terms: ['ludicrous mode', 'insane mode', 'chill mode', 'bug fix', 'bug report', 'issue tracker'],
    valence: 0,
  },
  {
    terms: ['no longer', 'long shot', 'at risk', 'to be fair', 'to be honest', 'fair share', 'pretty much'],
    valence: 0,
  },
  {
    terms: ['as well', 'as well as', 'well known', 'might as well', 'may as well', 'well over', 'well under'],
    valence: 0,
  },
  {
    terms: [
      'mean to',
      'mean time',
      'by no means',
      'kind of',
      'some kind of',
      'what kind of',
      'of its kind',
      'for free',
    ],
    valence: 0,
  },
];
