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
