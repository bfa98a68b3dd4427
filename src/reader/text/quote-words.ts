/** Openings of an answer when a punctuation mark follows them; `No loaner` and `This car` are none. Lower case. */
export const agreementWords = (
  '+1 absolutely agree agreed congratulations congrats correct definitely disagree exactly indeed nah no nope right ' +
  'thanks this true yeah yep yes'
).split(' ');

/** Openings of an answer whatever follows: agreement, disagreement, thanks, sympathy. */
export const agreementOpenings = [
  'absolutely agree',
  'agree with',
  'agreed with',
  'completely agree',
  'congratulations on',
  'congrats on',
  'disagree with',
  'fair enough',
  'fair point',
  'good point',
  'good question',
  'great point',
  'great question',
  'i agree',
  'i completely agree',
  'i disagree',
  'i do agree',
  'i have to agree',
  'i have to disagree',
  'i totally agree',
  'me too',
  'same here',
  'sorry to hear',
  'thank you',
  'thanks for',
  'that is correct',
  'that is right',
  'that is true',
  "that's correct",
  "that's right",
  "that's true",
  'totally agree',
  'well said',
  'you are right',
  "you're right",
] as const;

/** Openings that turn to something said before by somebody else, or name the point that is answered. */
export const answerOpenings = [
  'as i said',
  'like i said',
  'as i mentioned',
  'as i wrote',
  'as mentioned',
  'to answer',
  'to your',
  'as for',
  'as to your',
  'regarding',
  'concerning',
  'with regard to',
  'about your',
  'for your',
  'on your',
  'in your case',
  'the answer',
  're:',
] as const;

/** Openings with which a writer goes on in his own story. */
export const continuationOpenings = [
  'and',
  'also',
  'then',
  'after',
  'afterwards',
  'later',
  'next',
  'they',
  'he',
  'she',
  'it',
  'so',
  'but',
  'anyway',
  'finally',
  'meanwhile',
  'in addition',
  'edit',
  'update',
  'ps',
  'p.s',
  'forgot',
  'one more',
  'another',
] as const;

/** What people say to somebody whose case it is. */
export const goodWishes = [
  "let's hope",
  'lets hope',
  'let us hope',
  'hope it',
  'hope that',
  'hope this',
  'hope they',
  'hope you',
  'hopefully they',
  'hopefully you',
  'good luck',
  'best of luck',
  'fingers crossed',
  'sorry to hear',
  'sorry you',
  'keep us posted',
] as const;

export const firstPerson: ReadonlySet<string> = new Set([
  'i',
  "i'm",
  "i'd",
  "i'll",
  "i've",
  'me',
  'my',
  'mine',
  'myself',
]);

export const secondPerson: ReadonlySet<string> = new Set([
  'you',
  "you're",
  "you'd",
  "you'll",
  "you've",
  'your',
  'yours',
  'yourself',
]);

/** Longer words that say nothing of the topic. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'about above across actually after again almost along already although always another anyone anything ' +
    'around asked because become before being below better between cannot could couldn didn does doesn doing done ' +
    'during either enough every everyone everything first found getting given going gonna great haven having here ' +
    'himself however instead itself just kind know least less like likely little looking makes making many maybe ' +
    'might mine more most much myself never nothing often only other others ourselves over people perhaps please ' +
    'point possible pretty probably quite rather really right said same seems several shall should shouldn simply ' +
    'since some someone something sometimes soon still such sure take than thank thanks that their them themselves ' +
    'then there therefore these they thing things think this those though thought through time times today together ' +
    'tomorrow under unless until very want wanted wasn well went were what whatever when where whether which while ' +
    'will with within without would wouldn year years yesterday your yours yourself'
  ).split(' '),
);
