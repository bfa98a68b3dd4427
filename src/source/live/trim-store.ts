import { cacache } from './cacache.js';

/**
 * Removes the pages from a store that were kept first, until those that are left have no more than so many bytes. What
 * is removed is only fetched again. Another run may use the store meanwhile.
 * @throws Error what the file system says
 */
export async function trimStore(folder: string, mostBytes: number): Promise<void> {
  const entries = Object.values(await cacache.ls(folder)).toSorted((a, b) => b.time - a.time);
  const stays = new Set<string>();
  let bytes = 0;
  for (const { key, size, integrity } of entries) {
    bytes += size;
    if (bytes <= mostBytes) stays.add(integrity);
    else {
      await cacache.rm.entry(folder, key);
      if (!stays.has(integrity)) await cacache.rm.content(folder, integrity);
    }
  }
}
