import { plainManner, type TextManner } from './manner.js';

const labels = [
  'join date',
  'registered',
  'location',
  'posts',
  'post likes',
  'liked',
  'likes',
  'thanks',
  'thanked',
  'mentioned',
  'tagged',
  'quoted',
  'rep power',
  'reputation',
  'blog entries',
  'real name',
  'first name',
  'age',
  'car',
  'vehicle',
  'my car',
  'my ride',
  'drives',
  'view profile',
  'view forum posts',
  'view blog entries',
  'view articles',
  'private message',
  'visit homepage',
  'add as contact',
  'send email',
  'dabei seit',
  'registriert seit',
  'ort',
  'beiträge',
  'регистрация',
  'адрес',
  'сообщений',
  'сообщения',
  'profil',
  'forenbeiträge anzeigen',
];

const endings = [
  'reply with quote',
  'reply with quote reply with quote',
  'reply',
  'quote',
  'multi-quote',
  'multi quote this message',
  'quick reply to this message',
  'mit zitat antworten',
  'ответить с цитированием',
  'comment',
  'post cancel',
  'like',
  'flag',
  'attached images',
  'attached files',
  'attached thumbnails',
  'attachments',
  'thanks',
  'share',
];

const endingStarts = [
  'last edited by',
  'edited by',
  '[p]reply with quote',
  'geändert von',
  'последний раз редактировалось',
  'zuletzt geändert von',
  'the following user says thank you',
  'the following users say thank you',
  'the following user liked',
  'the following users liked',
];

/** vBulletin 4: the date, the number, then the user block. */
export const vbulletin4: TextManner = {
  ...plainManner,
  name: 'vbulletin4',
  columns: 14,
  signs: ['powered by vbulletin® version 4'],
  headings: [
    [/^(?<date>.{6,40}?),? ?#\s?(?<number>\d[\d,.]*)$/u],
    [/^(?<date>.{6,40}),?$/u, /^#\s?(?<number>\d[\d,.]*)$/u],
  ],
  profile: 'below',
  labels,
  endings,
  endingStarts,
  replyFollowsQuote: true,
  dateOrder: 'month-first',
};

/** vBulletin 3: the word of the icon before the date, `Old`, and the number before or behind it. */
export const vbulletin3: TextManner = {
  ...plainManner,
  name: 'vbulletin3',
  signs: ['powered by vbulletin® version 3', 'powered by vbulletin version 3'],
  columns: 6,
  headings: [
    [
      /^(?:old|unread|alt|ungelesen|старый|непрочитано),? (?<date>.{6,40}?) # ?(?<number>\d[\d,.]*)(?: \(permalink\))?$/iu,
    ],
    [
      /^# ?(?<number>\d[\d,.]*)(?: \(permalink\))?$/iu,
      /^(?:old|unread|alt|ungelesen|старый|непрочитано),? (?<date>.{6,40})$/iu,
    ],
    [
      /^(?:old|unread|alt|ungelesen|старый|непрочитано),? (?<date>.{6,40})$/iu,
      /^# ?(?<number>\d[\d,.]*)(?: \(permalink\))?$/iu,
    ],
    [/^# ?(?<number>\d[\d,.]*)$/u, /^(?<date>.{6,40})$/u],
  ],
  profile: 'below',
  labels,
  endings,
  endingStarts,
  rule: 'before-words',
  dateOrder: 'month-first',
};

/** vBulletin 5 and 6: the user block, the number, the title, the date. */
export const vbulletin5: TextManner = {
  ...plainManner,
  name: 'vbulletin5',
  signs: ['powered by vbulletin® version 5', 'powered by vbulletin® version 6'],
  headings: [
    [/^# ?(?<number>\d[\d,]*)$/u, /^(?<date>.{6,40})$/u],
    [/^#\d+\.\d+$/u, /^(?<author>.{1,60}) commented$/u],
  ],
  labels,
  endings,
  endingStarts,
  dateOrder: 'month-first',
};
