import type { Level } from '../formats.js';

/** What threads and authors are summed up in. */
const tally = [
  'positive',
  'neutral',
  'negative',
  'score',
  'events',
  'episodes',
  'recovered',
  'partial',
  'in_progress',
  'failed',
  'no_recovery',
] as const;

/** The columns of each level that a table for human eyes has when none are named, the most needed first. */
export const shownColumns: Readonly<Record<Level, readonly string[]>> = {
  thread: ['thread', 'posts', 'authors', ...tally, 'recovery_rate'],
  post: ['thread', 'post', 'author', 'label', 'score', 'events', 'text'],
  sentence: ['thread', 'post', 'author', 'label', 'score', 'text'],
  event: ['thread', 'post', 'author', 'type', 'modality', 'perspective', 'actor', 'channel', 'text'],
  episode: [
    'thread',
    'customer',
    'status',
    'issue',
    'responder_level',
    'contact_count',
    'speed',
    'remedies',
    'sentiment_before',
    'sentiment_after',
    'posts',
  ],
  author: ['thread', 'author', 'posts', 'words', ...tally],
  aspect: [
    'thread',
    'aspect',
    'mentions',
    'positive',
    'neutral',
    'negative',
    'score',
    'most_negative',
    'most_positive',
  ],
};
