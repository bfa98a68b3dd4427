import type { Speed } from '../model/event.js';

/** Words of time in sequence; `#` stands for a number. The first entry that matches decides. */
export const timeExpressions: readonly { readonly words: readonly string[]; readonly speed: Speed }[] = (
  [
    ['immediate', 'immediately', 'right away', 'straight away', 'at once', 'instantly', 'on the spot'],
    [
      'immediate',
      'within the hour',
      'within an hour',
      'within minutes',
      'half hour later',
      'half an hour later',
    ],
    ['immediate', '# minute later', 'in # minute', 'within # minute', 'an hour later', 'minute later'],
    [
      'same_day',
      'by the end of the day',
      'by end of day',
      'same day',
      'that day',
      'that afternoon',
      'that evening',
    ],
    [
      'same_day',
      'that night',
      'later that day',
      'hour later',
      '# hour later',
      'within # hour',
      'today',
      'same afternoon',
    ],
    ['next_day', 'next day', 'next morning', 'following day', 'day after', 'the morning after', 'tomorrow'],
    ['next_day', 'within # hour', 'a day later', 'one day later', 'overnight'],
    [
      'week',
      '# day later',
      'within # day',
      'day later',
      'that week',
      'within a week',
      'in a week',
      'a week later',
    ],
    ['week', 'by friday', 'by the end of the week', 'next week'],
    ['month', '# week later', 'week later', 'within # week', 'a month later', 'for # week', 'for week'],
    ['longer', '# month later', 'month later', 'for month', 'for # month', 'year later', 'for year'],
  ] as const
).flatMap(([speed, ...phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), speed })));
