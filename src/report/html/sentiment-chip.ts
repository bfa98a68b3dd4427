import type { PostSentiment } from '../../model/sentiment.js';
import { element, type Markup } from './element.js';
import { labelSigns, scoreText } from './labels.js';

/** A post's label and score with their sign. */
export function sentimentChip(sentiment: PostSentiment | null): Markup {
  if (sentiment === null) return element('span', { class: 'chip unscored' }, 'not scored');
  const { label, score, mixed } = sentiment;
  return element(
    'span',
    { class: `chip ${label}` },
    element('span', { 'aria-hidden': 'true' }, `${labelSigns[label]} `),
    mixed ? `${label}, mixed ` : `${label} `,
    element('span', { class: 'figure' }, scoreText(score)),
  );
}
