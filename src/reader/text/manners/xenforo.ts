import { plainManner, type TextManner } from './manner.js';

const labels = [
  'joined',
  'messages',
  'reaction score',
  'reaction points',
  'solutions',
  'points',
  'location',
  'likes received',
  'trophy points',
  'media',
  'age',
  'gender',
  'occupation',
  'website',
  'country',
  'vehicle',
  'vehicles',
  'my car',
  'first name',
  'referral code',
  'registriert',
  'beiträge',
  'reaktionspunkte',
  'punkte',
  'ort',
  'registrato',
  'messaggi',
  'mi piace ricevuti',
  'inscrit',
  "j'aime reçus",
  'registrado',
  'mensajes',
  'me gusta recibidos',
  'geregistreerd',
  'berichten',
  'регистрация',
  'сообщения',
  'симпатии',
];

const endings = [
  'like',
  'reply',
  'report',
  'like reply',
  'likereply',
  'like • quote',
  'quote',
  '+ quote',
  'multi-quote',
  'share',
  'attachments',
  'attached files:',
  'attached files',
  'upvote 0 downvote',
  'upvote',
  'advertisement',
  'sponsored links',
  'gefällt mir',
  'zitieren',
  'antworten',
  'segnala',
  '+ cita rispondi',
  'cita',
  'rispondi',
  'signaler',
  'citer',
  'répondre',
  'responder',
  'citar',
];

const endingStarts = [
  'reactions:',
  'last edited:',
  'last edited by',
  'zuletzt bearbeitet',
  'einmal editiert',
  'reaktionen:',
  'ultima modifica:',
  'dernière édition:',
  'última edición:',
];

/** XenForo 2, and WoltLab Suite, whose lines stand in the same order. */
export const xenforo2: TextManner = {
  ...plainManner,
  name: 'xenforo2',
  signs: ['community platform by xenforo', 'forum software by xenforo', 'woltlab suite'],
  headings: [
    [/^(?<date>.+)$/u, /^#\s?(?<number>\d[\d,.]*)$/u],
    [/^(?<date>.{6,40}?) (?:• )?(?:New |Thread starter )?(?:• )?#\s?(?<number>\d[\d,.]*)$/u],
  ],
  labels,
  endings,
  endingStarts,
  hollowEnds: true,
};

/** XenForo 1: author and date end the post. */
export const xenforo1: TextManner = {
  ...plainManner,
  name: 'xenforo1',
  signs: ['forum software by xenforo'],
  words: 'above-heading',
  profile: 'apart',
  headings: [
    [/^(?<author>.{1,60}?), (?<date>.{4,40})$/u, /^#\s?(?<number>\d[\d,.]*)(?: (?:like|reply|report).*)?$/iu],
    [
      /^(?<author>.{1,60}?), (?<date>.{4,40}?) (?:[|•] )?#\s?(?<number>\d[\d,.]*)(?: (?:like|reply|report).*)?$/iu,
    ],
  ],
  labels,
  endings,
  endingStarts,
  hollowEnds: true,
};

/** Skins of XenForo 1 with the date over the words: `Jan 31, 2013 at 11:42 AM Post #2552 of 19681`. */
export const xenforo1Above: TextManner = {
  ...plainManner,
  name: 'xenforo1-above',
  headings: [
    [/^(?<date>.{6,40}?) post #(?<number>[\d,.]+) of [\d,.]+$/iu],
    [/^# ?(?<number>\d[\d,.]*) (?<author>.{1,60}?), (?<date>.{4,40})$/u],
  ],
  labels,
  endings,
  endingStarts,
  hollowEnds: true,
};
