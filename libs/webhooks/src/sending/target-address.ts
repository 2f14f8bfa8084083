import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

/** Where webhooks may go; with `loopback` also to this machine over http, for development. */
export interface TargetRules {
  loopback: boolean;
}

export type TargetFault = 'notAnAddress' | 'https' | 'credentials' | 'fragment' | 'inside' | 'tooLong';

/** The host of a URL without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

/** Names that never leave the house (RFC 6761, RFC 8375, RFC 9476 and what clouds use). */
const insideNames = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/i;

/**
 * What is wrong with an address to send to, as far as it can be told without asking anyone; null when nothing is. `new URL` has read
 * decimal, octal and hexadecimal spellings of an IPv4 address by then. Which address a name stands for is only looked at when connecting.
 */
export function targetFault(text: string, { loopback }: TargetRules): TargetFault | null {
  if (text.length > 2000) return 'tooLong';
  // Prevents what URL strips or bends (spaces, tabs, backslashes) from being stored otherwise than it is read.
  if (!/^[!-~]+$/.test(text) || text.includes('\\') || !URL.canParse(text)) return 'notAnAddress';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'credentials';
  if (text.includes('#')) return 'fragment';
  const host = hostOf(url);
  const toThisMachine = loopback && (host === 'localhost' || isLoopbackAddress(host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && toThisMachine)) return 'https';
  if (toThisMachine) return null;
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : 'inside';
  // A name without a dot is one of our own network.
  return insideNames.test(host) || !host.includes('.') ? 'inside' : null;
}
