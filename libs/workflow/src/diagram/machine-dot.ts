import type { CaseMachine } from '../machines/machine-register.js';
import { machineGraph, type GraphEdge, type GraphNode, type MachineGraph } from './machine-graph.js';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Graphviz draws arrows between leaves and clips them at the clusters; this is the first leaf inside a state. */
const leafOf = (node: GraphNode): GraphNode => {
  const first = node.children.find(({ id }) => id === node.initial) ?? node.children[0];
  return first ? leafOf(first) : node;
};

function find(node: GraphNode, id: string): GraphNode | undefined {
  return node.id === id ? node : node.children.map((child) => find(child, id)).find((found) => found !== undefined);
}

function nodeLines(node: GraphNode, active: Set<string>): string[] {
  if (node.children.length === 0) {
    const marked = active.has(node.id);
    const style = [
      // A mark and a thick border: colour alone does not reach everyone.
      `label=${quoted(marked ? `▶ ${node.key}` : node.key)}`,
      ...(node.terminal ? ['peripheries=2'] : []),
      ...(marked ? ['fillcolor="#ffe8a3"', 'penwidth=3', 'fontname="Helvetica-Bold"', 'margin="0.22,0.08"'] : []),
    ];
    return [`${quoted(node.id)} [${style.join(', ')}];`];
  }
  const border = node.kind === 'parallel' ? 'dashed' : 'rounded';
  return [
    `subgraph ${quoted(`cluster_${node.id}`)} {`,
    `label=${quoted(node.key)}; style=${quoted(border)}; color="#7a869a"; fontcolor="#44546f";`,
    ...node.children.flatMap((child) => nodeLines(child, active)),
    '}',
  ];
}

/** Several events with the same way share one arrow. */
function merged(edges: GraphEdge[]): Map<string, GraphEdge[]> {
  const ways = new Map<string, GraphEdge[]>();
  for (const edge of edges) ways.set(`${edge.from}|${edge.to}`, [...(ways.get(`${edge.from}|${edge.to}`) ?? []), edge]);
  return ways;
}

function edgeLines({ root, edges }: MachineGraph): string[] {
  return [...merged(edges).values()].flatMap((same) => {
    const [edge] = same;
    const from = edge && find(root, edge.from);
    const to = edge && find(root, edge.to);
    if (!from || !to) return [];
    const clip = [
      ...(from.children.length > 0 ? [`ltail=${quoted(`cluster_${from.id}`)}`] : []),
      ...(to.children.length > 0 ? [`lhead=${quoted(`cluster_${to.id}`)}`] : []),
    ];
    const label = [...new Set(same.map((one) => one.label))].join('\\n');
    return [`${quoted(leafOf(from).id)} -> ${quoted(leafOf(to).id)} [${[`label="${label}"`, ...clip].join(', ')}];`];
  });
}

/** The machine in the language of Graphviz; `active` names the states to mark, by id. */
export function machineDot(machine: CaseMachine, active: string[] = []): string {
  const graph = machineGraph(machine);
  return [
    'digraph {',
    'compound=true; rankdir=TB; bgcolor="transparent"; fontname="Helvetica"; nodesep=0.35; ranksep=0.55;',
    'node [shape=box, style="rounded,filled", fillcolor="#f4f7fb", color="#44546f", fontname="Helvetica", fontsize=12];',
    'edge [color="#44546f", fontname="Helvetica", fontsize=10];',
    ...graph.root.children.flatMap((child) => nodeLines(child, new Set(active))),
    ...edgeLines(graph),
    '}',
  ].join('\n');
}
