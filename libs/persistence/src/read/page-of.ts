import { encodeCursor } from './cursor.js';
import type { Page } from './page.js';

/** Cuts a page out of rows of which one more than `limit` was asked for: that one more says that there is a next page. */
export function pageOf<Item>(list: string, rows: Item[], limit: number, sortKeys: (item: Item) => string[]): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(list, sortKeys(last)) : null };
}
