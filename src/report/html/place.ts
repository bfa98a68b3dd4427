/** Names the places of a page that are linked to: `index` is that of the thread, from 0. */
export const placeOf = {
  thread: (index: number) => `t${index + 1}`,
  post: (index: number, number: number) => `t${index + 1}-post-${number}`,
  event: (index: number, id: string) => `t${index + 1}-event-${id}`,
  timeline: (index: number) => `t${index + 1}-timeline`,
  episodes: (index: number) => `t${index + 1}-episodes`,
  posts: (index: number) => `t${index + 1}-posts`,
  episode: (index: number, id: string) => `t${index + 1}-episode-${id}`,
} as const;
