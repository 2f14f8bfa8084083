/** Changes of one kind, each key at most once: a batch can be written as one set. */
export interface Batch<Change> {
  op: string;
  changes: Change[];
}

/**
 * Groups changes so that each goes into the earliest batch of its kind that comes after every earlier change of the same key.
 * Changes of different keys may pass each other, since they touch different rows; changes of one key never do.
 */
export function inBatches<Change extends { op: string; key: string }>(changes: readonly Change[]): Batch<Change>[] {
  const batches: Batch<Change>[] = [];
  const lastOfKey = new Map<string, number>();
  for (const change of changes) {
    const first = (lastOfKey.get(change.key) ?? -1) + 1;
    const found = batches.findIndex((batch, index) => index >= first && batch.op === change.op);
    const index = found === -1 ? batches.push({ op: change.op, changes: [] }) - 1 : found;
    batches[index]!.changes.push(change);
    lastOfKey.set(change.key, index);
  }
  return batches;
}
