import {
  acts,
  clockEvents,
  deadlineNames,
  deadlineRegister,
  machineMermaid,
  type CaseMachine,
  type ContractingPath,
} from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { PathEventView, PathStateView, PathSummaryView, PathView } from './path.view.js';
import { statesOf } from './public-states.js';

type StateNode = CaseMachine['root'];

export function presentPathSummary(
  { id, label, description, acquisition, currentVersion }: ContractingPath,
  language: Language,
): PathSummaryView {
  return { id, label: label[language], description: description[language], acquisition, version: currentVersion, href: `/v1/paths/${id}` };
}

function statesBelow(node: StateNode): PathStateView[] {
  const below = Object.values(node.states) as StateNode[];
  const own: PathStateView = {
    id: node.id,
    name: node.key,
    terminal: node.tags.includes('terminal'),
    deadlines: node.meta?.deadlines ?? [],
    events: [...node.transitions.keys()].sort(),
  };
  return [own, ...below.flatMap(statesBelow)];
}

function eventsOf(machine: CaseMachine, language: Language): PathEventView[] {
  const known = new Set<string>(machine.events);
  const byPeople = acts
    .filter(({ type }) => known.has(type))
    .map(({ type, label, side, data }): PathEventView => ({ type, label: label[language], side, schema: data }));
  const byClock = Object.entries(clockEvents)
    .filter(([type]) => known.has(type))
    .map(([type, { label }]): PathEventView => ({ type, label: label[language], side: 'clock', schema: null }));
  return [...byPeople, ...byClock];
}

/** The machine that new cases of a path get. */
export function currentMachine({ id, machines, currentVersion }: ContractingPath): CaseMachine {
  const machine = machines[currentVersion];
  if (!machine) throw new RangeError(`Path ${id} has no machine ${String(currentVersion)}`);
  return machine;
}

export function presentPath(path: ContractingPath, language: Language): PathView {
  const machine = currentMachine(path);
  const states = statesBelow(machine.root);
  const declared = new Set<string>(states.flatMap(({ deadlines }) => deadlines));
  return {
    ...presentPathSummary(path, language),
    opening: { type: path.opening.type, label: path.opening.label[language], side: path.opening.side, schema: path.opening.data },
    publicStates: statesOf(machine),
    states,
    events: eventsOf(machine, language),
    deadlines: deadlineNames
      .filter((name) => declared.has(name))
      .map((name) => ({ name, label: deadlineRegister[name].label[language], purpose: deadlineRegister[name].purpose })),
    machine: JSON.parse(JSON.stringify(machine.definition)) as Record<string, unknown>,
    mermaid: machineMermaid(machine),
    diagram: `/v1/paths/${path.id}/diagram.svg`,
  };
}
