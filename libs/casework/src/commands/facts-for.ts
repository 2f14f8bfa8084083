import type { CaseStore, StoredCase } from '@termijn/persistence';
import type { CaseFacts, FactName } from '@termijn/workflow';

/** What the rules need to know of other cases and contracts; nothing is read when they need nothing. */
export async function factsFor(
  store: CaseStore,
  { insurer, providerAgb, contractYear, path }: Pick<StoredCase, 'insurer' | 'providerAgb' | 'contractYear'> & { path: string },
  needed: FactName[],
  budgetScope: string | null,
): Promise<CaseFacts | undefined> {
  if (needed.length === 0) return undefined;
  const known = await store.facts({ insurer, providerAgb, contractYear, path, budgetScope });
  return Object.fromEntries(needed.map((name) => [name, known[name]]));
}
