import { plainManner, type TextManner } from './manner.js';

const ago =
  '(?:(?:an?|\\d+) (?:second|minute|hour|day|week|month|year)s? ago|(?:vor|il y a|hace|há) \\p{L}{0,5}\\d{0,3} \\p{L}{3,9}|\\d{1,3} \\p{L}{3,9} (?:fa|geleden|temu|sedan))';

/** What scores are counted in. */
const points = '(?:points?|Punkte?|puntos?|punti|pontos?|punten)';

/** Old reddit: `[–]NAME 21 points 5 years ago (2 children)`. */
export const redditOld: TextManner = {
  ...plainManner,
  name: 'reddit-old',
  tree: true,
  profile: 'apart',
  headings: [
    [
      new RegExp(
        `^\\[[–+-]\\] ?(?<author>[\\w-]{2,24}|\\[deleted\\])(?:\\[[A-Z,]+\\])?(?:[^\\w-].{0,60}?)? (?:-?[\\d,.k]+ ${points}|\\[score hidden\\])(?:-?[\\d,.k]+ ${points})* ?(?<date>${ago}).{0,60}$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^\\[[–+-]\\] ?(?<author>\\[deleted\\]|[\\w-]{2,24})(?: .{0,40}?)? (?<date>${ago}).{0,60}$`,
        'u',
      ),
    ],
    [
      new RegExp(
        `^(?:submitted|eingereicht|soumis|enviado|inviato|inzending) (?<date>${ago})(?: ?\\*)? (?:by|von|par|por|da|door) (?<author>[\\w-]{2,24}|\\[deleted\\]).{0,60}$`,
        'u',
      ),
    ],
  ],
  endings: [
    'permalink',
    'permalink embed save parent report reply',
    'permalinkembedsavereportreply',
    'embed',
    'share',
  ],
  endingStarts: ['permalink', 'all 1 comment', 'load more comments', 'continue this thread'],
};

const age = `(?:${ago}|on \\p{L}{3} \\d{1,2}, \\d{4})`;

/** Hacker News: `NAME 3 months ago | parent | next [–]`. */
export const hackerNews: TextManner = {
  ...plainManner,
  name: 'hacker-news',
  profile: 'apart',
  headings: [
    [
      new RegExp(
        `^(?:(?<author>[\\w-]{2,15}) )?(?<date>${age})(?: \\[(?:flagged|dead|\\d+ more|[–+-])\\]){0,3}(?: ?\\|.{0,120})?$`,
        'u',
      ),
    ],
    [new RegExp(`^\\d+ points? by (?<author>[\\w-]{2,15}) (?<date>${age}).{0,80}$`, 'u')],
  ],
  endings: ['reply', '[add comment]', 'add comment', 'more'],
  noise: ['*', '[s]'],
  tree: true,
  endingStarts: [],
};
