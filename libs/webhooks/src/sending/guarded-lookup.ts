import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';
import type { TargetRules } from './target-address.js';

/** A name turned out to stand for an address that is not outside. */
export class AddressInside extends Error {
  override name = 'AddressInside';
}

/** Asks for all addresses of a name. */
export type Resolve = (hostname: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const system: Resolve = (hostname, done) => dnsLookup(hostname, { all: true, verbatim: true }, done);

/**
 * The lookup of a connection: the addresses that are checked are the very ones that are connected to, so a name that changes between two
 * questions gains nothing. One address that is inside spoils the name.
 */
export function guardedLookup({ loopback }: TargetRules, resolve: Resolve = system): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, (error, addresses) => {
      if (error) return done(error, '', 0);
      const allowed = ({ address }: LookupAddress): boolean =>
        loopback && hostname === 'localhost' ? isLoopbackAddress(address) : isPublicAddress(address);
      const [first] = addresses;
      if (!first || !addresses.every(allowed)) return done(new AddressInside(hostname), '', 0);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}
