import { contractingPaths } from '../machines/machine-register.js';
import { activeStates } from './active-states.js';
import { machineDot } from './machine-dot.js';

describe.each(contractingPaths.map((path) => [path.id, path] as const))('%s', (_id, { machines, currentVersion }) => {
  const machine = machines[currentVersion]!;
  const leaves = (node: typeof machine.root): (typeof machine.root)[] => {
    const inside = Object.values(node.states) as (typeof machine.root)[];
    return inside.length === 0 ? [node] : inside.flatMap(leaves);
  };

  it('every innermost state is found when the case is in it, has words, and is marked in the drawing', () => {
    for (const leaf of leaves(machine.root)) {
      const value = leaf.path.reduceRight<unknown>((inner, key) => (inner === '' ? key : { [key]: inner }), '');
      const [active, ...others] = activeStates(machine, { value });
      expect([active?.id, others]).toEqual([leaf.id, []]);
      expect(active?.label.nl).not.toBe('');
      expect(machineDot(machine, [leaf.id])).toContain(`label="▶ ${leaf.key}"`);
    }
  });
});

it('tells the parts in the order of the machine, whatever order they were stored in', () => {
  const { machines, currentVersion } = contractingPaths[0]!;
  const setUp = { standardAgreement: 'sent', requestModule: 'opened', processAgreement: 'inForce', policyExplanation: 'given' };
  const labels = activeStates(machines[currentVersion]!, { value: { open: { negotiation: 'negotiating', setUp } } }).map(
    ({ label }) => label.nl,
  );
  expect(labels).toEqual([
    'toelichting op het inkoopbeleid: gegeven',
    'procesafspraken: gelden',
    'uitvraagmodule: open',
    'standaardovereenkomst: toegezonden',
    'in onderhandeling',
  ]);
});

it('leaves out what the machine does not know', () => {
  const { machines, currentVersion } = contractingPaths[0]!;
  expect(activeStates(machines[currentVersion]!, { value: { open: { elsewhere: 'x' } } })).toEqual([]);
  expect(activeStates(machines[currentVersion]!, { value: 'gone' })).toEqual([]);
  expect(activeStates(machines[currentVersion]!, { value: null })).toEqual([]);
});
