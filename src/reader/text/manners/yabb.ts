import { plainManner, type TextManner } from './manner.js';

const date = '(?<date>[^:]{5,40}?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?)';

/** YaBB: `Reply #1 - DATE`, the first post nothing but the date; the user block below, beside or above the words. */
export const yabb: TextManner = {
  ...plainManner,
  name: 'yabb',
  columns: 6,
  signs: ['powered by yabb', 'yabb forum software'],
  headings: [[new RegExp(`^(?:\\[[^\\]]{0,20}\\] ?)?\\p{L}{3,12} #(?<number>\\d+) - ${date}$`, 'iu')]],
  firstHeading: [new RegExp(`^(?:\\[[^\\]]{0,20}\\] ?)?${date}$`, 'iu')],
  profile: 'below',
  labels: [
    'posts',
    'gender',
    'location',
    'beiträge',
    'geschlecht',
    'ort',
    'messages',
    'sexe',
    'mensajes',
    'sexo',
  ],
  noiseShapes: /^\*{1,10}$/u,
  endings: ['back to top', '[ip] ip logged', 'ip logged', 'nach oben', '[ip] gespeichert', 'www'],
  endingStarts: ['last edit:', '« last edit:', 'zuletzt geändert:'],
  rule: 'before-signature',
};
