import type { AnyStateNode } from 'xstate';
import type { LiveCase } from '../decision/live-case.js';

/** A node is entered with its ancestors, and with the children that it begins in: all of a parallel one, the initial one otherwise. */
function entered(node: AnyStateNode): AnyStateNode[] {
  const above: AnyStateNode[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) above.push(parent);
  const children = Object.values(node.states);
  const begun = node.type === 'parallel' ? children : node.type === 'compound' ? [...node.initial.target] : [];
  return [node, ...above, ...begun.flatMap((child) => entered(child))];
}

/**
 * Every event that this case knows now or may come to know, whatever the guards say. What is not among them never comes: it is too late
 * for it, or the path has no such event.
 */
export function eventsToCome({ snapshot }: LiveCase): Set<string> {
  const seen = new Set<AnyStateNode>();
  const events = new Set<string>();
  const waiting: AnyStateNode[] = [...snapshot._nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const [type, transitions] of node.transitions) {
      events.add(type);
      waiting.push(...transitions.flatMap(({ target }) => (target ?? []).flatMap((to) => entered(to))));
    }
  }
  return events;
}
