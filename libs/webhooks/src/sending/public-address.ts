import ipaddr from 'ipaddr.js';

/**
 * Whether an address belongs to the public internet. A list of what is allowed and not of what is forbidden: everything with a special
 * purpose (IANA special-purpose registries: private, loopback, link-local with the cloud's metadata, carrier-grade NAT, multicast,
 * documentation) is refused, and so is every way to write an IPv4 address in IPv6 or to tunnel to one (mapped, 6to4, Teredo, NAT64).
 */
export const isPublicAddress = (address: string): boolean => ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';

export const isLoopbackAddress = (address: string): boolean => ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
