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
  'generally',
  'typically',
  'normally',
  'rarely',
  'occasionally',
  'everytime',
]);

/** Phrases of the same, in forms. */
export const habitPhrases = [
  'almost always',
  'most of the time',
  'there are times',
  'each time',
  'every time',
  'plenty of',
  'there are plenty',
  'no company',
  'no one is',
  'in general',
  'tend to',
] as const;

/** Subjects that stand for anybody. */
export const genericSubjects = new Set([
  'people',
  'company',
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
export const hypotheticalGerundMatrix = new Set(['consider', 'contemplate', 'discuss']);

/** Prepositions after which a failure is granted, not told. */
export const concessions = new Set(['despite', 'notwithstanding']);
