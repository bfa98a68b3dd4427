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
  'moderator informieren',
  'modify message',
  'multi-quote',
  'citar',
  'gracias',
  'en línea',
  'en linea',
  'desconectado',
  'reportar al moderador',
  'citer',
  'signaler au modérateur',
  'journalisée',
  'segnala al moderatore',
  'registrado',
  'citeer',
  'gelogd',
  'cytuj',
  'zapisane',
  'записан',
  'reply with quote',
  'like',
];

const endingStarts = [
  'reportar al moderador',
  'tweet report',
  'moderator informieren',
  'signaler au modérateur',
  '» reply with quote',
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
  leads: [/^\d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)? »$/u],
  smileys: 'capital',
  signs: ['simple machines', 'powered by smf'],
  subjectAbove: true,
  columns: 6,
  headings: [
    [
      /^« \p{L}{2,14}\.?(?: \p{L}{1,10})? #(?<number>\d+)(?: [\p{L}:-]{1,14}){0,2} ?: (?<date>.{6,50}?)(?: »)?$/iu,
    ],
    [/^« (?:(?!edit|modif)\p{L}{1,10} ?)?: (?<date>.{6,50}?)(?: »)?$/iu],
    [
      /^(?:reply|antwort|respuesta|réponse|risposta|odp\.?|antwoord|válasz|resposta|svar|ответ|yanıt) #(?<number>\d+) (?:on|–|am|en|le|il|op|em|на):? (?<date>.{6,40}?\d(?: [ap]m)?)(?: \S.{0,120})?$/iu,
    ],
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
  leads: [/^(?:by|von|par|por|di|da|door|av|af|przez|írta|от|autor:?) \S.{0,40}$/u, /^reason: .{1,80}$/u],
  smileys: 'capital',
  columns: 6,
  signs: ['simple machines', 'smf 2.1'],
  subjectAbove: true,
  headings: [
    [
      /^# ?(?<number>\d[\d,.]*)$/u,
      /^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50}?)(?: (?![ap]m\b)\p{L}[\p{L} ]{3,24} ?:.*| (?:last edit|letzte bearbeitung|dernière édition|última modificación)\b.*)?$/iu,
    ],
    // The note of the last edit stands behind the number, in any language.
    [
      /^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50}?) # ?(?<number>\d[\d,.]*)(?: \p{L}[\p{L} ]{3,30} ?: .{6,120})?$/u,
    ],
    [/^(?=.{0,40}\d:\d\d:\d\d)(?<date>.{6,50})$/u, /^# ?(?<number>\d[\d,.]*)$/u],
    // A note of the last edit or of who gave merit stands between the date and the number.
    [
      /^(?:\[[^\]]{0,20}\] ?)?(?<date>.{6,50})$/u,
      /^(?:merited by|last edit:|letzte bearbeitung:|dernière édition:|última modificación:) .{1,120}?(?: # ?(?<number>\d[\d,.]*))?$/iu,
    ],
  ],
  endingShapes: [/^\d{9,}(?: reply with quote.*)?$/u],
  firstHeading: [/^(?!re: |logged$).{3,150}$/iu, /^(?:\[[^\]]{0,20}\])? ?(?<date>.{6,50})$/u],
  labels: [...labels, 'logged'],
  endings: endings.filter((line) => line !== 'logged'),
  endingStarts,
  rule: 'ends-post',
};
