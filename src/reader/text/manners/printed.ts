import { plainManner, type TextManner } from './manner.js';

/** vBulletin as it prints threads: `NAME` and the date on one line. */
export const printable: TextManner = {
  ...plainManner,
  name: 'printable',
  profile: 'apart',
  headings: [
    [
      /^(?!(?:old|unread|alt|ungelesen|старый|непрочитано|antiguo|sin leer|ancien|vecchio|antigo|oud|ongelezen|gammal|stary|last|posted)[\s,])(?<author>.{1,60}?) (?<date>\d{1,2}-\d{1,2}-\d{4},? \d{1,2}:\d{2}(?: [AP]M)?)$/iu,
    ],
  ],
  rule: 'before-words',
  dateOrder: 'month-first',
};

/** vBulletin's archive: the name, then the date. */
export const archive: TextManner = {
  ...plainManner,
  name: 'archive',
  requires: 'view full version',
  profile: 'apart',
  headings: [
    [/^(?<author>.{1,60})$/u, /^(?<date>\d{1,4}[-.]\d{1,2}[-.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?)$/u],
  ],
  rule: 'ends-post',
  dateOrder: 'month-first',
};

/** phpBB as it prints threads: the subject, the date, the author, a rule. */
export const phpbbPrint: TextManner = {
  ...plainManner,
  name: 'phpbb-print',
  signs: ['powered by phpbb'],
  profile: 'apart',
  headings: [
    [
      /^(?:posted|verfasst|publié|publicado|inviato|geplaatst|wysłany)[:：] (?<date>.{6,40})$/iu,
      /^(?:by|von|par|por|da|door|przez) (?<author>.{1,60})$/iu,
    ],
  ],
  rule: 'ends-post',
};

/** Simple Machines as it prints threads: `Post by: NAME on DATE` below the subject. */
export const smfPrint: TextManner = {
  ...plainManner,
  name: 'smf-print',
  signs: ['simple machines'],
  profile: 'apart',
  headings: [
    [
      /^(?:post by|beitrag von|publicado por|posté par|message de|inviato da|bericht van|wiadomość wysłana przez|сообщение от):? (?<author>.{1,60}?) (?:on|am|en|le|em|op|dnia|от|в|:) ?(?<date>.{6,50})$/iu,
    ],
  ],
  endingStarts: ['title: ', 'titel: ', 'título: ', 'titre: ', 'titolo: ', 'tytuł: ', 'название: '],
};

/** MyBB as it prints threads: `SUBJECT - NAME - DATE`. */
export const mybbPrint: TextManner = {
  ...plainManner,
  name: 'mybb-print',
  signs: ['printable version'],
  profile: 'apart',
  headings: [[/^\S.{0,120}? - (?<author>\S.{0,58}?) - (?<date>\d[^()]{7,24})$/u]],
  rule: 'ends-post',
};
