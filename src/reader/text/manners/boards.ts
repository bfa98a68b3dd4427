import { plainManner, type TextManner } from './manner.js';

/** MyBB: the number, then the date with the note of the last edit. */
export const mybb: TextManner = {
  ...plainManner,
  name: 'mybb',
  signs: ['powered by mybb'],
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
  signs: ['powered by fluxbb', 'powered by punbb'],
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
  signs: ['powered by invision', 'ip.board', 'invision power'],
  headings: [
    [
      /^# ?(?<number>\d+)$/u,
      /^(?:author )?(?:posted|geschrieben|posté\(e\)|publicado|inviato|verfasst|опубликовано|отправлено)[:：]? (?<date>.{4,50}?)(?: ?\((?:edited|bearbeitet|modifié)\))?$/iu,
    ],
    [
      /^(?:author )?(?:posted|geschrieben|posté\(e\)|publicado|inviato|опубликовано|отправлено)[:：]? (?<date>.{4,50}?)(?: - (?<number>#?\d+))?(?: ?\((?:edited|bearbeitet|modifié)\))?$/iu,
    ],
  ],
  entries: [/^[\d.,\s]+k? (?:posts|сообщени\p{L}+|beiträge|messages|mensajes|messaggi|berichten)$/u],
  labels: [
    'members',
    'member',
    'posts',
    'пользователи',
    'откуда',
    'ort',
    'lieu',
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
    'наверх',
    'haut de page',
    'nach oben',
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

/** MyBB 1.6: the date, the number, then the user block. */
export const mybb16: TextManner = {
  ...mybb,
  name: 'mybb16',
  signs: ['powered by mybb'],
  columns: 6,
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
  signs: ['powered by tapatalk'],
  headings: [[/^# ?(?<number>\d+) (?<date>.{6,30})$/u], [/^(?<date>.{6,30}?) # ?(?<number>\d+)$/u]],
  labels: ['joined', 'posts', 'member', 'location', 'quote', 'share'],
  entries: [/^posts[\d.,]+$/u],
  endings: ['reply', 'like', 'top'],
  rule: 'ends-post',
};
