import { createHash } from 'node:crypto';
import * as v from '../valibot.js';
import { cacache } from './cacache.js';
import { trimStore } from './trim-store.js';
import type { WebPage } from './web-page.js';

/** Keeps pages from run to run. Several runs may use it at the same time. */
export interface PageStore {
  /** The page of an address; `null` when there is none, or it is damaged. */
  get(address: string): Promise<WebPage | null>;
  /** Whether there is one, damaged or not. */
  has(address: string): Promise<boolean>;
  /** Keeps a page; why it could not be kept, `null` when it is. */
  put(address: string, page: WebPage): Promise<string | null>;
}

const facts = v.object({
  address: v.string(),
  status: v.number(),
  charset: v.string(),
  etag: v.string(),
  modified: v.string(),
  date: v.string(),
});

/** Addresses may be secret; the names of what is kept do not tell them. */
const keyOf = (address: string) => `1:${createHash('sha256').update(address).digest('hex')}`;

/**
 * Opens the store in a folder, which is made when the first page is kept. Before that what was kept first is removed as
 * far as all together has more than `mostBytes`.
 */
export function openPageStore(folder: string, mostBytes: number): PageStore {
  let trimmed: Promise<void> | null = null;
  return {
    async get(address) {
      try {
        const { data, metadata } = await cacache.get(folder, keyOf(address));
        const kept = v.safeParse(facts, metadata);
        return kept.success ? { ...kept.output, body: data } : null;
      } catch {
        return null;
      }
    },
    async has(address) {
      return cacache.get.info(folder, keyOf(address)).then(
        (entry) => entry !== null,
        () => false,
      );
    },
    async put(address, { body, ...metadata }) {
      try {
        trimmed ??= trimStore(folder, mostBytes);
        await trimmed;
        const key = keyOf(address);
        const before = await cacache.get.info(folder, key);
        const integrity = await cacache.put(folder, key, Buffer.from(body), { metadata });
        // Contents are files of their own, which nothing else removes when an entry gets another one.
        if (before && before.integrity !== `${integrity}`) await cacache.rm.content(folder, before.integrity);
        return null;
      } catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : String(error);
      }
    },
  };
}

/** A store that keeps nothing. */
export const noPageStore: PageStore = {
  get: async () => null,
  has: async () => false,
  put: async () => null,
};
