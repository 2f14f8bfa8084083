import { findInsurer } from '../insurers/insurers.js';
import { allPolicies, findPolicy, milestoneById, milestoneForDeadline, segmentById, sourceTitle } from './policy-register.js';

const policy = findPolicy('vgz', 2027);
if (policy === undefined) throw new Error('The policy of VGZ for 2027 is missing');

it('finds a policy by insurer, year and version', () => {
  expect(allPolicies()).toContain(policy);
  expect(findPolicy('vgz', 2027, 1)).toBe(policy);
  expect(findPolicy('vgz', 2027, 99)).toBeUndefined();
  expect(findPolicy('vgz', 1999)).toBeUndefined();
  expect(findPolicy('nobody', 2027)).toBeUndefined();
});

it('finds parts of a policy, and nothing where there is nothing', () => {
  expect(segmentById(policy, 'hospital')?.path).toBe('existing-hospital');
  expect(segmentById(policy, 'moon')).toBeUndefined();
  expect(milestoneById(policy, 'VGZ-A2')?.deadline).toBe('publication');
  expect(milestoneById(policy, 'VGZ-Z99')).toBeUndefined();
  expect(milestoneForDeadline(policy, 'moon', 'publication')?.id).toBe('VGZ-A2');
  expect(milestoneForDeadline(policy, 'moon', 'offerDue')).toBeUndefined();
  expect(sourceTitle(policy, 'vgz-msz-2027')).toBe('Inkoopbeleid Medisch Specialistische Zorg 2027');
  expect(sourceTitle(policy, 'x')).toBeUndefined();
});

it("a segment's own milestone comes before the general one", () => {
  const own = { ...policy.general[1]!, id: 'OWN' };
  const segments = policy.segments.map((segment) => ({ ...segment, milestones: [...segment.milestones, own] }));
  expect(milestoneForDeadline({ ...policy, segments }, 'hospital', 'publication')?.id).toBe('OWN');
});

it('finds an insurer by id or UZOVI code', () => {
  expect(findInsurer('vgz')).toMatchObject({ name: 'Coöperatie VGZ', uzovi: '7095', uzoviConfirmed: false });
  expect(findInsurer('7095')?.id).toBe('vgz');
  expect(findInsurer('0000')).toBeUndefined();
});
