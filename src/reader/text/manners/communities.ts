import { articleHeading, plainManner, type TextManner } from './manner.js';

/** Invision Community 5: the date with its age. */
export const invision5: TextManner = {
  ...plainManner,
  name: 'invision5',
  strangers: /^(?:by|par|von|por|di|door|przez|от|av|af) \S.{0,40}$/iu,
  leads: [
    /^(?:solution|solución|soluzione|lösung|oplossing|author|auteur|autor|autore|verfasser|popular post)$/u,
  ],
  signs: ['powered by invision'],
  headings: [
    [/^(?<date>[^\d].{3,40}?\d{4}) ?\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/u],
    [/^(?<date>\d.{3,40}?\d{4}) ?\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/u],
    [
      /^(?:posted|posté\(e\)|geschrieben|publicado|inviato|geplaatst|napisano|опубликовано|skrevet|postat) (?<date>.{3,40}?\d{4}) ?\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/iu,
    ],
    [/^(?<day>\p{L}{3,10}\.? (?:[12]\d|3[01]|[1-9]))\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/u],
    [
      /^(?<date>\p{L}{3,10}(?: at| à| um| alle| a las| om| o| kl\.?)? \d{1,2}:\d\d(?: ?[AP]M)?) ?\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/iu,
    ],
    [/^(?<day>\d{1,2}\.? \p{L}{3,10}\.?) ?\d{1,2} ?\p{L}{1,8}\.?(?: \(\p{L}{4,12}\))?$/u],
    [/^(?<date>.{4,40}?\d{4}) ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)$/u],
  ],
  entries: [/^[\d.,]+k? ?(?:posts?|reputation|beiträge|reputationspunkte|messages|solutions)$/u],
  labels: ['members', 'member', 'posts', 'mitglieder', 'author', 'location', 'popular post'],
  endings: [
    'popular post',
    'author',
    'topic expert',
    'topic starter',
    'quote',
    'zitieren',
    'report',
    'share',
    'like',
  ],
  endingStarts: ['edited by', 'edited ', 'bearbeitet '],
  rule: 'before-signature',
};

/** Names on Discourse, with the full name in brackets. */
const discourseName = '(?<author>[\\p{L}\\p{N}_.-]{1,60}?)(?: ?\\(.{0,80}?\\))?';

/** Discourse as its pages for search engines show it: `NAME DATE NUMBER`. */
export const discourse: TextManner = {
  ...plainManner,
  name: 'discourse',
  bareQuotes: true,
  signs: ['powered by discourse', 'angetrieben von discourse', 'propulsé par discourse'],
  profile: 'apart',
  headings: [
    [
      new RegExp(
        `^${discourseName} ?(?<date>\\p{Lu}\\p{Ll}{2,9} \\d{1,2}, \\d{4},? \\d{1,2}:\\d\\d ?[APap][Mm]) ?#?(?<number>\\d{1,5})$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^${discourseName} ?(?<date>\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4},?(?: um| à| kl\\.?| às| alle| o| в| om)? \\d{1,2}:\\d\\d) ?#?(?<number>\\d{1,5})$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^${discourseName} ?(?<date>\\p{Lu}\\p{Ll}{2,9} \\d{1,2}, \\d{4},? \\d{1,2}:\\d\\d[ap]m)$`,
        'u',
      ),
    ],
    [/^# ?(?<number>\d+) (?:By|by): (?<author>.{1,60}?), (?<date>.{6,40})$/u],
  ],
  continued:
    /^(?:\p{L}{3,10}\.? )?(?:\d{1,2}, )?(?:\d{4},? )?(?:\p{L}{1,4}\.? )?(?:\d{1,2}:\d\d ?(?:[ap]m )?)?#?\d{1,5}$/iu,
  endings: ['share', 'reply'],
  endingStarts: [],
  endingShapes: [
    /^\d+ (?:likes?|„gefällt mir“.{0,12}|« j'aime »|me gusta|mi piace|curtidas?|gostos?|vind-ik-leuks?|лайк\p{L}{0,3}|polubie\p{L}+|gilla-markering\p{L}*)$/u,
  ],
  cards: true,
};

/** The same with days and times in the order of any language, which other boards print as well. */
export const discourseAbroad: TextManner = {
  ...discourse,
  name: 'discourse-abroad',
  headings: [
    [
      new RegExp(
        `^(?=[\\p{N}_.-]{0,20}\\p{L})${discourseName} (?<date>(?:\\d|\\p{L}{3,9}\\.? \\d)[^#]{6,26}?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?) #?(?<number>\\d{1,5})$`,
        'iu',
      ),
    ],
  ],
  weight: 0.6,
};

/** Fora: the number and the date, `#2 · Mar 21, 2025`. */
export const fora: TextManner = {
  ...plainManner,
  name: 'fora',
  signs: [
    'about fora',
    'fora platform',
    'forum listingmarketplaceshowcase',
    'forum listing marketplace showcase',
  ],
  firstHeading: articleHeading,
  secondNumber: 2,
  headings: [
    [
      /^(?:discussion starter ?[·•|-]? ?)?# ?(?<number>\d[\d,.]*) ?[·•|-] ?(?<date>.{4,40}?)(?: ?\(edited(?<rest>[^)]*)\))?$/iu,
    ],
    [/^(?<date>.{6,40}?)(?: ?\(edited(?<rest>[^)]*)\))? # ?(?<number>\d[\d,.]*)$/iu],
  ],
  entries: [/^.{0,80}\bjoined \d{4} [\d,.]+ posts?$/u],
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

/** Older pages of Fora, with date and number on lines of their own. */
export const foraOlder: TextManner = {
  ...fora,
  name: 'fora-older',
  headings: [[/^(?<date>.{6,40})$/u, /^# ?(?<number>\d[\d,.]*)$/u], ...fora.headings],
};

/** What NodeBB says of who wrote, and of who edited last. */
const wrote =
  '(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał(?:\\(a\\))?|skrev|написал(?:\\(а\\))?|escreveu|yazdı)(?: (?:on|am|le|el|il|op|den|em|dnia|в))?';
const editedBy =
  '(?:last edited by|zuletzt (?:editiert|bearbeitet) von|dernière édition par|última edición por|laatst (?:bewerkt|aangepast) door|ultima modifica di|последний раз редактировал(?:ось)?|ostatnio edytowany przez|senast redigerad av|última edição por|son düzenleyen)';

/** NodeBB: who wrote when, then the number. */
export const nodebb: TextManner = {
  ...plainManner,
  name: 'nodebb',
  bareQuotes: true,
  signs: ['powered by nodebb'],
  headings: [
    [
      new RegExp(`^(?:(?<author>.{1,60}?) )?${wrote} (?<date>.{4,40}?)(?: ?${editedBy}.{0,60})?$`, 'iu'),
      /^# ?(?<number>\d+)$/u,
    ],
    // The name stands above in a user block.
    [new RegExp(`^(?<date>.{4,40}?) ${editedBy}.{0,80}$`, 'iu'), /^# ?(?<number>\d+)$/u],
    [new RegExp(`^(?<author>\\S.{0,59}?)(?: @\\S+)? ${editedBy}(?: \\S+){0,3}? (?<date>\\d.{4,40})$`, 'iu')],
    [
      new RegExp(
        `^(?:(?!wrote)(?<author>.{1,60}?) )?(?:${wrote} (?:(?<date>.{4,40}?) ?)?)?${editedBy}(?: .{0,60})?$`,
        'iu',
      ),
    ],
  ],
  endings: ['reply', 'quote', 'reply quote', 'replyquote', '1 reply last reply', '1 replylast reply'],
  endingStarts: ['1 reply', 'reply quote', 'replyquote', '2 replies', 'last reply'],
  endingShapes: [
    /^(?:.{0,60} )?\d+ (?:repl(?:y|ies)|antwort(?:en)?|réponses?|respuestas?|ответ\p{L}{0,3}|reacties?|rispost[ae]|respostas?|odpowied\p{L}{1,3}) ?(?:last reply|letzte antwort|dernière réponse|última respuesta|последний ответ|laatste reactie|ultima risposta|última resposta|ostatnia odpowiedź)/u,
    /^(?:antworten ?zitieren|répondre ?citer|responder ?citar|ответить ?цитировать|reageren ?citeren|rispondi ?cita)/u,
  ],
};

/** The date of a post on Vanilla, with the category and the last edit behind it. */
const vanillaDate =
  /^(?<date>.{4,40}?)(?: ?(?:in|dans|en|em|w|в|i) \S.{0,60}?)?(?: ?(?:edited|modifié|bearbeitet|editado|modificato|bewerkt|edytowan\p{L}{1,2}|redigerad|изменено) .{0,40})?(?: \p{L}{4,9} ✓)?$/iu;

/** Vanilla: the name, how many posts, the date. */
export const vanilla: TextManner = {
  ...plainManner,
  name: 'vanilla',
  bareQuotes: true,
  signs: ['powered by vanilla'],
  profile: 'apart',
  headings: [
    [
      /^(?<author>.{1,120}?) ?(?:posts|messages|beiträge|mensajes|messaggi|berichten|mensagens|posty|inlägg|сообщений) ?: ?[\d,.\u00A0\u202F ]+k?(?: .{0,20})?$/iu,
      vanillaDate,
    ],
    [/^(?<author>\[[^\]]{4,30}\]) ?\k<author>(?: .{1,40})?$/u, vanillaDate],
    [/^comment ?author ?(?<author>.{1,60})$/iu, /^comment ?time ?(?<date>.{4,40}?)(?: edited)?$/iu],
  ],
  leads: [/^permalink$/u],
  endings: [
    'share on facebook',
    'share on twitter',
    'quote',
    'flag',
    'reply',
    'comments',
    'like',
    'leave a comment',
    'howdy, stranger!',
    'best answer',
    'best answers',
    'answers',
  ],
  noiseShapes: /^https?:\/\/\S{4,80}\/discussion\/(?:comment\/)?\d+\S{0,120}$/u,
  endingStarts: ['0 ·', 'tagged: ', 'post edited by', 'share on facebook', 'sign in or register to comment'],
  endingShapes: [
    /^(?:flag ?)?(?:quote ?)?\d{0,4} ?(?:likes?|agree|disagree|awesome|insightful)\d{0,4}(?: ?· .{0,60}|(?: ?\d{0,4} ?(?:likes?|agree|disagree|awesome|insightful)\d{0,4}){0,6})$/u,
  ],
  roles:
    /(?<=\S) (?:(?:super ?)?(?:member|moderator|administrator|admin|guest|staff|new|expert)(?: .{0,20})?)$/iu,
};

/** Vanilla with nothing but the name, which its picture repeats, and the date below. */
export const vanillaPlain: TextManner = {
  ...vanilla,
  name: 'vanilla-plain',
  weight: 0.5,
  headings: [
    [/^(?<author>.{2,40}?) ?\k<author>(?: .{1,40})?$/u, vanillaDate],
    // The picture has no name where the account is gone.
    [/^\[[^\]]{1,20}\] ?(?<author>\[[^\]]{4,30}\])(?: .{1,40})?$/u, vanillaDate],
  ],
};

/** Khoros: rank, date, a link; `Message 1 of 14` ends the post. */
export const khoros: TextManner = {
  ...plainManner,
  name: 'khoros',
  bareQuotes: true,
  nameAt: 2,
  signs: ['powered by khoros'],
  // Right below the date stands how many read the post.
  continued: /^message \d+ of \d+ \([\d,.]+ views?\)$/iu,
  headings: [
    [
      /^\u200E?(?<date>\d{1,4}[-./]\d{1,2}[-./]\d{1,4} \d{1,2}:\d\d(?: ?[AP]M)?)(?:\s.{0,40})? message (?<number>\d+) of \d+ \(.{3,16}\)$/iu,
    ],
    [
      /^message (?<number>\d+) of \d+$/iu,
      /^\u200E(?<date>\d{1,4}[-./]\d{1,2}[-./]\d{1,4} \d{1,2}:\d\d(?: ?[AP]M)?)(?:edited.{0,40})?$/iu,
    ],
    [
      /^message (?<number>\d+) of \d+$/iu,
      /^\u200E?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?: .{0,20})?$/iu,
    ],
    [/^\u200E?(?<date>\d{1,4}[-./]\d{1,2}[-./]\d{1,4} \d{1,2}:\d\d(?: ?[AP]M)?)(?:\s.{0,40})?$/iu],
    [/^\u200E(?<date>.{6,30})$/u],
    [/^\u200E?(?<date>.{4,30} ago|(?:yesterday|today) .{0,20})$/iu, /^(?:message \d+ of \d+|link)$/iu],
  ],
  endings: ['reply', 'kudos', 'link'],
  endingStarts: ['message '],
  rulesInQuotes: true,
};

/** inSided: how many replies the author wrote, then the day. */
export const insided: TextManner = {
  ...plainManner,
  name: 'insided',
  bareQuotes: true,
  nameAt: 2,
  headings: [
    [
      /^(?:\p{L}[\p{L} ]{0,30})?[\d,.]+ (?:replies|reply|antworten|reacties|réponses?|comments|commentaires?|respuestas?|risposte|odpowiedzi|svar|respostas?)$/iu,
      /^(?<date>.{6,40}?)(?: \d+ (?:replies|reply|antworten|reacties|réponses?|comments|commentaires?|respuestas?|risposte|odpowiedzi|svar|respostas?) ?\d.{0,30})?$/iu,
    ],
  ],
  labels: ['userlevel'],
  endings: [
    'quote',
    'like',
    'reply',
    'share',
    'best answer by',
    'view original',
    'citeren',
    'delen',
    'zitieren',
    'teilen',
    'like reply quote share',
    'did this topic help you find an answer to your question?',
  ],
  endingStarts: [
    'best answer by',
    'meilleure réponse par',
    'beste antwort von',
    'beste antwoord door',
    'mejor respuesta de',
    'migliore risposta di',
    'userlevel',
    'last edited by',
    'laatst bewerkt door',
    'zuletzt bearbeitet',
  ],
  endingShapes: [
    /^like ?quote ?reply$/u,
    /^\d+ (?:repl(?:y|ies)|antworten?|réponses?|reacties?|respuestas?|risposte?)$/u,
    /^(?:modifié par|bearbeitet von|edited by|bewerkt door|editado por|modificato da) \S{2,40}$/u,
    /^(?:\d+ ?)?(?:likes?|leuk|mag ich)? ?\d* ?(?:reply|antworten|reageren)? ?(?:quote|citeren|zitieren|citer)(?: ?(?:share|delen|teilen))?$/u,
  ],
  leads: [
    /^(?:accepted solution|best answer|beste antwoord|beste antwort|meilleure réponse|answer|answered|solved)$/u,
  ],
};

/** Newer pages of inSided: the rank, the age and the day on the line below the name. */
export const insidedNewer: TextManner = {
  ...insided,
  name: 'insided-newer',
  nameAt: 1,
  leftovers: /^(?:accepted solution|best answer|beste antwoord|beste antwort|meilleure réponse)$/iu,
  headings: [
    [
      /^(?!joined )\p{L}[\p{L} ]{2,30}?(?<date>(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago)$/iu,
    ],
    [
      /^(?:\p{L}[\p{L} ]{0,30}?)?(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago(?<date>\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9},? \d{4}|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?: edited)?(?:\d[\d ,.]{0,8}? ?\p{L}{3,12}(?:\d.{0,24})?)?$/iu,
    ],
    [
      /^(?:\p{L}[\p{L} ]{0,30}?)?(?:(?:il y a|vor|hace|há) (?:\p{L}{1,5}|\d{1,3}) \p{L}{2,9}?|\d{1,3} \p{L}{3,9} (?:geleden|fa|temu|sedan))(?<date>\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?: \p{L}{4,10})?(?:\d[\d ,.]{0,8}? ?\p{L}{3,12}(?:\d.{0,24})?)?$/iu,
    ],
  ],
};
