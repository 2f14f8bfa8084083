import { randomInt } from 'node:crypto';
import { newId } from '@termijn/persistence';
import type { NewCase } from '@termijn/persistence';
import { anActor } from './an-actor.js';

/** A hospital with a number of its own, so that two of them never stand in each other's way. */
export function aNewCase(overrides: Partial<NewCase> = {}): NewCase {
  const openedAt = overrides.openedAt ?? '2026-06-01T08:00:00.000Z';
  return {
    id: newId(openedAt),
    path: 'existing-hospital',
    machineVersion: 1,
    insurer: 'vgz',
    providerAgb: String(randomInt(0, 100_000_000)).padStart(8, '0'),
    providerName: 'Streekziekenhuis',
    providerKind: 'hospital',
    providerKvk: null,
    contractYear: 2027,
    policyVersion: 1,
    segment: 'existing-hospital',
    openedAt,
    openedBy: anActor(),
    attributes: {},
    acquisition: true,
    ...overrides,
  };
}
