import type { Surroundings } from '../acts/act.js';

/** What a machine is fed: the event, its data, and everything a rule may look at beside the case. */
export interface MachineEvent {
  type: string;
  data: Record<string, unknown>;
  around: Surroundings;
}
