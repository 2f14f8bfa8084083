import { randomBytes } from 'node:crypto';
import type { Instant } from '@termijn/calendar/types.js';

let lastAt = 0;
let counter = 0;

/**
 * A UUID of version 7 (RFC 9562): 48 bits of `at` in milliseconds, 12 bits that count up within a millisecond of this process, 62 random
 * bits. Rows made together lie together and in order, which keeps the indexes of a million cases dense. `at` is the system's clock, so
 * that a sandbox season sorts as it was played.
 */
export function newId(at: Instant): string {
  const milliseconds = Date.parse(at);
  counter = milliseconds === lastAt ? (counter + 1) & 0xfff : 0;
  lastAt = milliseconds;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
