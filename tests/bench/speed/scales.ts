import type { Scale } from './row.js';

/** What the bars are about. */
export const wholeScale: Scale = {
  runs: 5,
  starts: 21,
  corpusPosts: 6000,
  streamedPosts: 1_000_000,
  stretchPosts: 100_000,
  threadPosts: 100_000,
  files: 200,
  postsOfFile: 50,
};

/** Shows in seconds that all measures can be taken; its figures mean nothing. */
export const quickScale: Scale = {
  runs: 1,
  starts: 1,
  corpusPosts: 20,
  streamedPosts: 500,
  stretchPosts: 50,
  threadPosts: 200,
  files: 4,
  postsOfFile: 5,
};
