import type { PostSentiment } from '../../model/sentiment.js';
import { element, type Markup } from './element.js';
import { labelSigns, scoreText } from './labels.js';

/**
 * A post's label and score with their sign; of a post that has none, in which language it is.
 * @param language ISO 639-1, `null` when it cannot be told
 */
export function sentimentChip(sentiment: PostSentiment | null, language: string | null): Markup {
  if (sentiment === null) {
    const why = language === null ? '' : `: ${language}`;
    return element('span', { class: 'chip unscored' }, `not scored${why}`);
  }
  const { label, score, mixed } = sentiment;
  return element(
    'span',
    { class: `chip ${label}` },
    element('span', { 'aria-hidden': 'true' }, `${labelSigns[label]} `),
    mixed ? `${label}, mixed ` : `${label} `,
    element('span', { class: 'figure' }, scoreText(score)),
  );
}
