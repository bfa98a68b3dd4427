import * as v from '../valibot.js';

/** What `/t/<id>.json` of Discourse holds: some posts, and the ids of all. */
const topic = v.object({
  id: v.number(),
  post_stream: v.object({ posts: v.array(v.object({ id: v.number() })), stream: v.array(v.number()) }),
});

/** Discourse gives so many posts at once to whoever asks by their ids, as its own pages do. */
const postsAtOnce = 20;

/** The form of a topic's address up to its id. */
const beforeId = /^.*?\/t\//u;

/**
 * The addresses that give the posts of a Discourse topic which `json` only lists by their ids; none for anything else.
 * Boards answer to them that give the same first posts for every `?page=`.
 * @param address where the JSON came from
 */
export function topicRest(address: URL, json: Uint8Array): readonly URL[] {
  const [folder] = beforeId.exec(address.pathname) ?? [];
  const read = folder === undefined ? null : v.safeParse(topic, parsed(json));
  if (read === null || !read.success) return [];
  const { id, post_stream } = read.output;
  const present = new Set(post_stream.posts.map((post) => post.id));
  const missing = post_stream.stream.filter((post) => !present.has(post));
  const chunks = Array.from({ length: Math.ceil(missing.length / postsAtOnce) }, (_, at) =>
    missing.slice(at * postsAtOnce, (at + 1) * postsAtOnce),
  );
  return chunks.map((ids) => {
    const rest = new URL(address);
    rest.pathname = `${folder}${id}/posts.json`;
    rest.search = `?${ids.map((post) => `post_ids[]=${post}`).join('&')}`;
    return rest;
  });
}

/** Whether an address names the posts that it gives, so that it gives the same ones for ever. */
export function givesPostsByIds({ search }: URL): boolean {
  return search.startsWith('?post_ids[]=');
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return null;
  }
}
