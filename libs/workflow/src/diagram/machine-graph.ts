import type { AnyStateNode } from 'xstate';
import { isClockEvent } from '../acts/clock-events.js';
import type { CaseMachine } from '../machines/machine-register.js';

/** A state of the diagram, with the states inside it. */
export interface GraphNode {
  id: string;
  key: string;
  kind: 'leaf' | 'compound' | 'parallel';
  terminal: boolean;
  initial: string | null;
  children: GraphNode[];
}

/** A way from one state to another. Events that leave the state as it is are not drawn. */
export interface GraphEdge {
  from: string;
  to: string;
  event: string;
  label: string;
}

export interface MachineGraph {
  root: GraphNode;
  edges: GraphEdge[];
}

function nodeOf(node: AnyStateNode): GraphNode {
  const children = Object.values(node.states).map(nodeOf);
  return {
    id: node.id,
    key: node.key,
    kind: node.type === 'parallel' ? 'parallel' : children.length > 0 ? 'compound' : 'leaf',
    terminal: node.tags.includes('terminal'),
    initial: node.type === 'compound' ? (node.initial?.target[0]?.id ?? null) : null,
    children,
  };
}

/** What stands beside an arrow: the event, and for the clock the deadline it is about. */
function labelOf(event: string, guard: unknown): string {
  const params = (guard as { params?: { deadline?: string } } | undefined)?.params;
  return isClockEvent(event) && params?.deadline !== undefined ? `${event}(${params.deadline})` : event;
}

function edgesOf(node: AnyStateNode): GraphEdge[] {
  const own = [...node.transitions.values()].flat().flatMap((transition) =>
    (transition.target ?? [])
      .filter((target) => target.id !== node.id)
      .map((target) => ({
        from: node.id,
        to: target.id,
        event: transition.eventType,
        label: labelOf(transition.eventType, transition.guard),
      })),
  );
  return [...own, ...Object.values(node.states).flatMap(edgesOf)];
}

/** The machine as states and arrows, read off the machine itself. */
export const machineGraph = (machine: CaseMachine): MachineGraph => ({ root: nodeOf(machine.root), edges: edgesOf(machine.root) });
