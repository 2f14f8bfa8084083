import { contractingPaths, type CaseMachine } from '@termijn/workflow';

/** The public states of one machine: those of the negotiation while the case is open, and those that follow. */
export function statesOf({ root }: CaseMachine): string[] {
  const negotiation = root.states.open?.states.negotiation;
  return [...Object.keys(negotiation?.states ?? {}), ...Object.keys(root.states).filter((key) => key !== 'open')];
}

/** Every public state that a case can be in, on any path. */
export const publicStates: string[] = [
  ...new Set(
    contractingPaths.flatMap(({ machines, currentVersion }) => (machines[currentVersion] ? statesOf(machines[currentVersion]) : [])),
  ),
];
