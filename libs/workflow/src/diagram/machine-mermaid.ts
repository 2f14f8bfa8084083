import type { CaseMachine } from '../machines/machine-register.js';
import { machineGraph, type GraphNode } from './machine-graph.js';

/** Mermaid takes letters, digits and underscores in a name. */
const nameOf = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');

function linesOf(node: GraphNode, indent: string): string[] {
  const inner = `${indent}  `;
  const start = node.initial === null ? [] : [`${inner}[*] --> ${nameOf(node.initial)}`];
  const regions = node.children.flatMap((child, index) => [
    ...(node.kind === 'parallel' && index > 0 ? [`${inner}--`] : []),
    ...stateLines(child, inner),
    ...(child.terminal ? [`${inner}${nameOf(child.id)} --> [*]`] : []),
  ]);
  return [...start, ...regions];
}

function stateLines(node: GraphNode, indent: string): string[] {
  const declared = `${indent}state "${node.key}" as ${nameOf(node.id)}`;
  return node.children.length === 0 ? [declared] : [`${declared} {`, ...linesOf(node, indent), `${indent}}`];
}

/** The machine as a Mermaid state diagram, for documents that render it. */
export function machineMermaid(machine: CaseMachine): string {
  const { root, edges } = machineGraph(machine);
  const arrows = edges.map(({ from, to, label }) => `  ${nameOf(from)} --> ${nameOf(to)} : ${label}`);
  return ['stateDiagram-v2', ...linesOf(root, ''), ...arrows, ''].join('\n');
}
