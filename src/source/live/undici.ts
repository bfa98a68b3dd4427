// Third-party packages have one importer each; this is the one of undici.
import type { LookupFunction } from 'node:net';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';

export type { Dispatcher };
export { request };

/** So many milliseconds may pass until a connection stands. */
const connectMilliseconds = 10_000;

/** Headers of more than so many bytes come from no forum. */
const headerBytes = 64 * 1024;

/**
 * Opens what sends requests, through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name.
 * @param lookup finds the addresses that are connected to; the system's own when it is left out
 */
export function openDispatcher(lookup?: LookupFunction): Dispatcher {
  return new EnvHttpProxyAgent({
    maxHeaderSize: headerBytes,
    connect: { timeout: connectMilliseconds, ...(lookup === undefined ? {} : { lookup }) },
  });
}
