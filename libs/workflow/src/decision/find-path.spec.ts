import { findPolicy, segmentById, type ProviderKind, type PurchasingPolicy, type Segment } from '@termijn/policies';
import type { ApplicablePath } from '../openings/applicable-path.js';
import { findPath } from '../machines/machine-register.js';
import { findPathFor } from './find-path.js';

const vgz = findPolicy('vgz', 2027) as PurchasingPolicy;
const kinds: ProviderKind[] = ['hospital', 'zbc', 'institution'];
/** The segments of VGZ that lead to a contract: each is for one kind of provider, with or without a contract. */
const acquisition = vgz.segments
  .filter(({ path }) => findPath(path)?.acquisition === true)
  .map((segment) => {
    const { providerKinds: [providerKind] = [], contractedBefore } = segment.who;
    if (!providerKind || contractedBefore === undefined) throw new Error(segment.id);
    return { ...segment, providerKind, contractedBefore };
  });

/** A policy with one segment for who had a contract and one for who had none, whatever machines there are. */
const base = segmentById(vgz, 'zbc') as Segment;
const withNew: PurchasingPolicy = { ...vgz, segments: [base, { ...base, id: 'fresh', who: { ...base.who, contractedBefore: false } }] };

const found = (outcome: ReturnType<typeof findPathFor>): ApplicablePath => {
  if ('code' in outcome) throw new Error(outcome.code);
  return outcome;
};
const refused = (outcome: ReturnType<typeof findPathFor>) => {
  if (!('code' in outcome)) throw new Error(outcome.path);
  return outcome;
};

it.each(acquisition.map((segment) => [segment.id, segment] as const))('segment %s is found by its own facts', (_id, segment) => {
  const { providerKind, contractedBefore } = segment;
  const outcome = found(findPathFor(vgz, { providerKind, contractedBefore }));
  expect(outcome).toMatchObject({ path: segment.path, segment: segment.id, contractedBefore, labelRule: null });
  const rule = vgz.procedures?.find((one) => one.providerKind === providerKind && one.contractedBefore === contractedBefore);
  expect(outcome.quote).toBe(rule?.quote);
  expect(outcome.source).toEqual(rule?.source);
  expect(outcome.reason.nl).toContain(segment.path);
});

it('every provider gets a path or a reason, never both and never an error', () => {
  for (const providerKind of kinds) {
    for (const contractedBefore of [true, false]) {
      const outcome = findPathFor(vgz, { providerKind, contractedBefore });
      const expected = acquisition.find((one) => one.providerKind === providerKind && one.contractedBefore === contractedBefore);
      expect('code' in outcome ? outcome.code : outcome.path).toBe(expected?.path ?? 'noPathApplies');
    }
  }
});

it.each(['hospital', 'institution'] as const)('a new %s has no procedure, and the refusal quotes why', (providerKind) => {
  const { code, status, detail, facts } = refused(findPathFor(vgz, { providerKind, contractedBefore: false }));
  expect([code, status]).toEqual(['noPathApplies', 409]);
  expect(detail.nl).toContain('zonder overeenkomst in 2026');
  expect(facts['quote']).toMatch(/^Onder nieuwe zorgaanbieders verstaan wij/);
  expect(facts['paths']).toContainEqual({
    path: 'existing-hospital',
    segment: 'hospital',
    who: { providerKinds: ['hospital'], contractedBefore: true },
  });
});

describe('The label of the contract', () => {
  it('VGZ counts as a contract in the year before, however it is written', () => {
    for (const label of ['VGZ', 'vgz']) {
      const outcome = found(findPathFor(vgz, { providerKind: 'hospital', contractedBefore: { label } }));
      expect(outcome).toMatchObject({ path: 'existing-hospital', contractedBefore: true, labelRule: null });
    }
  });

  it('ONVZ alone counts as none: a treatment centre is new', () => {
    const outcome = found(findPathFor(withNew, { providerKind: 'zbc', contractedBefore: { label: 'ONVZ' } }));
    expect(outcome).toMatchObject({ segment: 'fresh', contractedBefore: false });
    expect(outcome.labelRule?.source.heading).toBe('Strategische samenwerking met ONVZ');
    expect(outcome.labelRule?.quote).toMatch(/beschouwen we als een nieuwe zorgaanbieder\.$/);
    expect(outcome.reason.nl).toContain('ONVZ valt pas vanaf vrijdag 1 januari 2027 onder Coöperatie VGZ');
    expect(outcome.reason.en).toContain('ONVZ comes under');
  });

  it('ONVZ alone, for a hospital: no procedure, with both rules', () => {
    const { code, detail, facts } = refused(findPathFor(vgz, { providerKind: 'hospital', contractedBefore: { label: 'ONVZ' } }));
    expect(code).toBe('noPathApplies');
    expect(detail.nl).toMatch(/^ONVZ valt pas vanaf .* Voor een ziekenhuis zonder overeenkomst in 2026/);
    expect(facts['labelRule']).toMatchObject({ source: { heading: 'Strategische samenwerking met ONVZ' } });
  });

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
    [null, true],
  ])('a label that is ours from %s: contracted in 2026 is %s', (from, contracted) => {
    const policy = { ...withNew, labels: [{ name: 'Merk', from }] };
    expect(found(findPathFor(policy, { providerKind: 'zbc', contractedBefore: { label: 'Merk' } })).contractedBefore).toBe(contracted);
  });

  it('an unknown one is refused with those that there are', () => {
    const { code, status, facts } = refused(findPathFor(vgz, { providerKind: 'zbc', contractedBefore: { label: 'CZ' } }));
    expect([code, status, facts]).toEqual(['unknownLabel', 400, { labels: ['VGZ', 'ONVZ'] }]);
  });
});

it('more than one path that fits is a question, not a guess', () => {
  const policy = { ...vgz, segments: [base, { ...base, id: 'other', path: 'existing-institution' }] };
  const { code, facts } = refused(findPathFor(policy, { providerKind: 'zbc', contractedBefore: true }));
  expect([code, facts]).toEqual(['severalPathsApply', { paths: ['existing-zbc', 'existing-institution'] }]);
});

it('a segment that has no machine yet, or leads to no contract, is not found', () => {
  const policy = { ...vgz, segments: [{ ...base, path: 'not-there-yet' }] };
  expect(refused(findPathFor(policy, { providerKind: 'zbc', contractedBefore: true })).code).toBe('noPathApplies');
});

it('a policy without rules of its own quotes the first milestone of the segment', () => {
  const { procedures: _none, ...policy } = vgz;
  const outcome = found(findPathFor(policy, { providerKind: 'hospital', contractedBefore: true }));
  expect(outcome.quote).toBe(segmentById(vgz, 'hospital')?.milestones[0]?.quote);
});
