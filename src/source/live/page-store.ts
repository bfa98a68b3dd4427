import { createHash } from 'node:crypto';
import cacache from 'cacache';
import * as v from '../valibot.js';
import type { WebPage } from './web-page.js';

/** Keeps pages from run to run. Several runs may use it at the same time. */
export interface PageStore {
  /** The page of an address; `null` when there is none, or it is damaged. */
  get(address: string): Promise<WebPage | null>;
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

/** Opens the store in a folder, which is made when the first page is kept. */
export function openPageStore(folder: string): PageStore {
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
    async put(address, { body, ...metadata }) {
      try {
        await cacache.put(folder, keyOf(address), Buffer.from(body), { metadata });
        return null;
      } catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : String(error);
      }
    },
  };
}

/** A store that keeps nothing. */
export const noPageStore: PageStore = { get: async () => null, put: async () => null };
