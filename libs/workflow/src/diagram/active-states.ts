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
  return Object.entries(value).flatMap(([key, inner]) => {
    const child = node.states[key] as StateNode | undefined;
    if (!child) return [];
    return Object.keys((inner ?? {}) as object).length === 0 ? leaf(child, node.key) : below(child, key, inner);
  });
}

const leaf = (node: StateNode | undefined, part: string | undefined): ActiveState[] =>
  node ? [{ id: node.id, label: partLabel(part, node.key) }] : [];
