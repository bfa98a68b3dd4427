import { plainManner, type TextManner } from './manner.js';

const ago =
  '(?:(?:an?|\\d+) (?:second|minute|hour|day|week|month|year)s? ago|(?:vor|il y a|hace|há) \\p{L}{0,5}\\d{0,3} \\p{L}{3,9}|\\d{1,3} \\p{L}{3,9} (?:fa|geleden|temu|sedan))';

/** What scores are counted in. */
const points = '(?:points?|Punkte?|puntos?|punti|pontos?|punten)';

/** Names on reddit, and what stands for those that are gone. */
const redditName = '(?<author>[\\w-]{2,24}|\\[(?:deleted|removed|gelöscht|supprimé|eliminado|verwijderd)\\])';

/** A score, which is printed up to three times, for each way to vote. */
const scores = `(?:-?[\\d,.]+k? ${points}|\\[(?:score|Punkte)[^\\]]{0,20}\\])(?: ?-?[\\d,.]+k? ${points})*`;

/** Old reddit: `[–]NAME 21 points 5 years ago (2 children)`, in 2009 `NAME 21 points 5 years ago [-]`. */
export const redditOld: TextManner = {
  ...plainManner,
  name: 'reddit-old',
  bareQuotes: true,
  tree: true,
  flairs: true,
  profile: 'apart',
  headings: [
    // What authors call themselves is glued to their names; where it has several words it begins at a capital letter.
    [
      new RegExp(
        `^\\[[–+-]\\] ?(?<author>[\\w-]{1,22}[a-z\\d])\\p{Lu}[\\p{Ll}’'-]+(?: [^\\d\\s[-]\\S{0,20}){1,6} ${scores} ?(?<date>${ago}).{0,60}$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^\\[[–+-]\\] ?${redditName}(?:\\[[A-Z,]+\\])?(?:[^\\w-].{0,60}?)? ${scores} ?(?<date>${ago}).{0,60}$`,
        'u',
      ),
    ],
    [new RegExp(`^\\[[–+-]\\] ?${redditName}(?: .{0,40}?)? (?<date>${ago}).{0,60}$`, 'u')],
    [
      new RegExp(
        `^\\[\\+\\] ?${redditName}(?: .{0,60}?)? (?:comment score below threshold.{0,40}|\\(\\d+ (?:child|children|Antwort|Antworten)\\))$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^(?:.{0,40} )?(?:submitted|posted|eingereicht|soumis|enviado|inviato|inzending) (?<date>${ago})(?: ?\\*)? (?:by|von|par|por|da|door) ${redditName}.{0,60}$`,
        'u',
      ),
    ],
    [new RegExp(`^${redditName}(?: .{0,40}?)? ${scores} ?(?<date>${ago})(?: ?\\*)?(?: \\[[–+-]\\])?$`, 'u')],
  ],
  continued:
    /^(?:(?:\d{1,4} )?(?:child|children|Antwort|Antworten)\)|threshold.{0,40}|(?:points?|Punkte)(?: .{0,40})?|.{0,20}ago\*?(?: \(.{0,20})?)$/u,
  endings: [
    'permalink',
    'permalink embed save parent report reply',
    'permalinkembedsavereportreply',
    'embed',
    'share',
    'want to join?',
    'want to add to the discussion?',
    'post a comment!',
    'formatting help',
    'collapsepermalink',
  ],
  endingStarts: ['permalink', 'load more comments', 'continue this thread', 'sorted by:', 'sortiert nach:'],
  endingShapes: [
    /^(?:all |top |alle |tous les |todos los |toont |tutti i )?[\d.,]+ (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties?)(?: share.{0,60})?$/u,
  ],
  noise: ['save', 'loading...'],
};

const age = `(?:${ago}|on \\p{L}{3,9} \\d{1,2}, \\d{4})`;

/** Hacker News: `NAME 3 months ago | parent | next [–]`. */
export const hackerNews: TextManner = {
  ...plainManner,
  name: 'hacker-news',
  profile: 'apart',
  headings: [
    [
      new RegExp(
        `^(?:(?!(?:[Jj]oined|[Rr]egistered|[Cc]reated|[Rr]eplied|[Aa]sked|[Aa]nswered|[Pp]osted|[Ee]dited|[Uu]pdated|[Ss]tarted) )(?<author>[\\w-]{2,15}) )?(?<date>${age})(?: \\[(?:flagged|dead|\\d+ more|[–+-])\\]){0,3}(?: ?\\|.{0,160})?$`,
        'u',
      ),
    ],
    [new RegExp(`^\\d+ points? by (?<author>[\\w-]{2,15}) (?<date>${age}).{0,80}$`, 'u')],
  ],
  continued:
    /^(?:(?:(?:seconds?|minutes?|hours?|days?|months?|years?) )?ago(?: \|.{0,60})?|(?:\| ?)?(?:root|prev|next|parent|context|favorite|hide|past|on|\d+ comments)(?: ?\|.{0,60}| \[[–+-]\]|: .{0,60})?|\[(?:[–+-]|\d+ more|flagged|dead)\].{0,40})$/u,
  runsOn: /ago \|.{0,60}\| on: /u,
  endings: ['reply', '[add comment]', 'add comment', 'more'],
  noise: ['*', '[s]'],
  stubs: ['[deleted]'],
  tree: true,
  endingStarts: ['consider applying for', 'guidelines |', 'lists |', 'join us for'],
};
