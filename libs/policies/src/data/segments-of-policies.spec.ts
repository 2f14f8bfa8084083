import { findPolicy, segmentById } from '../register/policy-register.js';
import { shippedPolicies } from '../register/shipped-policies.js';
import type { ContractForm, InstitutionKind, ProviderProfile, PurchasingPolicy, Segment } from '../schema/types.js';
import { chooseSegment } from '../segments/choose-segment.js';

const policyOf = (insurer: string, year = 2027) => findPolicy(insurer, year) as PurchasingPolicy;

/** A request for a higher ceiling is no way to a contract: it excludes nothing. */
const leadsToContract = ({ path }: Segment) => path !== 'plafond-increase';

const sorts: InstitutionKind[] = [
  'dialysisCentre',
  'primaryDiagnosticCentre',
  'rehabilitationInstitution',
  'thrombosisService',
  'audiologyCentre',
  'radiotherapyCentre',
  'protonTherapyCentre',
];
const kinds: Pick<ProviderProfile, 'providerKind' | 'institutionKind'>[] = [
  { providerKind: 'hospital' },
  { providerKind: 'zbc' },
  ...sorts.map((institutionKind) => ({ providerKind: 'institution' as const, institutionKind })),
];
const forms: ContractForm[] = ['digital', 'faceToFace'];
const amounts = ['0.00', '499999.99', '500000.00', '2499999.99', '2500000.00', '900000000.00'];

/** Every profile of which all is said, in what the policy measures turnover by. */
function profilesFor(policy: PurchasingPolicy): ProviderProfile[] {
  const measured = policy.segments.flatMap(({ who }) => who.turnover ?? [])[0] ?? { basis: 'claimedValue' as const, year: 2025 };
  return kinds.flatMap((kind) =>
    [true, false].flatMap((contractedBefore) =>
      forms.flatMap((contractForm) =>
        amounts.map((amount) => ({
          ...kind,
          contractedBefore,
          contractForm,
          turnover: { amount, basis: measured.basis, year: measured.year, source: 'Jaarrekening' },
        })),
      ),
    ),
  );
}

const policies = shippedPolicies.map((policy) => [policy.insurer, policy.contractYear, policy] as const);

it.each(policies)('%s %d: who says all has one segment, and at VGZ new hospitals and institutions none', (insurer, _year, policy) => {
  for (const profile of profilesFor(policy)) {
    const without = insurer === 'vgz' && profile.providerKind !== 'zbc' && !profile.contractedBefore;
    expect({ profile, outcome: chooseSegment(policy, profile, leadsToContract).outcome }).toEqual({
      profile,
      outcome: without ? 'none' : 'chosen',
    });
  }
});

it.each(policies)('%s %d: every segment is chosen by someone', (_insurer, _year, policy) => {
  const chosen = new Set(
    profilesFor(policy).flatMap((profile) => {
      const choice = chooseSegment(policy, profile, leadsToContract);
      return choice.outcome === 'chosen' ? [choice.segment.id] : [];
    }),
  );
  expect([...chosen].toSorted()).toEqual(
    policy.segments
      .filter(leadsToContract)
      .map(({ id }) => id)
      .toSorted(),
  );
});

it.each(policies)('%s %d: general rows and rules for who missed a day name what is there', (_insurer, _year, policy) => {
  for (const { onlyFor = [], whenMissed } of policy.general) {
    for (const id of onlyFor) expect(segmentById(policy, id)).toBeDefined();
    if (!whenMissed) continue;
    const deadlines = policy.segments.flatMap(({ milestones }) => milestones.flatMap(({ deadline }) => deadline ?? []));
    expect(deadlines).toContain(whenMissed.deadline);
  }
});

const chosenFor = (policy: PurchasingPolicy, profile: ProviderProfile): unknown => {
  const choice = chooseSegment(policy, profile, leadsToContract);
  return choice.outcome === 'chosen' ? choice.segment.id : choice.outcome === 'inputMissing' ? choice.missing : choice.outcome;
};

describe('thresholds are strictly below', () => {
  it.each([
    ['cz', 'agreedCeiling', 2026, '2499999.99', 'small'],
    ['cz', 'agreedCeiling', 2026, '2500000.00', 'regular'],
    ['dsw', 'claimedValue', 2025, '499999.99', 'small'],
    ['dsw', 'claimedValue', 2025, '500000.00', 'regular'],
  ] as const)('%s %s %d %s is %s', (insurer, basis, year, amount, segment) => {
    const turnover = { amount, basis, year, source: 'Overeenkomst' };
    expect(chosenFor(policyOf(insurer), { providerKind: 'zbc', turnover })).toBe(segment);
  });

  it.each([
    ['cz', 'claimedValue', 2026],
    ['cz', 'agreedCeiling', 2025],
    ['dsw', 'agreedCeiling', 2025],
    ['dsw', 'claimedValue', 2026],
  ] as const)('%s: a number of %s %d says nothing', (insurer, basis, year) => {
    const turnover = { amount: '1.00', basis, year, source: 'Overeenkomst' };
    expect(chosenFor(policyOf(insurer), { providerKind: 'zbc', turnover })).toEqual(['turnover']);
  });
});

describe('what is still asked', () => {
  it.each<[string, number, ProviderProfile, unknown]>([
    ['zilveren-kruis', 2027, { providerKind: 'zbc' }, ['contractForm']],
    ['salland', 2027, { providerKind: 'hospital' }, ['contractForm']],
    ['zorg-en-zekerheid', 2027, { providerKind: 'hospital' }, ['contractForm']],
    ['menzis', 2027, { providerKind: 'hospital' }, 'other'],
    ['menzis', 2027, { providerKind: 'zbc' }, ['contractedBefore']],
    ['menzis', 2027, { providerKind: 'zbc', contractedBefore: true }, 'zbc'],
    ['menzis', 2027, { providerKind: 'zbc', contractedBefore: false }, 'new-zbc'],
    ['asr', 2027, { providerKind: 'zbc' }, 'zbc-thrombosis-diagnostics'],
    ['asr', 2027, { providerKind: 'hospital' }, 'other'],
    ['asr', 2027, { providerKind: 'institution' }, ['institutionKind']],
    ['asr', 2027, { providerKind: 'institution', institutionKind: 'thrombosisService' }, 'zbc-thrombosis-diagnostics'],
    ['asr', 2027, { providerKind: 'institution', institutionKind: 'primaryDiagnosticCentre' }, 'zbc-thrombosis-diagnostics'],
    ['asr', 2027, { providerKind: 'institution', institutionKind: 'dialysisCentre' }, 'other'],
    ['caresq', 2027, { providerKind: 'hospital' }, 'all'],
    ['zorg-en-zekerheid', 2026, { providerKind: 'zbc', contractedBefore: false }, 'contract-request'],
    ['zorg-en-zekerheid', 2026, { providerKind: 'zbc', contractedBefore: true }, ['contractForm']],
    ['zorg-en-zekerheid', 2026, { providerKind: 'zbc', contractedBefore: true, contractForm: 'faceToFace' }, 'bespoke'],
    ['zorg-en-zekerheid', 2026, { providerKind: 'zbc', contractedBefore: true, contractForm: 'digital' }, 'standard'],
  ])('%s %d %j: %j', (insurer, year, profile, outcome) => {
    expect(chosenFor(policyOf(insurer, year), profile)).toEqual(outcome);
  });
});
