import { Value } from '@sinclair/typebox/value';
import type { DeadlineName } from '../deadlines/deadline-names.js';
import type { StateMeta } from '../machines/case-setup.js';
import { findMachine, type CaseMachine } from '../machines/machine-register.js';
import type { CaseContext, StoredSnapshot } from './types.js';

type MachineSnapshot = ReturnType<CaseMachine['resolveState']>;

/** A case in memory: its machine and where it stands. */
export interface LiveCase {
  machine: CaseMachine;
  snapshot: MachineSnapshot;
}

/** A stored case that this code cannot carry on: a machine it does not know, or a configuration that is not legal for it. */
export class IllegalSnapshot extends Error {
  constructor(
    readonly path: string,
    readonly version: number,
    reason: string,
  ) {
    super(`Case on ${path} version ${String(version)}: ${reason}`);
    this.name = 'IllegalSnapshot';
  }
}

/**
 * Brings a stored case to life. XState restores leniently: another machine's snapshot is taken silently, and a leaf that became parallel
 * enters both regions. So the configuration that comes out must be exactly the one that went in.
 * @throws IllegalSnapshot when the machine is unknown or the configuration is not legal for it.
 */
export function restoreCase(path: string, version: number, stored: StoredSnapshot): LiveCase {
  const machine = findMachine(path, version);
  if (!machine) throw new IllegalSnapshot(path, version, 'this process does not know that machine');
  if (stored.context?.path !== path) throw new IllegalSnapshot(path, version, 'the snapshot is of another path');
  let snapshot: MachineSnapshot;
  try {
    snapshot = machine.resolveState({ value: stored.value as MachineSnapshot['value'], context: stored.context });
  } catch (error) {
    throw new IllegalSnapshot(path, version, error instanceof Error ? error.message : String(error));
  }
  if (!Value.Equal(snapshot.value, stored.value))
    throw new IllegalSnapshot(path, version, 'the configuration is not legal for the machine');
  return { machine, snapshot };
}

/** The stored form of a case. */
export const storedSnapshot = ({ snapshot }: LiveCase): StoredSnapshot => ({ value: snapshot.value, context: snapshot.context });

/** The deadlines that run in the states the case is in, by name. */
export function runningDeadlines({ snapshot }: LiveCase): DeadlineName[] {
  const metas = Object.values(snapshot.getMeta()) as StateMeta[];
  return metas.flatMap((meta) => meta.deadlines ?? []);
}

/** The public state: the negotiation's while the case is open, otherwise its own. */
export function publicState(value: unknown): string {
  if (typeof value === 'string') return value;
  const open = (value as { open?: { negotiation?: string } }).open;
  return open?.negotiation ?? Object.keys(value as object)[0] ?? '';
}

export const hasEnded = ({ snapshot }: LiveCase): boolean => snapshot.hasTag('terminal');

export const contextOf = ({ snapshot }: LiveCase): CaseContext => snapshot.context;
