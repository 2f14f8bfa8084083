import type { StoredSnapshot } from '../decision/types.js';
import { partLabel } from '../labels/part-labels.js';
import type { Label } from '../labels/labels.js';
import type { CaseMachine } from '../machines/machine-register.js';

/** A state that a case is in now: the innermost ones only. */
export interface ActiveState {
  /** Id in the machine. */
  id: string;
  label: Label;
}

type StateNode = CaseMachine['root'];

/** The innermost states of a stored configuration. What the machine does not know is left out: a drawing refuses nothing. */
export function activeStates(machine: CaseMachine, { value }: Pick<StoredSnapshot, 'value'>): ActiveState[] {
  return below(machine.root, undefined, value);
}

function below(node: StateNode, part: string | undefined, value: unknown): ActiveState[] {
  if (typeof value === 'string') return leaf(node.states[value] as StateNode | undefined, part);
  if (value === null || typeof value !== 'object') return [];
  const inside = value as Record<string, unknown>;
  // In the order of the machine: the database keeps keys in an order of its own.
  return (Object.values(node.states) as StateNode[])
    .filter(({ key }) => Object.hasOwn(inside, key))
    .flatMap((child) => (isEmpty(inside[child.key]) ? leaf(child, node.key) : below(child, child.key, inside[child.key])));
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0;

const leaf = (node: StateNode | undefined, part: string | undefined): ActiveState[] =>
  node ? [{ id: node.id, label: partLabel(part, node.key) }] : [];
