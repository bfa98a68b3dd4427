import type { Level } from '../formats.js';

/** The columns of each level that hold names of kinds, by which the rows of a page can be narrowed. */
export const filterColumns: Readonly<Record<Level, readonly string[]>> = {
  thread: ['platform'],
  post: ['label', 'mixed', 'language', 'events', 'episode_status'],
  sentence: ['label'],
  event: ['stage', 'type', 'modality', 'perspective', 'actor_level', 'channel', 'issue', 'remedy', 'speed'],
  episode: [
    'kind',
    'status',
    'issue',
    'initiator',
    'responder_level',
    'skipped_level',
    'double_deviation',
    'speed',
    'remedies',
  ],
  author: [],
  aspect: ['aspect'],
};
