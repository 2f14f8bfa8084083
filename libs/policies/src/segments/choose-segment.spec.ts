import fc from 'fast-check';
import { findPolicy } from '../register/policy-register.js';
import type { ProviderProfile, PurchasingPolicy, Segment, SegmentRule } from '../schema/types.js';
import { chooseSegment } from './choose-segment.js';

const base = (findPolicy('vgz', 2027) as PurchasingPolicy).segments[0] as Segment;

/** A policy with one segment for each rule, named after its place. */
function policyWith(...rules: SegmentRule[]): PurchasingPolicy {
  const vgz = findPolicy('vgz', 2027) as PurchasingPolicy;
  return { ...vgz, segments: rules.map((who, index) => ({ ...base, id: `s${String(index)}`, who })) };
}

const chosen = (policy: PurchasingPolicy, profile: ProviderProfile) => {
  const choice = chooseSegment(policy, profile);
  return choice.outcome === 'chosen' ? choice.segment.id : choice.outcome === 'inputMissing' ? choice.missing : choice.outcome;
};

const turnover = (amount: string, year = 2026) => ({ amount, basis: 'agreedCeiling' as const, year, source: 'Overeenkomst 2026' });
const threshold = { basis: 'agreedCeiling' as const, year: 2026 };
const byTurnover = policyWith({ turnover: { ...threshold, below: '2500000.00' } }, { turnover: { ...threshold, atLeast: '2500000.00' } });

it.each([
  ['0.00', 's0'],
  ['2499999.99', 's0'],
  ['2500000.00', 's1'],
  ['2500000.01', 's1'],
])('strictly below a threshold, or from it on: %s', (amount, segment) => {
  expect(chosen(byTurnover, { providerKind: 'zbc', turnover: turnover(amount) })).toBe(segment);
});

it('asks for the turnover when it was not said, or measures something else', () => {
  expect(chosen(byTurnover, { providerKind: 'zbc' })).toEqual(['turnover']);
  expect(chosen(byTurnover, { providerKind: 'zbc', turnover: turnover('1.00', 2025) })).toEqual(['turnover']);
  expect(chosen(byTurnover, { providerKind: 'zbc', turnover: { ...turnover('1.00'), basis: 'claimedValue' } })).toEqual(['turnover']);
});

it('asks for nothing that cannot change the choice', () => {
  const policy = policyWith({ providerKinds: ['zbc'], contractForm: 'digital' }, { providerKinds: ['hospital'] });
  expect(chosen(policy, { providerKind: 'hospital' })).toBe('s1');
  expect(chosen(policy, { providerKind: 'zbc' })).toEqual(['contractForm']);
  expect(chosen(policy, { providerKind: 'zbc', contractForm: 'faceToFace' })).toBe('none');
  expect(chosen(policy, { providerKind: 'institution' })).toBe('none');
});

it('looks at the sort of institution only for institutions', () => {
  const policy = policyWith({ providerKinds: ['zbc', 'institution'], institutionKinds: ['thrombosisService'] });
  expect(chosen(policy, { providerKind: 'zbc' })).toBe('s0');
  expect(chosen(policy, { providerKind: 'institution' })).toEqual(['institutionKind']);
  expect(chosen(policy, { providerKind: 'institution', institutionKind: 'thrombosisService' })).toBe('s0');
  expect(chosen(policy, { providerKind: 'institution', institutionKind: 'dialysisCentre' })).toBe('none');
});

it('two that fit are a question', () => {
  expect(chosen(policyWith({}, { providerKinds: ['zbc'] }), { providerKind: 'zbc' })).toBe('several');
});

it('more said never undoes a choice', () => {
  const forms = policyWith({ contractForm: 'digital' }, { contractForm: 'faceToFace', contractedBefore: true });
  const profiles = fc.record({
    providerKind: fc.constantFrom('hospital' as const, 'zbc' as const, 'institution' as const),
    contractedBefore: fc.option(fc.boolean(), { nil: undefined }),
    contractForm: fc.option(fc.constantFrom('digital' as const, 'faceToFace' as const), { nil: undefined }),
  });
  fc.assert(
    fc.property(profiles, fc.boolean(), (profile, contractedBefore) => {
      const before = chosen(forms, profile);
      if (typeof before !== 'string' || !before.startsWith('s') || before === 'several') return;
      expect(chosen(forms, { ...profile, contractedBefore: profile.contractedBefore ?? contractedBefore })).toBe(before);
    }),
  );
});
