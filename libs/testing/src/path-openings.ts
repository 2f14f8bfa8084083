import { findPolicy, type Milestone, type PurchasingPolicy } from '@termijn/policies';
import type { Opening } from './case-player.js';

const policyOf = (insurer: string, year = 2027): PurchasingPolicy => {
  const policy = findPolicy(insurer, year);
  if (!policy) throw new Error(`No policy of ${insurer} for ${String(year)}`);
  return policy;
};

/** The one insurer that names grounds for exclusion, and that takes requests for a contract. */
const zorgEnZekerheid = policyOf('zorg-en-zekerheid', 2026);
const { exclusionGrounds } = zorgEnZekerheid;
const vgzWithGrounds: PurchasingPolicy = { ...policyOf('vgz'), exclusionGrounds };

type Asked = Pick<Milestone, 'actor' | 'kind' | 'rule'> & { deadline: string };

/** The policy of an insurer that asks more than it does: no insurer asks everything that a machine knows. */
function asksMore(insurer: string, segmentId: string, asked: Asked[]): PurchasingPolicy {
  const policy: PurchasingPolicy = { ...structuredClone(policyOf(insurer)), exclusionGrounds };
  const segment = policy.segments.find(({ id }) => id === segmentId);
  if (!segment) throw new Error(`${insurer} has no segment ${segmentId}`);
  const { source, quote } = segment.milestones[0] as Milestone;
  segment.negotiationOnRequest = { source, quote };
  segment.milestones.push(
    ...asked.map((one) => ({ id: `X-${one.deadline}`, action: one.deadline, channel: null, condition: null, source, quote, ...one })),
  );
  return policy;
}

const by = (date: string) => ({ boundary: 'by' as const, date });
const beside: Asked[] = [
  { deadline: 'invitationDue', actor: 'insurer', kind: 'target', rule: by('2026-08-31') },
  { deadline: 'standardAgreementDue', actor: 'insurer', kind: 'target', rule: by('2026-09-01') },
  { deadline: 'administrationDue', actor: 'both', kind: 'target', rule: by('2026-12-31') },
];

const everyStandardOffer = asksMore('zilveren-kruis', 'digital', [
  ...beside,
  {
    deadline: 'proposalLapses',
    actor: 'provider',
    kind: 'cutOff',
    rule: { boundary: 'relative', anchor: 'contract.proposed', term: { weeks: 6 } },
  },
  { deadline: 'signatureDue', actor: 'both', kind: 'target', rule: by('2026-10-15') },
]);
const everyNegotiatedOffer = asksMore('zorg-en-zekerheid', 'bespoke', [
  ...beside,
  { deadline: 'strategySharedDue', actor: 'provider', kind: 'target', rule: by('2026-06-01') },
  { deadline: 'benchmarkMethodDue', actor: 'both', kind: 'target', rule: by('2026-09-01') },
  { deadline: 'processAgreementsDue', actor: 'both', kind: 'target', rule: by('2026-06-12') },
  { deadline: 'agreementDue', actor: 'both', kind: 'target', rule: by('2026-11-01') },
]);

const digital = (insurer: string): Opening => ({ path: 'standard-offer', policy: policyOf(insurer), contractForm: 'digital' });
const faceToFace = (insurer: string): Opening => ({ path: 'negotiated-offer', policy: policyOf(insurer), contractForm: 'faceToFace' });

const extraContracting = {
  requested: '500000.00',
  products: [{ product: 'Heupprothese', forecast: '2400000.00', realisation: '1300000.00' }],
  explanation: 'Wij verwachten het omzetplafond te overschrijden.',
  grounds: [{ ground: 'nearby-calamity', explanation: 'Brand bij het ziekenhuis in de buurt.' }],
};

/** Cases that differ in what their policies ask, for each path; the first one asks all that its machine knows. */
export const pathOpenings: Record<string, [Opening, ...Opening[]]> = {
  'existing-hospital': [
    { path: 'existing-hospital', kind: 'hospital', policy: vgzWithGrounds },
    { path: 'existing-hospital', kind: 'hospital' },
  ],
  'existing-institution': [
    { path: 'existing-institution', kind: 'institution', policy: vgzWithGrounds },
    { path: 'existing-institution', kind: 'institution' },
  ],
  'existing-zbc': [
    { path: 'existing-zbc', kind: 'zbc', policy: vgzWithGrounds },
    { path: 'existing-zbc', kind: 'zbc' },
  ],
  'new-zbc': [
    { path: 'new-zbc', kind: 'zbc', policy: vgzWithGrounds },
    { path: 'new-zbc', kind: 'zbc' },
  ],
  'plafond-increase': [
    { path: 'plafond-increase', kind: 'zbc', policy: vgzWithGrounds },
    { path: 'plafond-increase', kind: 'zbc' },
    { path: 'plafond-increase', kind: 'zbc', policy: zorgEnZekerheid, at: '2026-06-01T08:00:00.000Z', data: extraContracting },
  ],
  // Asked for before the day of publication, so that it waits for that.
  'contract-request': [
    { path: 'contract-request', policy: zorgEnZekerheid, at: '2025-09-01T08:00:00.000Z' },
    { path: 'contract-request', policy: zorgEnZekerheid },
  ],
  'standard-offer': [
    { ...digital('zilveren-kruis'), policy: everyStandardOffer },
    digital('zilveren-kruis'),
    digital('salland'),
    digital('zorg-en-zekerheid'),
    { ...digital('menzis'), kind: 'zbc' },
    { ...digital('dsw'), turnover: { amount: '499999.99', basis: 'claimedValue', year: 2025, source: 'Declaraties 2025' } },
  ],
  'negotiated-offer': [
    { ...faceToFace('zorg-en-zekerheid'), policy: everyNegotiatedOffer, data: { benchmarking: true } },
    faceToFace('zilveren-kruis'),
    faceToFace('salland'),
    faceToFace('asr'),
    { ...faceToFace('cz'), turnover: { amount: '2500000.00', basis: 'agreedCeiling', year: 2026, source: 'Overeenkomst 2026' } },
  ],
};
