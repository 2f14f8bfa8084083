import { computeTerm } from '@termijn/calendar';
import { criteriaFor } from '../register/criteria-for.js';
import { findPolicy, milestoneForDeadline, milestoneOpening, segmentById, segmentsForPath } from '../register/policy-register.js';
import type { Milestone, ProviderKind, PurchasingPolicy } from '../schema/types.js';

const policy = findPolicy('vgz', 2027) as PurchasingPolicy;

it('has one segment, for who had no contract', () => {
  expect(segmentsForPath(policy, 'new-zbc')).toMatchObject([{ id: 'new-zbc', who: { providerKinds: ['zbc'], contractedBefore: false } }]);
});

const rows: [string, Milestone['actor'], Milestone['kind'], string, string | null, string | null][] = [
  ['VGZ-N1', 'provider', 'cutOff', 'interest.register', '2026-03-31T22:00:00.000Z', '2026-05-29T15:00:00.000Z'],
  ['VGZ-N2', 'insurer', 'target', 'questionnaireAvailable', null, '2026-06-08T22:00:00.000Z'],
  ['VGZ-N3', 'provider', 'cutOff', 'questionnaireDue', '2026-06-07T22:00:00.000Z', '2026-07-01T15:00:00.000Z'],
  ['VGZ-N4', 'insurer', 'target', 'outcomeDue', null, '2026-09-30T22:00:00.000Z'],
  ['VGZ-N5', 'insurer', 'target', 'setUpDue', null, '2026-09-30T22:00:00.000Z'],
  ['VGZ-N6', 'provider', 'opening', 'standardAgreement.request', '2026-09-29T22:00:00.000Z', null],
];

it('has exactly these rows', () => {
  expect(segmentById(policy, 'new-zbc')?.milestones.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
});

it.each(rows)('%s falls on the instants that the document comes to', (id, actor, kind, name, opensAt, firstLateAt) => {
  const milestone = milestoneForDeadline(policy, 'new-zbc', name) ?? milestoneOpening(policy, 'new-zbc', name);
  expect(milestone).toMatchObject({ id, actor, kind });
  expect(computeTerm(milestone?.rule ?? { boundary: 'none' }, null, policy)).toMatchObject({ opensAt, firstLateAt });
});

it.each(['substantiveResponseDue', 'offerDue', 'offerPreferred', 'negotiationStartDue', 'policyExplained', 'signatureDue'])(
  'has no %s',
  (name) => {
    expect(milestoneForDeadline(policy, 'new-zbc', name)).toBeUndefined();
  },
);

it('asks the additional criteria of new treatment centres, and of nobody else', () => {
  const ids = (providerKind: ProviderKind, contractedBefore: boolean) =>
    criteriaFor(policy, { providerKind, contractedBefore }).map(({ id }) => id);
  expect(ids('hospital', false)).toEqual(ids('hospital', true));
  expect(ids('zbc', false).filter((id) => !ids('zbc', true).includes(id))).toEqual([
    'responsible-and-efficient-care',
    'claims-more-than-three-years',
    'paid-per-specialism',
    'asa-classification',
    'addition-to-regional-care',
    'competitive-price',
  ]);
});
