import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as a server has seen it. */
export interface Seen {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Server {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** What has been asked for, in order, robots.txt included. */
  readonly seen: readonly Seen[];
  /** The paths that have been asked for, without robots.txt. */
  pages(): readonly string[];
  /** Forgets what has been asked for. */
  forget(): void;
}

/** Starts a server on this machine; it ends with the test. Where nothing else is said robots.txt is not there. */
export async function listen(listener: RequestListener, robots?: RequestListener): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ path, headers: request.headers });
    if (path !== '/robots.txt') listener(request, response);
    else if (robots) robots(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    pages: () => seen.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    forget: () => seen.splice(0),
  };
}
