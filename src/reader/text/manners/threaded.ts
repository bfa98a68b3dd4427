import { plainManner, type TextManner } from './manner.js';

/** How long ago, in short as reddit says it and in words. */
const ago =
  '(?:(?:\\d{1,3} ?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)\\.?|(?:an?|\\d{1,3}) (?:second|minute|hour|day|week|month|year)s?) ago|just now|(?:vor|il y a|hace|há) \\p{L}{0,5}\\d{0,3} ?\\p{L}{1,9}\\.?(?!\\p{L})|\\d{1,3} \\p{L}{3,9} (?:fa|geleden|temu|sedan))';

const redditName = '(?:[\\w.-]{3,20}|\\[(?:deleted|removed)\\])';
const lazyRedditName = '(?:[\\w-]{3,20}?|\\[(?:deleted|removed)\\])';

/** What new reddit prints behind the name: `OP`, `MOD`, how good a contributor he is. */
const badge = '(?:(?:OP|Op|MOD|Mod|ADMIN|Admin)(?![a-z]).{0,40}?|Top \\d+% .{0,30}?|Profile Badge.{0,60}?)';

const notNames = '(?!(?:MOD|Reply|Share|Award|Vote|level|reply|Edited|Posted|Joined|Registered)(?: |$))';

/** Reddit as it is today: the name, then `• 1y ago`; in 2021 `level 1` above both. */
export const reddit: TextManner = {
  ...plainManner,
  name: 'reddit',
  bareQuotes: true,
  weight: 0.6,
  profile: 'apart',
  titleBelow: true,
  leads: [/^(?:stickied comment|pinned comment|mod|op|locked|edited)$/u],
  headings: [
    [new RegExp(`^(?:r/\\w{2,24})? ?[•·]? ?posted by ?u/(?<author>${redditName}) ?(?<date>${ago})$`, 'iu')],
    [
      /^(?:r\/\w{2,24})? ?[•·]? ?posted by$/iu,
      new RegExp(`^u/(?<author>${redditName})$`, 'u'),
      new RegExp(`^(?<date>${ago})$`, 'u'),
    ],
    [
      new RegExp(
        `^(?:r/\\w{2,24} icon ?)?r/\\w{2,24} ?[•·]? ?(?<date>${ago}) ?[•·]? ?(?<author>${redditName})$`,
        'u',
      ),
    ],
    // What authors call themselves stands before the dot.
    [
      new RegExp(
        `^${notNames}(?:u/)?(?<author>${redditName}) \\p{L}[^•·.!?]{1,38} [•·] ?(?<date>${ago})(?: ?[•·] ?\\p{Lu}.{3,40})?$`,
        'u',
      ),
    ],
    [new RegExp(`^r/\\w{2,24} ?[•·]? ?(?<date>${ago})$`, 'u'), new RegExp(`^(?<author>${redditName})$`, 'u')],
    [
      new RegExp(
        `^${notNames}(?:u/)?(?<author>${lazyRedditName})(?: ?${badge})? ?[•·]? ?(?<date>${ago})(?: ?[•·] ?\\p{Lu}.{3,40})?$`,
        'u',
      ),
    ],
    [
      new RegExp(`^${notNames}(?:u/)?(?<author>${redditName})(?: ?${badge})?$`, 'u'),
      new RegExp(`^(?:${badge})? ?[•·]? ?(?<date>${ago})(?: ?[•·] ?\\p{Lu}.{3,40})?$`, 'u'),
    ],
    [
      /^level \d{1,3}$/u,
      new RegExp(`^(?<author>${redditName})$`, 'u'),
      new RegExp(
        `^(?:.{1,40}? ?)?[•·] ?(?<date>${ago})(?:\\p{Lu}\\p{L}{2,15})?(?: ?[•·] ?(?:\\p{Lu}|edited ).{3,40})?$`,
        'u',
      ),
    ],
    [new RegExp(`^(?<author>${redditName})(?: ?${badge})? ?[•·] ?Edited$`, 'u')],
    [
      new RegExp(
        `^comment (?:removed by moderator|deleted by (?:user|moderator)) ?[•·]? ?(?<date>${ago}) ?(?:\\(\\d+ child(?:ren)?\\))?$`,
        'iu',
      ),
    ],
    [
      /^comment (?:removed by moderator|deleted by (?:user|moderator))$/iu,
      new RegExp(`^[•·]? ?(?<date>${ago})(?: ?\\(\\d+ child(?:ren)?\\))?$`, 'u'),
    ],
  ],
  endings: [
    'reply',
    'share',
    'award',
    'reply share',
    'replyshare',
    'vote',
    'give award',
    'read more',
    'upvote',
    'downvote',
    'sort by:',
    'répondre',
    'antworten',
    'responder',
  ],
  endingStarts: [
    'more posts you may like',
    'view more comments',
    'sort by:',
    'community rules',
    'add a comment',
  ],
  endingShapes: [
    /^(?:[\d.,]+k? ?)?(?:comments?|kommentare?|commentaires?|comentarios?)(?: ?share.{0,40})?$/u,
    /^\d+ (?:more repl|réponses? de plus|weitere antwort|respuestas? más).{0,12}$/u,
    /^(?:u\/)?[\w-]{3,20} avatar$/u,
    /^upvote ?[\d.,]*k? ?downvote ?(?:reply|share|award).{0,40}$/u,
    /^user avatar$|^level \d+$|^\(?\d+ child(?:ren)?\)?$/u,
    /^[\d.,]+k?(?: ?share)?$/u,
  ],
};

/** What stands where names do, before how long ago it was. */
const deed =
  '(?:edited|submitted|posted|replied|asked|answered|updated|active|created|modified|last|about|over|almost|opened|started|commented|[Jj]oined|[Rr]egistered|Edited|Posted|Asked|Answered|Updated|Active|Last)';

/** Lemmy: `NAME 4 months ago`, with the instance and what he is glued to the name. */
export const lemmy: TextManner = {
  ...plainManner,
  name: 'lemmy',
  bareQuotes: true,
  weight: 0.7,
  profile: 'apart',
  ownIndent: true,
  titleBelow: true,
  headings: [
    [
      new RegExp(
        `^(?!${deed} )@?(?<author>[\\w-]{2,30}?)(?:@[\\w-]{1,40}(?:\\.[\\w-]{1,40}?){1,4}?)?(?: ?(?:OP|op|mod|MOD|admin|ADMIN|bot|BOT|minus|plus))*(?: to .{1,60}?)? ?•? ?(?<date>${ago})(?:,? ?(?:\\(edited\\)|edited .{4,30}|\\*))?$`,
        'u',
      ),
    ],
    [
      /^@?(?<author>[\w-]{2,30}?)@[\w-]{1,40}(?:\.[\w-]{1,40}?){1,4}?(?:mod|admin|OP|bot)*$/u,
      new RegExp(`^[•·]? ?(?<date>${ago})$`, 'u'),
    ],
  ],
  endings: ['reply', 'hottop', 'hot', 'message', 'link'],
  endingStarts: ['hottop', 'sidebar'],
  endingShapes: [/^\d+ (?:comments?|repl(?:y|ies))$/u],
  leads: [/^[\d.,]+k?$/u],
};

const shortDate =
  "(?:\\p{Lu}\\p{Ll}{2,8}\\.? (?:\\d{1,2}|['’]\\d\\d|\\d{4}|\\d{1,2}, \\d{4})|\\d{1,2}\\.? \\p{L}{3,9}\\.?(?: ['’]?\\d{2,4})?|\\d{1,2} ?[hdmy])";

/** Discourse as its application shows it: the name, glued to the full name, and a short date below it. */
export const discourseApp: TextManner = {
  ...plainManner,
  name: 'discourse-app',
  bareQuotes: true,
  weight: 0.4,
  fullName: true,
  headings: [[new RegExp(`^(?<day>${shortDate})$`, 'u')]],
  strangers: new RegExp(
    `^(?:created|last reply|erstellt|letzte antwort|créé|dernière réponse|creado|última respuesta|\\d+ ?/ ?\\d+|●? ?${shortDate}|replies|views|users|likes|links|antworten|aufrufe|benutzer|closed|open)$`,
    'iu',
  ),
  noise: ['expand', '1', '2', '3', 'closed'],
  labels: ['leader', 'regular', 'moderator', 'admin'],
  endings: [
    'reply',
    'antworten',
    'répondre',
    'responder',
    'rispondi',
    'beantwoorden',
    'copy',
    'created',
    'last reply',
  ],
  endingStarts: [
    'solved by ',
    'it’s been a while since',
    "it's been a while since",
    'pinned globally',
    'suggested topics',
  ],
  endingShapes: [
    /^\d+ (?:repl(?:y|ies)|antwort(?:en)?|réponses?|respuestas?)$/u,
    /^(?:\d+ (?:days?|months?|years?)|an? (?:day|month|year)) later$/u,
    /^this topic was automatically closed/u,
  ],
  cards: true,
};

const flarumPost = /^\p{L}{3,14} #(?<number>\d{1,5}) (?<date>.{6,40}?)(?: ?(?:\[[^\]]{0,40}\]|https?:.*))?$/u;

/** Flarum as its application shows it: the name behind its first letter, then `Post #2 Sunday, March 5, 2023 10:14`. */
export const flarum: TextManner = {
  ...plainManner,
  name: 'flarum',
  leads: [
    /^(?:best answer|meilleure réponse|beste antwort|beste antwoord|mejor respuesta|migliore risposta|лучший ответ|edited|modifié|bearbeitet|изменено)$/u,
  ],
  bareQuotes: true,
  profile: 'apart',
  initial: true,
  mentions: true,
  headings: [
    [/^\[[^\]]{1,30}\] (?<author>[\p{L}\p{N}].{0,40})$/u, flarumPost],
    [/^(?<author>(?<initial>[\p{L}\p{N}]) ?\k<initial>.{0,40}|\[[^\]]{3,20}\])$/iu, flarumPost],
    [
      /^(?!\d|(?:an?|één|een|vor|il y a|hace|há|un) |.{0,60}(?:ago|geleden|temu|sedan|\d{4})$)(?<author>\[[^\]]{3,20}\]|[\p{L}\p{N}][\p{L}\p{N} ._-]{1,40})$/u,
      flarumPost,
    ],
    [flarumPost],
  ],
  endings: [
    'reply',
    'like',
    'edited',
    'reageren',
    'vind ik leuk',
    'bewerkt',
    'antworten',
    'gefällt mir',
    'bearbeitet',
    'répondre',
    "j'aime",
    'modifié',
    'responder',
    'me gusta',
    'editado',
  ],
  endingStarts: ['write a reply', 'schrijf een reactie', 'antwort schreiben'],
  endingShapes: [
    /^.{1,80} (?:likes? this|vind(?:en|t) dit leuk|gefällt das|heeft hierop gereageerd|replied to this|hat darauf geantwortet)\.?$/u,
  ],
};

/** Flarum as it serves pages to those without scripts: the name, the words, a rule. */
export const flarumPlain: TextManner = {
  ...plainManner,
  name: 'flarum-plain',
  profile: 'apart',
  weight: 0.5,
  mentions: true,
  headings: [[/^[━─—_-]{20,}$/u, /^(?!.{0,40}(?:[»«]|cookies?\b))(?<author>\S.{0,40})$/u]],
  firstHeading: [
    /javascript|fix this (?:error|page)|hard-refresh|full version of this site|volledige versie|vollständige version/iu,
    /^.{2,150}$/u,
    /^(?<author>\S.{0,40})$/u,
  ],
  requires: 'loading...',
  endings: [],
  rule: 'ends-post',
};
