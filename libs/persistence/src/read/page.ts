/** A part of a list. `next` is the cursor of the following page; null on the last one. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** What part is asked for. `limit` is 1 to 200. */
export interface PageRequest {
  limit: number;
  /** The `next` of the page before; null or absent for the first page. */
  after?: string | null;
}
