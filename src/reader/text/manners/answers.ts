import { plainManner, type TextManner } from './manner.js';

/** The author and his level in points: `NAME User level: Level 7 31,702 points`, in older pages `NAME Level 7 (31,702 points)`. */
const leveled =
  '(?:\\[[^\\]]{0,20}\\] ?)?(?<author>\\S{1,40}?)(?: author)? (?:user level: )?level \\d{1,2}(?: ?[(\\d].{0,30})?';

const day =
  '(?<date>(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?),? \\d{4},? \\d{1,2}[:.]\\d\\d(?: ?[AP]M)?)';

/** The communities of Apple: name and level, then `DATE in response to NAME`; the first post's date stands below it. */
export const appleCommunities: TextManner = {
  ...plainManner,
  name: 'apple',
  titleBelow: true,
  bareQuotes: true,
  profile: 'apart',
  signs: ['apple inc. all rights reserved'],
  headings: [
    [
      new RegExp(`^${leveled}$`, 'iu'),
      new RegExp(`^(?:posted on )?${day}(?: in response to .{1,60})?$`, 'iu'),
    ],
    [new RegExp(`^${leveled}$`, 'iu')],
    [new RegExp(`^${day} in response to .{1,60}$`, 'iu')],
  ],
  leads: [/^(?:apple recommended|question marked as .{5,30}|solved|author|community specialist)$/u],
  endings: ['helpful', 'reply', 'link to this post', 'view in context', 'me too', 'similar questions'],
  endingStarts: ['user profile for user:', 'last edited:', 'loading page content'],
  endingShapes: [
    /^(?:me too|helpful) ?\(\d+\).{0,60}$/u,
    /^reply ?i have this question.{0,60}$/u,
    /^(?:\[\p{L}{3,8}\] )?question marked as .{5,30}$/u,
  ],
};

/** What Microsoft's answers print behind names: what their owners are there. */
const roles =
  /(?<=\S) ?(?:(?:independent advisor|article author|volunteer moderator|volunteer|community moderator|forum moderator|moderator|microsoft (?:agent|employee|vendor)|external staff|mvp)(?: ?\| ?| (?=\p{L}))?){1,3}$/iu;

/** Answers of Microsoft: the name, then `Replied on DATE`, in older pages `NAME replied on` above the date. */
export const microsoftAnswers: TextManner = {
  ...plainManner,
  name: 'microsoft-answers',
  bareQuotes: true,
  profile: 'apart',
  roles,
  headings: [
    [
      /^(?:ask by |asked by |[A-Z]{2} (?=[A-Z]))?(?<author>[\p{L}\p{N}_[(].{1,70})$/iu,
      /^(?:created|replied|answered|erstellt|geantwortet|créé|répondu|creado|respondido|creato|risposto) (?:on|am|le|el|il) (?<date>.{6,30}?)(?: ?report abuse)?$/iu,
    ],
    [
      /^(?<author>\S.{0,59}?) (?:asked|replied|created a discussion|started a discussion) on$/iu,
      /^(?<date>.{6,30})$/u,
    ],
  ],
  leads: [/^report abuse$/u, /^in reply to .{1,80} post on .{6,30}$/u],
  endings: ['reply', 'was this reply helpful?', 'yes', 'no', 'abuse', 'report abuse'],
  endingStarts: ['was this reply helpful', 'did this solve your problem', 'i have the same question'],
  endingShapes: [
    /^\d+ (?:people|person)?(?: of \d+ people)? ?found this reply helpful.{0,80}$/u,
    /^(?:i have the same question|reply) ?\(\d+\).{0,40}$/u,
  ],
};
