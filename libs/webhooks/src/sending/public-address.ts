import ipaddr from 'ipaddr.js';

/** All of IPv6 that is handed out for the internet (IANA, "IPv6 Global Unicast Address Assignments"). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address belongs to the public internet. A list of what is allowed and not of what is forbidden: everything with a special
 * purpose (IANA special-purpose registries: private, loopback, link-local with the cloud's metadata, carrier-grade NAT, multicast,
 * documentation) is refused, and so is every way to write an IPv4 address in IPv6 or to tunnel to one (mapped, compatible, 6to4, Teredo,
 * NAT64).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (!(parsed instanceof ipaddr.IPv6) || parsed.match(globalUnicast));
}

export const isLoopbackAddress = (address: string): boolean => ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
