import { createHash } from 'node:crypto';

/**
 * The strong ETag of an answer. Where the resource has a version that is its first part, which is all that `If-Match` compares; the rest
 * tells readers, languages and days apart. What the clock says (`now`) is left out: it would make every answer a new one.
 */
export function entityTag(shown: object | string): string {
  const { now, version } = typeof shown === 'string' ? {} : (shown as { now?: unknown; version?: unknown });
  const text = JSON.stringify(shown);
  const timeless = typeof now === 'string' ? text.replaceAll(now, '') : text;
  const hash = createHash('sha256').update(timeless).digest('base64url').slice(0, 22);
  return Number.isInteger(version) ? `"${String(version)}-${hash}"` : `"${hash}"`;
}

export interface ListedTag {
  weak: boolean;
  /** Without its quotes. */
  opaque: string;
}

const one = /\s*(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*(?:,|$)/y;

/** The tags of an `If-Match` or `If-None-Match` (RFC 9110, 13.1); null when it is no such list. */
export function listedTags(header: string): '*' | ListedTag[] | null {
  if (header.trim() === '*') return '*';
  const tags: ListedTag[] = [];
  one.lastIndex = 0;
  while (one.lastIndex < header.length) {
    const found = one.exec(header);
    if (!found) return null;
    tags.push({ weak: found[1] !== undefined, opaque: found[2] ?? '' });
  }
  return tags.length > 0 && !header.trim().endsWith(',') ? tags : null;
}
