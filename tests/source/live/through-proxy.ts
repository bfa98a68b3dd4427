import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Server } from './listen.js';

/**
 * Starts a proxy that takes every host for a server of this machine, and makes it the test's proxy: so a test can have
 * hosts of any name.
 * @param refusing the status with which it lets nothing through
 * @returns the hosts that have been asked for
 */
export async function throughProxy(
  server: Server,
  { refusing }: { readonly refusing?: number } = {},
): Promise<readonly string[]> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer();
  proxy.on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    if (refusing !== undefined) {
      client.end(`HTTP/1.1 ${refusing} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(Number(new URL(server.origin).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const before = process.env.http_proxy;
  process.env.http_proxy = `http://ann:secret@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  onTestFinished(() => {
    if (before === undefined) delete process.env.http_proxy;
    else process.env.http_proxy = before;
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  return asked;
}
