import type { CaseStore, StoredCase } from '@termijn/persistence';
import { IllegalSnapshot, restoreCase, type LiveCase } from '@termijn/workflow';
import { CaseQuarantined } from '../errors/casework-error.js';

/**
 * Brings a stored case to life. One that cannot be trusted is set aside, never coerced.
 * @throws CaseQuarantined when the case was, or now is, set aside.
 */
export async function liveCaseOf(store: CaseStore, stored: StoredCase): Promise<LiveCase> {
  if (stored.quarantinedAt !== null) throw new CaseQuarantined(stored.id, stored.quarantineReason ?? '');
  try {
    return restoreCase(stored.path, stored.machineVersion, stored.snapshot);
  } catch (error) {
    if (!(error instanceof IllegalSnapshot)) throw error;
    await store.quarantine(stored.id, error.message);
    throw new CaseQuarantined(stored.id, error.message);
  }
}
