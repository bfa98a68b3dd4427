import { plainManner, type TextManner } from './manner.js';

/** MyBB: the number, then the date with the note of the last edit. */
export const mybb: TextManner = {
  ...plainManner,
  name: 'mybb',
  headings: [
    [
      /^(?:post: )?# ?(?<number>\d[\d,.]*)$/iu,
      /^(?<date>[^()]{6,40}?)(?: ?\((?<rest>(?:this post was last modified|dieser beitrag wurde zuletzt bearbeitet).*))?$/iu,
    ],
    [
      /^(?<date>[^()]{6,40}?)(?: ?\((?<rest>this post was last modified.*))?$/iu,
      /^(?:post: )?# ?(?<number>\d[\d,.]*)$/iu,
    ],
  ],
  labels: [
    'posts',
    'threads',
    'joined',
    'reputation',
    'thanks',
    'thanks given',
    'beiträge',
    'themen',
    'registriert seit',
    'bewertung',
    'location',
    'likes',
  ],
  endings: [
    'find',
    'reply',
    'quote',
    'find reply',
    'website find reply',
    'website',
    'pm',
    'pm find',
    'suchen',
    'zitieren',
    'antworten',
    'www find',
    'attached files',
    'attached file(s)',
  ],
  endingStarts: ['find all posts by', 'visit this user', 'send this user', 'quote this message'],
};

/** FluxBB and PunBB: the number and the date, or who posted when. */
export const fluxbb: TextManner = {
  ...plainManner,
  name: 'fluxbb',
  headings: [
    [/^# ?(?<number>\d+) (?<date>.{6,30})$/u],
    [/^(?<date>.{6,30}?) # ?(?<number>\d+)$/u],
    [/^(?<number>\d+) (?:topic|reply) by (?<author>.{1,60}?) (?<date>\d{4}-\d\d-\d\d.{0,12})$/iu],
  ],
  profile: 'below',
  labels: [
    'from',
    'registered',
    'posts',
    'website',
    'e-mail',
    'email',
    'age',
    'location',
    'member',
    'ort',
    'registriert',
    'beiträge',
  ],
  endings: ['offline', 'online', 'quote', 'report', 'reply quote', 'reply'],
  endingStarts: ['last edited by', 'zuletzt geändert von', "post's attachments"],
  rule: 'before-signature',
};

/** Invision Community: `Posted DATE` below the user block. */
export const invision: TextManner = {
  ...plainManner,
  name: 'invision',
  headings: [
    [
      /^# ?(?<number>\d+)$/u,
      /^(?:author )?(?:posted|geschrieben|posté\(e\)|publicado|inviato|verfasst|опубликовано)[:：]? (?<date>.{4,50}?)(?: ?\((?:edited|bearbeitet|modifié)\))?$/iu,
    ],
    [
      /^(?:author )?(?:posted|geschrieben|posté\(e\)|publicado|inviato|опубликовано)[:：]? (?<date>.{4,50}?)(?: - (?<number>#?\d+))?(?: ?\((?:edited|bearbeitet|modifié)\))?$/iu,
    ],
  ],
  labels: [
    'members',
    'member',
    'posts',
    'location',
    'joined',
    'gender',
    'author',
    'report',
    'share',
    'report post',
    'reputation',
    'mitglied',
    'mitglieder',
    'membre',
    'membres',
  ],
  endings: [
    'quote',
    'multiquote',
    'back to top',
    'like this',
    'report',
    'zitieren',
    'citer',
    'top',
    'reply to quoted posts',
    'upvote',
    'like',
    'thanks',
    'haha',
    'confused',
    'sad',
  ],
  endingStarts: [
    'edited by',
    'edited ',
    'bearbeitet ',
    'modifié ',
    'this post has been edited by',
    'expand  ',
  ],
  rule: 'before-signature',
};

/** Invision Community 5: the date with its age. */
export const invision5: TextManner = {
  ...plainManner,
  name: 'invision5',
  headings: [[/^(?<date>.{4,40}?\d{4}) ?\d{1,2} (?:yr|mo|d|h|hr|min|Jahr|Monat)\p{L}{0,3}\.?$/u]],
  labels: ['members', 'member', 'posts', 'mitglieder', 'author'],
  endings: ['quote', 'zitieren', 'report', 'share', 'like'],
  endingStarts: ['edited by', 'edited ', 'bearbeitet '],
  rule: 'before-signature',
};

/** Discourse as its pages for search engines show it: `NAME DATE NUMBER`. */
export const discourse: TextManner = {
  ...plainManner,
  name: 'discourse',
  profile: 'apart',
  headings: [
    [
      /^(?<author>[\p{L}\p{N}_.-]{1,60}?) ?(?<date>\p{Lu}\p{L}{2,9} \d{1,2}, \d{4},? \d{1,2}:\d\d ?[ap]m) ?#?(?<number>\d{1,5})$/iu,
    ],
    [
      /^(?<author>[\p{L}\p{N}_.-]{1,60}?) ?(?<date>\d{1,2}\.? \p{L}{3,9}\.? \d{4},? \d{1,2}:\d\d) ?#?(?<number>\d{1,5})$/iu,
    ],
    [/^# ?(?<number>\d+) by: (?<author>.{1,60}?), (?<date>.{6,40})$/iu],
    [
      /^(?<author>.{1,60}?) \((?:.{0,60})\) (?<date>\p{Lu}\p{L}{2,9} \d{1,2}, \d{4},? \d{1,2}:\d\d ?[ap]m) ?#?(?<number>\d{1,5})$/iu,
    ],
  ],
  endings: ['share', 'reply'],
  endingStarts: [],
};

/** Fora: the number and the date, `#2 · Mar 21, 2025`. */
export const fora: TextManner = {
  ...plainManner,
  name: 'fora',
  headings: [
    [
      /^(?:discussion starter ?[·•|-]? ?)?# ?(?<number>\d[\d,.]*) ?[·•|-] ?(?<date>.{4,40}?)(?: ?\(edited(?<rest>[^)]*)\))?$/iu,
    ],
  ],
  labels: [
    'discussion starter',
    'registered',
    'joined',
    'premium member',
    'super moderator',
    'moderator',
    'verified',
  ],
  endings: [
    'reply',
    'quote',
    'like',
    'save',
    'share',
    'reply quote',
    'like like',
    'report',
    'show quoted text',
    'attachments',
    'see less see more',
  ],
  endingStarts: ['reactions:', 'last edited'],
  hollowEnds: true,
};

/** NodeBB: who wrote when, then the number. */
export const nodebb: TextManner = {
  ...plainManner,
  name: 'nodebb',
  headings: [
    [
      /^(?:(?<author>.{1,60}?) )?wrote (?:on )?(?<date>.{4,40}?)(?: ?last edited by.{0,60})?$/iu,
      /^# ?(?<number>\d+)$/u,
    ],
  ],
  endings: ['reply', 'quote', 'reply quote', 'replyquote', '1 reply last reply', '1 replylast reply'],
  endingStarts: ['1 reply', '2 replies', 'last reply'],
};

/** Vanilla: the name, how many posts, the date. */
export const vanilla: TextManner = {
  ...plainManner,
  name: 'vanilla',
  profile: 'apart',
  headings: [
    [
      /^(?<author>.{1,120}?) ?posts: ?[\d,.]+.{0,20}$/iu,
      /^(?<date>.{4,40}?)(?: ?in \S.{0,60}?)?(?: ?edited .{0,40})?$/iu,
    ],
  ],
  endings: ['share on facebook', 'share on twitter', 'quote', 'flag', 'reply', 'comments', 'like'],
  endingStarts: ['0 ·', 'post edited by', 'share on facebook'],
};

/** MyBB 1.6: the date, the number, then the user block. */
export const mybb16: TextManner = {
  ...mybb,
  name: 'mybb16',
  columns: true,
  headings: [
    [
      /^(?<date>[^()]{6,40}?)(?: ?\((?<rest>(?:this post was last modified|dieser beitrag wurde zuletzt bearbeitet).*))?$/iu,
      /^(?:post|beitrag): ?# ?(?<number>\d[\d,.]*)$/iu,
    ],
  ],
  profile: 'below',
};

/** Tapatalk: `#1 Aug 08, 2006` below the user block. */
export const tapatalk: TextManner = {
  ...plainManner,
  name: 'tapatalk',
  headings: [[/^# ?(?<number>\d+) (?<date>.{6,30})$/u]],
  labels: ['joined', 'posts', 'member', 'location'],
  endings: ['reply', 'quote', 'like', 'share'],
};

/** Khoros: rank, date, a link; `Message 1 of 14` ends the post. */
export const khoros: TextManner = {
  ...plainManner,
  name: 'khoros',
  headings: [
    [/^\u200E?(?<date>\d{1,4}[-./]\d{1,2}[-./]\d{1,4} \d{1,2}:\d\d(?: ?[AP]M)?)(?:\s.{0,40})?$/iu],
    [/^\u200E(?<date>.{6,30})$/u],
  ],
  endings: ['reply', 'kudos', 'link'],
  endingStarts: ['message '],
};

/** inSided: how many replies the author wrote, then the day. */
export const insided: TextManner = {
  ...plainManner,
  name: 'insided',
  headings: [[/^[\d,.]+ (?:replies|reply|antworten|reacties|réponses|comments)$/iu, /^(?<date>.{6,40})$/u]],
  labels: ['userlevel'],
  endings: [
    'quote',
    'like',
    'reply',
    'share',
    'best answer by',
    'view original',
    'did this topic help you find an answer to your question?',
  ],
  endingStarts: ['best answer by', 'userlevel'],
};
