import type { Episode, EpisodeStatus } from '../../model/episode.js';
import type { PassageReading, ToldEvent } from '../../model/event-figures.js';
import type { AnalyzedThread } from '../../model/result.js';
import { createPlaceFinder } from './place-finder.js';

/**
 * What was made of a passage: its events with their spans in the passage, quotes included; the status of the longest
 * episode, the last of equals, `none` without any; the label of the post.
 * @param thread of which the passage is the only post
 * @param text the passage as it was given
 */
export function readingOfThread({ posts, events, episodes }: AnalyzedThread, text: string): PassageReading {
  const [post] = posts;
  if (post === undefined) return { events: [], outcome: 'none', sentiment: null };
  const placeOf = createPlaceFinder(post, text);
  return {
    events: events.map(({ type, stage, modality, perspective, quote, start, end }): ToldEvent => {
      return {
        type,
        stage,
        modality,
        perspective,
        start: placeOf(quote, start),
        end: placeOf(quote, end - 1) + 1,
      };
    }),
    outcome: outcomeOf(episodes),
    sentiment: post.sentiment?.label ?? 'neutral',
  };
}

function outcomeOf(episodes: readonly Episode[]): EpisodeStatus {
  let longest: Episode | undefined;
  for (const episode of episodes) {
    if (longest === undefined || episode.events.length >= longest.events.length) longest = episode;
  }
  return longest?.status ?? 'none';
}
