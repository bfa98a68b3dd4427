import { words } from './words.js';

/** How much a word or phrase strengthens (above 1) or weakens (below 1) the sentiment that follows it. */
export interface IntensityEntry {
  readonly terms: readonly string[];
  readonly factor: number;
  readonly note?: string;
}

/** Boosters and diminishers, written like the terms of a `PolarityEntry`. */
export const intensity: readonly IntensityEntry[] = [
  {
    terms: words(
      'absolutely amazingly completely entirely exceptionally extraordinarily extremely fully greatly',
    ),
    factor: 1.4,
  },
  {
    terms: words('highly hugely immensely incredibly insanely intensely outrageously purely ridiculously'),
    factor: 1.4,
  },
  {
    terms: words('super totally tremendously truly unbelievably utterly wildly thoroughly deeply'),
    factor: 1.4,
  },
  {
    terms: words('terribly awfully horribly painfully damn fucking freaking frigging bloody hella'),
    factor: 1.4,
    note: 'with no sentiment after them they have their own',
  },
  { terms: words('very really so such too most especially particularly remarkably'), factor: 1.25 },
  { terms: words('always more much way quite consistently enormously genuinely seriously'), factor: 1.15 },
  { terms: words('pretty'), factor: 1.05 },
  {
    terms: ['so much', 'way too', 'can not tell you how', 'can not say enough', 'can not stress enough how'],
    factor: 1.4,
  },
  {
    terms: [
      'could not be more',
      'could not have been more',
      'nothing short of',
      'never been so',
      'never been more',
      'never seen such',
      'never had such',
      'nothing but',
      'beyond',
    ],
    factor: 1.4,
  },
  {
    terms: [
      'can not express how',
      'can not believe how',
      'can not emphasize enough how',
      'as hell',
      'hell of a',
    ],
    factor: 1.4,
  },
  {
    terms: words('slightly somewhat marginally mildly fairly relatively rather partly partially'),
    factor: 0.7,
  },
  { terms: words('almost nearly sorta kinda occasionally sometimes minor little small'), factor: 0.6 },
  {
    terms: ['a bit', 'a little', 'a little bit', 'kind of', 'sort of', 'more or less', 'just a', 'a tad'],
    factor: 0.6,
  },
  {
    terms: words('serious major huge massive complete total utter real big'),
    factor: 1.3,
    note: 'before a noun',
  },
];

/** Remarks that take back some of what the whole sentence says. */
export const hedges: readonly string[] = [
  'i guess',
  'i suppose',
  'or something',
  'more or less',
  'supposedly',
  'allegedly',
];
