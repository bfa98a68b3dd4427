import { plainManner, type TextManner } from './manner.js';

const labels = [
  'posts',
  'gender',
  'age',
  'location',
  'karma',
  'view profile',
  'personal message',
  'thanked',
  'likes',
  'activity',
  'merit',
  'trust',
  'date registered',
  'mensajes',
  'sexo',
  'ubicación',
  'beiträge',
  'geschlecht',
  'messages',
  'ver perfil',
];

const endings = [
  'logged',
  '[ip] logged',
  'report to moderator',
  'report to moderator logged',
  'gespeichert',
  'like',
];

const endingStarts = [
  '« last edit:',
  '« letzte änderung',
  'last edit:',
  'quote selected text',
  'report to moderator',
];

/** Simple Machines 1 and 2.0: `« Reply #1 on: DATE »`. */
export const smf2: TextManner = {
  ...plainManner,
  name: 'smf',
  signs: ['simple machines', 'powered by smf'],
  subjectAbove: true,
  columns: 6,
  headings: [
    [/^« (?:reply|antwort|respuesta|réponse) #(?<number>\d+) (?:on|am|en|le|on)? ?: (?<date>.{6,50}) »$/iu],
    [/^« (?:on|am|en|le): (?<date>.{6,50}) »$/iu],
    [/^reply #(?<number>\d+) (?:on|–) (?<date>.{6,50})$/iu],
  ],
  labels,
  endings,
  endingStarts,
  rule: 'ends-post',
  signatureBelow: true,
};

/** Simple Machines 2.1: the subject, the number, the date. */
export const smf21: TextManner = {
  ...plainManner,
  name: 'smf21',
  signs: ['simple machines', 'smf 2.1'],
  subjectAbove: true,
  headings: [
    [
      /^# ?(?<number>\d[\d,.]*)$/u,
      /^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50}?)(?: (?:last edit|letzte bearbeitung|dernière édition|última modificación)\b.*)?$/iu,
    ],
    [/^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50}?) # ?(?<number>\d[\d,.]*)$/u],
  ],
  firstHeading: [/^(?!re: |logged$).{3,150}$/iu, /^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50})$/u],
  labels: [...labels, 'logged'],
  endings: endings.filter((line) => line !== 'logged'),
  endingStarts,
  rule: 'ends-post',
};
