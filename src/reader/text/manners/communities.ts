import { plainManner, type TextManner } from './manner.js';

/** Invision Community 5: the date with its age. */
export const invision5: TextManner = {
  ...plainManner,
  name: 'invision5',
  signs: ['powered by invision'],
  headings: [
    [/^(?<date>.{4,40}?\d{4}) ?\d{1,2} (?:yr|mo|d|h|hr|min|Jahr|Monat)\p{L}{0,3}\.?$/u],
    [/^(?<date>.{4,40}?\d{4}) ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)$/u],
  ],
  entries: [/^[\d.,]+k? (?:posts?|reputation|beiträge|reputationspunkte|messages|solutions)$/u],
  labels: ['members', 'member', 'posts', 'mitglieder', 'author', 'location', 'popular post'],
  endings: ['quote', 'zitieren', 'report', 'share', 'like'],
  endingStarts: ['edited by', 'edited ', 'bearbeitet '],
  rule: 'before-signature',
};

/** Discourse as its pages for search engines show it: `NAME DATE NUMBER`. */
export const discourse: TextManner = {
  ...plainManner,
  name: 'discourse',
  signs: ['powered by discourse'],
  profile: 'apart',
  headings: [
    [
      /^(?<author>[\p{L}\p{N}_.-]{1,60}?) ?(?<date>\p{Lu}\p{Ll}{2,9} \d{1,2}, \d{4},? \d{1,2}:\d\d ?[APap][Mm]) ?#?(?<number>\d{1,5})$/u,
    ],
    [
      /^(?<author>[\p{L}\p{N}_.-]{1,60}?) ?(?<date>\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4},?(?: um| à| kl\.?| às| alle)? \d{1,2}:\d\d) ?#?(?<number>\d{1,5})$/u,
    ],
    [/^# ?(?<number>\d+) (?:By|by): (?<author>.{1,60}?), (?<date>.{6,40})$/u],
    [
      /^(?<author>.{1,60}?) \((?:.{0,60})\) (?<date>\p{Lu}\p{Ll}{2,9} \d{1,2}, \d{4},? \d{1,2}:\d\d ?[APap][Mm]) ?#?(?<number>\d{1,5})$/u,
    ],
  ],
  endings: ['share', 'reply'],
  endingStarts: [],
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

/** NodeBB: who wrote when, then the number. */
export const nodebb: TextManner = {
  ...plainManner,
  name: 'nodebb',
  signs: ['powered by nodebb'],
  headings: [
    [
      /^(?:(?<author>.{1,60}?) )?wrote (?:on )?(?<date>.{4,40}?)(?: ?last edited by.{0,60})?$/iu,
      /^# ?(?<number>\d+)$/u,
    ],
    [/^(?:(?<author>.{1,60}?) )?(?:wrote (?:on )?(?<date>.{4,40}?) ?)?last edited by.{0,60}$/iu],
    [
      /^(?<author>\S.{0,59}?)(?: @\S+)? (?:zuletzt editiert von|dernière édition par|última edición por|laatst bewerkt door|ultima modifica di|последний раз редактировал)(?: \S+){0,3}? (?<date>\d.{4,40})$/iu,
    ],
  ],
  endings: ['reply', 'quote', 'reply quote', 'replyquote', '1 reply last reply', '1 replylast reply'],
  endingStarts: ['1 reply', 'reply quote', '2 replies', 'last reply'],
};

/** Vanilla: the name, how many posts, the date. */
export const vanilla: TextManner = {
  ...plainManner,
  name: 'vanilla',
  signs: ['powered by vanilla'],
  profile: 'apart',
  headings: [
    [
      /^(?<author>.{1,120}?) ?posts: ?[\d,.]+.{0,20}$/iu,
      /^(?<date>.{4,40}?)(?: ?in \S.{0,60}?)?(?: ?edited .{0,40})?(?: answer ✓)?$/iu,
    ],
  ],
  endings: ['share on facebook', 'share on twitter', 'quote', 'flag', 'reply', 'comments', 'like'],
  endingStarts: ['0 ·', 'post edited by', 'share on facebook'],
};

/** Khoros: rank, date, a link; `Message 1 of 14` ends the post. */
export const khoros: TextManner = {
  ...plainManner,
  name: 'khoros',
  nameAt: 2,
  signs: ['powered by khoros'],
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
  nameAt: 2,
  headings: [
    [
      /^(?:\p{L}[\p{L} ]{0,30})?[\d,.]+ (?:replies|reply|antworten|reacties|réponses|comments)$/iu,
      /^(?<date>.{6,40}?)(?: \d+ (?:replies|reply|antworten|reacties|réponses|comments) ?\d.{0,30})?$/iu,
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
  endingStarts: ['best answer by', 'userlevel'],
};

/** Newer pages of inSided: the rank, the age and the day on the line below the name. */
export const insidedNewer: TextManner = {
  ...insided,
  name: 'insided-newer',
  nameAt: 1,
  headings: [
    [
      /^(?:\p{L}[\p{L} ]{0,30} )?(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago(?<date>\p{L}{3,9} \d{1,2}, \d{4})(?: edited)?$/iu,
    ],
  ],
};
