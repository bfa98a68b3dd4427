import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  defaultSettings,
  isProblem,
  type Problem,
  read,
  type Settings,
  type Thread,
} from '../../../src/index.js';
import type { Forum } from './forums.js';
import { listen, type Server } from './listen.js';

/** Starts a server that plays a forum. */
export function serve(forum: Forum): Promise<Server> {
  return listen((request, response) => {
    const page = forum.page(request.url ?? '');
    if (page === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    else
      response
        .writeHead(200, { 'content-type': page.startsWith('<') ? 'text/html' : 'application/json' })
        .end(page);
  });
}

/** Gives the test a cache of its own. */
export async function ownCache(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tesla-sentiment-cache-'));
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = folder;
  onTestFinished(async () => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

export interface Live {
  readonly threads: readonly Thread[];
  readonly problems: readonly Problem[];
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** How tests read: from this machine, without waiting, without a cache unless they ask for it. */
const testWeb: Settings['web'] = {
  ...defaultSettings.web,
  allowPrivate: true,
  delay: 0,
  cache: 'none',
};

/** Reads an address, or several, as the library does. */
export async function readLive(
  addresses: string | readonly string[],
  web: Partial<Settings['web']> = {},
  limits: Partial<Settings['limits']> = {},
  asOf: string | null = null,
): Promise<Live> {
  const settings = {
    ...defaultSettings,
    asOf,
    web: { ...testWeb, ...web },
    limits: { ...defaultSettings.limits, ...limits },
  };
  const threads: Thread[] = [];
  const problems: Problem[] = [];
  for await (const outcome of read([addresses].flat(), nothing(), settings)) {
    if (isProblem(outcome)) problems.push(outcome);
    else threads.push(outcome);
  }
  return { threads, problems };
}
