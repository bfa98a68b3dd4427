import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateIp } from './ipaddr.js';

/** A name leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** Finds all addresses of a name. */
type Resolve = (
  host: string,
  options: { readonly all: true; readonly family?: number },
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const resolveBySystem: Resolve = (host, options, done) => lookup(host, options, done);

/**
 * Makes a lookup for sockets that leaves private addresses out, and fails when no other is left. It is asked at the
 * moment of connecting and its answer is what is connected to, so that a name cannot mean one thing when it is
 * checked and another when it is used.
 */
export function createGuardedLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (host, { all, family }, done) => {
    const wanted = family === 4 || family === 6 ? { all: true as const, family } : { all: true as const };
    resolve(host, wanted, (error, found) => {
      if (error !== null) return done(error, '');
      const addresses = found.filter(({ address }) => !isPrivateIp(address));
      const [first] = addresses;
      if (first === undefined) return done(new PrivateAddressError(found[0]?.address ?? host), '');
      if (all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
