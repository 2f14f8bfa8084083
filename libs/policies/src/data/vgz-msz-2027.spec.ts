import { computeTerm } from '@termijn/calendar';
import { criteriaFor } from '../register/criteria-for.js';
import { findPolicy, milestoneById, milestoneForDeadline, milestoneOpening, segmentsForPath } from '../register/policy-register.js';
import type { Milestone, ProviderKind, PurchasingPolicy } from '../schema/types.js';

const policy = findPolicy('vgz', 2027) as PurchasingPolicy;
const requirementsOf = (providerKind: ProviderKind) => criteriaFor(policy, { providerKind, contractedBefore: true });

/** The rows of the planning tables, read once more by hand: ending, who, kind, rule, deadline or what it opens. */
const endings: [string, Milestone['actor'], Milestone['kind'], Milestone['rule'], string][] = [
  ['1', 'insurer', 'target', { boundary: 'by', date: '2026-06-12' }, 'policyExplained'],
  ['2', 'both', 'target', { boundary: 'by', date: '2026-06-12' }, 'processAgreementsDue'],
  ['3', 'insurer', 'target', { boundary: 'by', date: '2026-09-16' }, 'requestModuleOpens'],
  ['4', 'provider', 'opening', { boundary: 'from', date: '2026-09-16' }, 'standardAgreement.request'],
  ['5a', 'provider', 'preference', { boundary: 'before', date: '2026-09-16' }, 'offerPreferred'],
  ['5b', 'provider', 'cutOff', { boundary: 'by', date: '2026-09-30' }, 'offerDue'],
  ['6a', 'both', 'preference', { boundary: 'before', date: '2026-09-16' }, 'negotiationStartPreferred'],
  ['6b', 'both', 'target', { boundary: 'by', date: '2026-09-30' }, 'negotiationStartDue'],
  ['7', 'insurer', 'target', { boundary: 'relative', anchor: 'offer.submitted', term: { weeks: 6 } }, 'substantiveResponseDue'],
];

describe.each([
  ['existing-hospital', 'hospital', 'VGZ-Z', ['oral', 'email']],
  ['existing-institution', 'institution', 'VGZ-O', ['email']],
  ['existing-zbc', 'zbc', 'VGZ-B', ['email']],
] as const)('%s', (path, segment, prefix, explainedBy) => {
  it('has one segment, for who had a contract', () => {
    expect(segmentsForPath(policy, path)).toMatchObject([{ id: segment, who: { providerKinds: [segment], contractedBefore: true } }]);
  });

  it('has exactly these rows', () => {
    expect(segmentsForPath(policy, path)[0]?.milestones.map(({ id }) => id)).toEqual(
      endings.map(([ending]) => prefix + ending).flatMap((id) => (id === 'VGZ-B5b' ? [id, 'VGZ-B5c'] : [id])),
    );
  });

  it.each(endings)(`${prefix}%s`, (ending, actor, kind, rule, name) => {
    const milestone = milestoneById(policy, prefix + ending);
    expect(milestone).toMatchObject({ actor, kind, rule });
    expect(milestone?.deadline ?? milestone?.opens).toBe(name);
    expect(milestoneForDeadline(policy, segment, name) ?? milestoneOpening(policy, segment, name)).toBe(milestone);
  });

  it('is explained by the channels of its own table', () => {
    expect(milestoneForDeadline(policy, segment, 'policyExplained')?.channels).toEqual(explainedBy);
  });

  it('has no date for signing', () => {
    expect(milestoneForDeadline(policy, segment, 'signatureDue')).toBeUndefined();
  });

  it.each([
    ['publication', '2026-11-11T23:00:00.000Z', null],
    ['offerPreferred', null, '2026-09-15T22:00:00.000Z'],
    ['offerDue', null, '2026-09-30T22:00:00.000Z'],
    ['substantiveResponseDue', null, '2026-11-11T23:00:00.000Z'],
  ])('%s falls on the instant that the document comes to', (name, opensAt, firstLateAt) => {
    const rule = milestoneForDeadline(policy, segment, name)?.rule ?? { boundary: 'none' };
    const offer = { event: 'offer.submitted', at: '2026-09-30T14:00:00.000Z' };
    expect(computeTerm(rule, offer, policy)).toMatchObject({ opensAt, firstLateAt });
  });
});

describe('plafond-increase', () => {
  it('has one segment, for every kind of provider, with two rows', () => {
    expect(segmentsForPath(policy, 'plafond-increase')).toMatchObject([{ id: 'plafond-increase', who: {} }]);
    expect(segmentsForPath(policy, 'plafond-increase')[0]?.milestones.map(({ id }) => id)).toEqual(['VGZ-P1', 'VGZ-P2']);
  });

  it('opens and closes its window on the instants that the document comes to', () => {
    const milestone = milestoneOpening(policy, 'plafond-increase', 'increase.request');
    expect(milestone).toMatchObject({ id: 'VGZ-P1', actor: 'provider', kind: 'cutOff' });
    expect(computeTerm(milestone!.rule, null, policy)).toMatchObject({
      opensAt: '2027-06-30T22:00:00.000Z',
      dueOn: '2027-10-01',
      firstLateAt: '2027-10-01T22:00:00.000Z',
    });
  });

  it.each([
    ['2027-10-01T10:00:00.000Z', '2027-10-29', '2027-10-29T22:00:00.000Z'],
    // the clock goes back on 31 October 2027
    ['2027-10-01T21:59:59.999Z', '2027-10-29', '2027-10-29T22:00:00.000Z'],
    ['2027-10-03T10:00:00.000Z', '2027-10-31', '2027-10-31T23:00:00.000Z'],
    ['2027-10-02T22:00:00.000Z', '2027-10-31', '2027-10-31T23:00:00.000Z'],
    ['2027-10-02T21:59:59.999Z', '2027-10-30', '2027-10-30T22:00:00.000Z'],
  ])('a request of %s is decided by %s', (at, dueOn, firstLateAt) => {
    const milestone = milestoneForDeadline(policy, 'plafond-increase', 'decisionDue');
    expect(milestone).toMatchObject({ id: 'VGZ-P2', actor: 'insurer', kind: 'target' });
    expect(computeTerm(milestone!.rule, { event: 'increase.requested', at }, policy)).toMatchObject({ dueOn, firstLateAt });
  });
});

it('the general rows', () => {
  expect(policy.general).toMatchObject([
    {
      id: 'VGZ-A1',
      actor: 'insurer',
      kind: 'target',
      rule: { boundary: 'relative', anchor: 'question.asked', term: { weeks: 2 } },
      deadline: 'questionAnswerDue',
    },
    { id: 'VGZ-A2', actor: 'system', kind: 'opening', rule: { boundary: 'from', date: '2026-11-12' }, deadline: 'publication' },
  ]);
});

it('the policy as a whole', () => {
  expect(policy).toMatchObject({ insurer: 'vgz', contractYear: 2027, version: 1, rollOver: 'none', calendarVersion: 'nl-2026.1' });
  expect(policy.reminders).toEqual({ daysBefore: [14, 7, 1], at: '09:00' });
  expect(policy.labels).toContainEqual({ name: 'ONVZ', from: '2027-01-01' });
  expect(policy.readings.map(({ about }) => about)).toContain('Uiterste tekendatum');
});

it('the minimum requirements of Bijlage 2, for each kind of provider', () => {
  // 13 for all, 6 for specialist care, 4 for treatment centres, 3 for rehabilitation, 6 for new treatment centres only.
  expect(policy.requirements).toHaveLength(32);
  expect(requirementsOf('hospital')).toHaveLength(22);
  expect(requirementsOf('institution')).toHaveLength(22);
  expect(requirementsOf('zbc')).toHaveLength(23);
  expect(requirementsOf('hospital')[0]?.id).toBe('wtza');
  expect(policy.requirements.filter(({ waivable, id }) => !waivable || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

it('care with a policy of its own', () => {
  expect(policy.excludedCare.map(({ care }) => care).toSorted()).toEqual([
    'ambulance',
    'careCoordination',
    'diagnosticsAndThrombosis',
    'geriatricRehabilitation',
    'integratedBirthCare',
  ]);
});
