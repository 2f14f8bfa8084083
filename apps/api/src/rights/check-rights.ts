import { endpointRights } from './endpoint-rights.js';

/** Every address has a row in the table of rights, and every row an address. @throws Error that names those that do not. */
export function checkRights(addresses: readonly string[]): void {
  const ours = addresses.filter((address) => /^(GET|POST|PUT|PATCH|DELETE) \/v1\//.test(address) && !address.includes('/v1/openapi.'));
  const rows = Object.keys(endpointRights);
  const without = ours.filter((address) => !rows.includes(address));
  const stale = rows.filter((row) => !ours.includes(row));
  if (without.length + stale.length === 0) return;
  const told = [...without.map((one) => `${one} has no row`), ...stale.map((one) => `${one} is no address`)];
  throw new Error(`apps/api/src/rights/endpoint-rights.ts: ${told.join('; ')}`);
}
