import { computeTerm } from '@termijn/calendar';
import { findPolicy, milestoneForDeadline, milestoneOpening, milestonesOf, segmentById } from '../register/policy-register.js';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';

/** Milestone, its deadline or what it opens, who, kind, first instant, first late instant; an instant in `anchor` when it is a term. */
type Planned = [string, string | null, Milestone['actor'], Milestone['kind'], string | null, string | null, anchor?: string];

const onTheTwelfth = '2026-11-11T23:00:00.000Z';
const afterTheTwelfth = '2026-11-12T23:00:00.000Z';

/** What holds in each segment, its own rows first, worked out by hand from "Overzicht inkoopbeleid msz 2027". */
const planning: [insurer: string, segment: string, path: string, rows: Planned[]][] = [
  [
    'zilveren-kruis',
    'face-to-face',
    'negotiated-offer',
    [
      ['ZK-F1', 'standardAgreement.request', 'provider', 'opening', '2026-08-31T22:00:00.000Z', null],
      ['ZK-F2', 'offerPreferred', 'provider', 'aim', null, '2026-09-15T22:00:00.000Z'],
      ['ZK-F3', 'agreementDue', 'both', 'aim', null, '2026-11-01T23:00:00.000Z'],
      ['ZK-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'zilveren-kruis',
    'digital',
    'standard-offer',
    [
      ['ZK-D1', null, 'insurer', 'opening', null, null],
      ['ZK-D2', 'contractOfferDue', 'insurer', 'target', null, '2026-09-30T22:00:00.000Z'],
      ['ZK-D3', 'visibleBy', 'provider', 'preference', null, '2026-11-09T23:00:00.000Z'],
      ['ZK-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'cz',
    'regular',
    'negotiated-offer',
    [
      ['CZ-1', 'strategySharedDue', 'provider', 'target', null, '2026-06-01T22:00:00.000Z'],
      ['CZ-2', 'partialOfferDue', 'provider', 'target', null, '2026-09-01T22:00:00.000Z'],
      ['CZ-3', 'standardAgreement.request', 'provider', 'opening', '2026-09-14T22:00:00.000Z', null],
      ['CZ-4', 'offerDue', 'provider', 'cutOff', null, '2026-10-01T22:00:00.000Z'],
      ['CZ-5', 'negotiationStartDue', 'insurer', 'target', null, '2026-10-15T22:00:00.000Z'],
      ['CZ-7', 'signatureDue', 'both', 'target', null, onTheTwelfth],
      ['CZ-P', 'publication', 'system', 'opening', onTheTwelfth, afterTheTwelfth],
    ],
  ],
  [
    'cz',
    'small',
    'standard-offer',
    [
      ['CZ-6', 'contractOfferDue', 'insurer', 'target', null, '2026-08-31T22:00:00.000Z'],
      ['CZ-7', 'signatureDue', 'both', 'target', null, onTheTwelfth],
      ['CZ-P', 'publication', 'system', 'opening', onTheTwelfth, afterTheTwelfth],
    ],
  ],
  [
    'menzis',
    'zbc',
    'standard-offer',
    [
      ['ME-1', 'standardAgreementDue', 'insurer', 'target', null, '2026-09-01T22:00:00.000Z'],
      ['ME-2', 'contractOfferDue', 'insurer', 'target', null, '2026-10-01T22:00:00.000Z'],
      // Sunday 1 November does not roll over: from the 2nd on it is late
      ['ME-3', 'signatureDue', 'provider', 'target', null, '2026-11-01T23:00:00.000Z'],
      ['ME-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  ...(['new-zbc', 'other'] as const).map((segment): (typeof planning)[number] => [
    'menzis',
    segment,
    'standard-offer',
    [
      ['ME-2', 'contractOfferDue', 'insurer', 'target', null, '2026-10-01T22:00:00.000Z'],
      ['ME-3', 'signatureDue', 'provider', 'target', null, '2026-11-01T23:00:00.000Z'],
      ['ME-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ]),
  [
    'asr',
    'zbc-thrombosis-diagnostics',
    'negotiated-offer',
    [
      ['AS-2a', 'offerPreferred', 'provider', 'preference', null, '2026-08-01T22:00:00.000Z'],
      ['AS-2b', 'offerDue', 'provider', 'cutOff', null, '2026-10-01T22:00:00.000Z'],
      ['AS-1', 'policyExplained', 'insurer', 'target', '2026-05-31T22:00:00.000Z', '2026-06-30T22:00:00.000Z'],
      ['AS-3a', 'negotiationStartPreferred', 'both', 'preference', '2026-08-31T22:00:00.000Z', '2026-10-01T22:00:00.000Z'],
      ['AS-3b', 'agreementDue', 'both', 'target', null, onTheTwelfth],
      ['AS-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'asr',
    'other',
    'negotiated-offer',
    [
      ['AS-1', 'policyExplained', 'insurer', 'target', '2026-05-31T22:00:00.000Z', '2026-06-30T22:00:00.000Z'],
      ['AS-3a', 'negotiationStartPreferred', 'both', 'preference', '2026-08-31T22:00:00.000Z', '2026-10-01T22:00:00.000Z'],
      ['AS-3b', 'agreementDue', 'both', 'target', null, onTheTwelfth],
      ['AS-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'caresq',
    'all',
    'standard-offer',
    [
      ['CA-1', 'contractOfferDue', 'insurer', 'target', null, '2026-09-30T22:00:00.000Z'],
      ['CA-2', null, 'system', 'opening', null, null],
      ['CA-3', 'signatureDue', 'provider', 'cutOff', null, onTheTwelfth],
      ['CA-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'dsw',
    'small',
    'standard-offer',
    [
      ['DS-2', null, 'insurer', 'opening', null, null],
      ['DS-1', 'invitationDue', 'insurer', 'target', '2026-06-30T22:00:00.000Z', '2026-08-31T22:00:00.000Z'],
      ['DS-3', 'agreementDue', 'both', 'target', null, afterTheTwelfth],
      ['DS-4', 'administrationDue', 'both', 'target', null, '2026-12-31T23:00:00.000Z'],
      ['DS-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'dsw',
    'regular',
    'negotiated-offer',
    [
      ['DS-1', 'invitationDue', 'insurer', 'target', '2026-06-30T22:00:00.000Z', '2026-08-31T22:00:00.000Z'],
      ['DS-3', 'agreementDue', 'both', 'target', null, afterTheTwelfth],
      ['DS-4', 'administrationDue', 'both', 'target', null, '2026-12-31T23:00:00.000Z'],
      ['DS-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'salland',
    'digital',
    'standard-offer',
    [
      ['SA-D1', 'contractOfferDue', 'insurer', 'target', null, '2026-09-30T22:00:00.000Z'],
      ['SA-D2', 'proposalLapses', 'provider', 'cutOff', null, '2026-10-13T22:00:00.000Z', '2026-09-01T09:00:00.000Z'],
      ['SA-D3', 'signatureDue', 'provider', 'cutOff', null, afterTheTwelfth],
      ['SA-P', 'publication', 'system', 'opening', null, null],
    ],
  ],
  [
    'salland',
    'face-to-face',
    'negotiated-offer',
    [
      ['SA-F1', 'partialOfferDue', 'provider', 'target', null, '2026-09-01T22:00:00.000Z'],
      ['SA-F2', 'benchmarkMethodDue', 'both', 'target', null, '2026-09-01T22:00:00.000Z'],
      ['SA-F3', 'offerDue', 'provider', 'cutOff', null, '2026-09-30T22:00:00.000Z'],
      ['SA-F4', 'substantiveResponseDue', 'insurer', 'target', null, onTheTwelfth, '2026-09-30T14:00:00.000Z'],
      ['SA-F5', 'signatureDue', 'both', 'target', null, onTheTwelfth],
      ['SA-P', 'publication', 'system', 'opening', null, null],
    ],
  ],
  [
    'zorg-en-zekerheid',
    'standard',
    'standard-offer',
    [
      ['ZZ27-3', 'contractOfferDue', 'insurer', 'target', '2026-08-31T22:00:00.000Z', '2026-09-30T22:00:00.000Z'],
      ['ZZ27-5', 'signatureDue', 'provider', 'cutOff', null, onTheTwelfth],
      ['ZZ27-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
  [
    'zorg-en-zekerheid',
    'bespoke',
    'negotiated-offer',
    [
      ['ZZ27-1', 'partialOfferDue', 'provider', 'target', null, '2026-09-01T22:00:00.000Z'],
      ['ZZ27-2', 'offerDue', 'provider', 'cutOff', null, '2026-10-01T22:00:00.000Z'],
      // an offer of the last day may be answered a day after the last day to sign
      ['ZZ27-4', 'substantiveResponseDue', 'insurer', 'target', null, afterTheTwelfth, '2026-10-01T21:59:59.999Z'],
      ['ZZ27-5', 'signatureDue', 'provider', 'cutOff', null, onTheTwelfth],
      ['ZZ27-P', 'publication', 'system', 'opening', onTheTwelfth, null],
    ],
  ],
];

const policyOf = (insurer: string) => findPolicy(insurer, 2027) as PurchasingPolicy;

describe.each(planning)('%s %s', (insurer, segmentId, path, rows) => {
  const policy = policyOf(insurer);

  it(`follows ${path} and has exactly these rows`, () => {
    expect(segmentById(policy, segmentId)?.path).toBe(path);
    expect(milestonesOf(policy, segmentId).map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s', (id, name, [, , actor, kind, opensAt, firstLateAt, anchor]) => {
    const milestone = milestonesOf(policy, segmentId).find((one) => one.id === id);
    expect(milestone).toMatchObject({ actor, kind });
    expect(milestone?.deadline ?? milestone?.opens ?? null).toBe(name);
    if (name !== null) expect(milestoneForDeadline(policy, segmentId, name) ?? milestoneOpening(policy, segmentId, name)).toBe(milestone);
    const { rule, rollOver } = milestone as Milestone;
    const from = anchor === undefined ? null : { event: 'anchor' in rule ? rule.anchor : '', at: anchor };
    expect(computeTerm(rule, from, { ...policy, rollOver: rollOver ?? policy.rollOver })).toMatchObject({ opensAt, firstLateAt });
  });
});

it('tells every segment of 2027 but those of VGZ', () => {
  const others = ['zilveren-kruis', 'cz', 'menzis', 'asr', 'caresq', 'dsw', 'salland', 'zorg-en-zekerheid'];
  const segments = others.flatMap((insurer) => policyOf(insurer).segments.map(({ id }) => `${insurer} ${id}`));
  expect(planning.map(([insurer, segment]) => `${insurer} ${segment}`).toSorted()).toEqual(segments.toSorted());
});

describe('what the days are counted from', () => {
  const ruleOf = (insurer: string, segment: string, deadline: string) => milestoneForDeadline(policyOf(insurer), segment, deadline)!.rule;

  it('terms run from the receipt of the offer, or of the proposal', () => {
    expect(ruleOf('salland', 'digital', 'proposalLapses')).toMatchObject({ anchor: 'contract.proposed', term: { weeks: 6 } });
    expect(ruleOf('salland', 'face-to-face', 'substantiveResponseDue')).toMatchObject({ anchor: 'offer.submitted' });
    expect(ruleOf('zorg-en-zekerheid', 'bespoke', 'substantiveResponseDue')).toMatchObject({ anchor: 'offer.submitted' });
    expect(ruleOf('salland', 'digital', 'publication')).toEqual({ boundary: 'event', anchor: 'contract.concluded' });
  });

  it.each([
    ['2026-09-01T09:00:00.000Z', '2026-10-13'],
    ['2026-09-30T21:59:59.999Z', '2026-11-11'],
    ['2026-10-01T09:00:00.000Z', '2026-11-12'],
    ['2026-10-02T09:00:00.000Z', '2026-11-13'],
  ])('a proposal of Salland received %s lapses after %s', (at, dueOn) => {
    const rule = ruleOf('salland', 'digital', 'proposalLapses');
    expect(computeTerm(rule, { event: 'contract.proposed', at }, policyOf('salland')).dueOn).toBe(dueOn);
  });

  it('who signed too late to be visible at Zilveren Kruis is published from the 13th', () => {
    expect(milestoneForDeadline(policyOf('zilveren-kruis'), 'digital', 'publication')?.whenMissed).toEqual({
      deadline: 'visibleBy',
      rule: { boundary: 'from', date: '2026-11-13' },
    });
  });
});

describe('what the overview does not say is not there', () => {
  it.each([
    ['cz', 'small', ['offerDue', 'substantiveResponseDue', 'strategySharedDue', 'partialOfferDue', 'negotiationStartDue']],
    ['zilveren-kruis', 'digital', ['signatureDue', 'proposalLapses']],
    ['zilveren-kruis', 'face-to-face', ['signatureDue', 'offerDue', 'substantiveResponseDue', 'visibleBy']],
    ['asr', 'other', ['offerDue', 'offerPreferred', 'signatureDue', 'substantiveResponseDue']],
    ['menzis', 'other', ['standardAgreementDue', 'proposalLapses']],
    ['dsw', 'regular', ['offerDue', 'substantiveResponseDue', 'signatureDue']],
    ['dsw', 'small', ['contractOfferDue', 'signatureDue']],
  ])('%s %s', (insurer, segment, names) => {
    for (const name of names) expect(milestoneForDeadline(policyOf(insurer), segment, name)).toBeUndefined();
  });

  it('nobody but VGZ has a term for questions, a first offer of the insurer, or care under another policy', () => {
    for (const [insurer, segment] of planning) {
      const policy = policyOf(insurer);
      expect(milestoneForDeadline(policy, segment, 'questionAnswerDue')).toBeUndefined();
      expect(policy.segments.filter((one: Segment) => one.insurerMayOfferFirst ?? one.negotiationOnRequest)).toEqual([]);
      expect(policy.excludedCare).toEqual([]);
    }
  });
});

it.each(planning.map(([insurer]) => insurer))('%s says what was read and what is wrong with the source', (insurer) => {
  const { readings, remarks = [], sources } = policyOf(insurer);
  expect(readings.length).toBeGreaterThan(3);
  expect(remarks.map(({ about }) => about)).toContain('Alleen het overzicht van ZKN');
  expect(sources).toMatchObject([{ title: 'Overzicht inkoopbeleid msz 2027', publishedOn: '2026-04-24' }]);
});
