/** What a reconciliation found, with at most so many of each kind by name; `counts` has them all. */
export interface ReconciliationReport {
  counts: Record<'examined' | 'same' | 'repaired' | 'differs' | 'onlyHere', number>;
  repaired: { id: string; type: string }[];
  differs: { id: string | null; why: string }[];
  onlyHere: { id: string; type: string }[];
}

const mostNamed = 1000;

export const emptyReport = (): ReconciliationReport => ({
  counts: { examined: 0, same: 0, repaired: 0, differs: 0, onlyHere: 0 },
  repaired: [],
  differs: [],
  onlyHere: [],
});

/** Counts a finding, and names it while there is room. */
export function note<Kind extends 'repaired' | 'differs' | 'onlyHere'>(
  report: ReconciliationReport,
  kind: Kind,
  found: ReconciliationReport[Kind][number],
): void {
  report.counts[kind] += 1;
  const named = report[kind] as (typeof found)[];
  if (named.length < mostNamed) named.push(found);
}
