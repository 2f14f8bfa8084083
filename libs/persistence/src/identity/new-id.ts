import { randomBytes } from 'node:crypto';
import type { Instant } from '@termijn/calendar/types.js';

/**
 * A UUID of version 7 (RFC 9562): 48 bits of `at` in milliseconds, then 74 random bits. Rows made together lie together, which keeps
 * the indexes of a million cases dense. `at` is the system's clock, so that a sandbox season sorts as it was played.
 */
export function newId(at: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.parse(at), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
