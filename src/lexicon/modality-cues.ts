/** Cues of modality. Words are lemmas unless they are marked as forms in the name of the list. */

/** Auxiliaries that make advice when the reader is the subject. */
export const adviceAuxiliaries = new Set(['should', 'could', 'might', 'must', 'need', 'may', 'ought']);

/** Verbs of `I'd …` that give advice: `I'd call the manager`. */
export const adviceVerbs = new Set([
  'say',
  'try',
  'call',
  'contact',
  'email',
  'write',
  'ask',
  'suggest',
  'recommend',
  'go',
  'start',
  'talk',
  'push',
  'insist',
  'escalate',
]);

/** Openers of a clause that is a condition. */
export const conditionLeads = new Set(['if', 'unless', 'whether']);

/** Auxiliaries of what is not the case, or not yet. */
export const hypotheticalAuxiliaries = new Set(['would', 'could', 'might', 'may', 'should']);

/** Verbs and adjectives whose complement is only thought of. */
export const hypotheticalMatrix = new Set([
  'wish',
  'tempt',
  'worry',
  'imagine',
  'suppose',
  'want',
  'like',
  'love',
  'prefer',
  'need',
  'doubt',
  'fear',
]);

/** Verbs whose complement lies ahead. */
export const futureMatrix = new Set([
  'hope',
  'expect',
  'plan',
  'intend',
  'promise',
  'assure',
  'guarantee',
  'agree',
  'offer',
  'schedule',
  'ask',
  'request',
  'demand',
  'tell',
  'refuse',
  'decline',
]);

/** Verbs whose complement took place when they did: `had to call`, `managed to fix`. */
export const implicativeMatrix = new Set([
  'have',
  'manage',
  'choose',
  'decide',
  'get',
  'start',
  'begin',
  'continue',
  'end',
  'come',
  'go',
  'happen',
  'learn',
  'dare',
  'bother',
  'jump',
]);

/** Words of a rule of life or a habit. */
export const habitWords = new Set([
  'always',
  'usually',
  'often',
  'sometimes',
  'continually',
  'routinely',
  'consistently',
  'generally',
  'typically',
  'normally',
  'rarely',
  'occasionally',
  'everytime',
]);

/** Phrases of the same, in forms; `others`: what is told so of the writer's own case happened. */
export const habitPhrases: readonly { readonly words: string; readonly others?: true }[] = [
  { words: 'almost always', others: true },
  { words: 'most of the time', others: true },
  { words: 'there are times' },
  { words: 'each time', others: true },
  { words: 'every time', others: true },
  { words: 'plenty of' },
  { words: 'there are plenty' },
  { words: 'no company' },
  { words: 'no one is' },
  { words: 'in general' },
  { words: 'tend to' },
];

/** Subjects that stand for anybody. */
export const genericSubjects = new Set([
  'people',
  'companies',
  'customers',
  'owners',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'one',
  'those',
  'others',
]);

/** Negations, in forms. */
export const negations = new Set([
  "n't",
  'not',
  'nt',
  'never',
  'no',
  'without',
  'none',
  'nothing',
  'neither',
  'nor',
  'hardly',
]);

/** Verbs whose gerund is only thought of: `considering selling`. */
export const hypotheticalGerundMatrix = new Set(['consider', 'contemplate', 'discuss', 'think']);

/** Prepositions after which a failure is granted, not told. */
export const concessions = new Set(['despite', 'notwithstanding']);

/** Subjects that stand for anybody unless they are this one. */
export const anyCompany = new Set(['company', 'everyone', 'everybody']);

/** Words that make a noun this one. */
export const definite = new Set(['the', 'this', 'that', 'my', 'our', 'their', 'said', 'same']);

/** The writer and his own. */
export const selfWords = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);

/** Verbs of which `could` tells what was: `I could hear it`. */
export const perception = new Set(['hear', 'see', 'smell', 'feel', 'tell', 'notice', 'taste', 'sense']);

/** What opens a habit of the past: `whenever I asked, they would say`. */
export const repeatedTimes = new Set([
  'whenever',
  'anytime',
  'any time',
  'every time',
  'each time',
  'everytime',
]);

/** Openers of a clause that lies ahead when it stands in the present: `until they fix it`. */
export const untilLeads = new Set(['until', 'till', 'once']);

/** Verbs whose infinitive did not take place: `failed to call`. */
export const negativeMatrix = new Set(['fail', 'forget', 'neglect', 'omit']);

/** Words before a gerund or infinitive that did not take place: `without telling us`, `unable to fix it`. */
export const negatingLeads = new Set([
  'without',
  'instead',
  'rather',
  'unable',
  'inability',
  'failure',
  'impossible',
]);

/** Negations that can be a part of an event, in forms. */
export const negationWords = new Set([...negations, 'nobody', 'nowhere', 'cannot', 'barely', 'scarcely']);

/** Verbs whose object is only thought of: `considering legal action`. */
export const consideredVerbs = new Set([
  'consider',
  'contemplate',
  'discuss',
  'threaten',
  'ponder',
  'debate',
]);

/** Words that put a present tense ahead: `tomorrow I am taking it in`. */
export const aheadWords = new Set(['tomorrow', 'hopefully', 'someday']);

/** Nouns and adjectives whose infinitive is only possible, or owed: `the right to return it`. */
export const possibilityWords = new Set(
  'obligation right duty responsibility ability chance option way opportunity entitled obliged obligated liable plan plans need desire'.split(
    ' ',
  ),
);
