import { readPolicy } from '../schema/read-policy.js';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';
import { findingKinds, sharedFindingKinds } from './finding-list.js';
import { findingsAcross, findingsOf } from './findings-of.js';

const source = { document: 'doc', heading: 'Planning' };

/** A milestone of which only what matters is said. */
function milestone(id: string, given: Partial<Milestone>): Milestone {
  return {
    id,
    actor: 'provider',
    action: `Handeling ${id}`,
    kind: 'target',
    rule: { boundary: 'none' },
    channel: null,
    condition: null,
    source,
    quote: 'De planning staat hieronder.',
    ...given,
  };
}

const by = (date: string, name: string, given: Partial<Milestone> = {}): Partial<Milestone> => ({
  deadline: name,
  rule: { boundary: 'by', date },
  quote: `Uiterlijk ${inQuote(date)}`,
  ...given,
});

/** "30 september 2026". */
function inQuote(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

interface Wanted {
  path?: string;
  milestones?: Record<string, Partial<Milestone>>;
  general?: Record<string, Partial<Milestone>>;
  who?: Segment['who'];
  rule?: string;
  other?: { path: string; milestones: Record<string, Partial<Milestone>> };
  policy?: Partial<PurchasingPolicy>;
}

const all = (milestones: Record<string, Partial<Milestone>> = {}): Milestone[] =>
  Object.entries(milestones).map(([id, given]) => milestone(id, given));

/** A policy for 2027 that passes the check of its file; one segment on `negotiated-offer` unless something else is wanted. */
function policyWith({ path = 'negotiated-offer', milestones, general, who = {}, rule, other, policy }: Wanted): PurchasingPolicy {
  const segment = (id: string, of: Pick<Segment, 'path' | 'who' | 'milestones'>): Segment => ({ id, label: `Segment ${id}`, ...of });
  return readPolicy(
    {
      insurer: 'proef',
      insurerName: 'Proef',
      uzovi: null,
      uzoviConfirmed: false,
      contractYear: 2027,
      version: 1,
      inForceFrom: null,
      title: 'Proefbeleid 2027',
      labels: [{ name: 'Proef', from: null }],
      calendarVersion: 'nl-2026.1',
      rollOver: 'none',
      reminders: { daysBefore: [14, 7, 1], at: '09:00' },
      sources: [{ id: 'doc', title: 'Proefbeleid', publisher: 'Proef', publishedOn: null }],
      general: all(general),
      segments: [
        { ...segment('een', { path, who, milestones: all(milestones) }), ...(rule === undefined ? {} : { rule: { source, quote: rule } }) },
        ...(other ? [segment('twee', { path: other.path, who: { providerKinds: ['zbc'] }, milestones: all(other.milestones) })] : []),
      ],
      requirements: [],
      excludedCare: [],
      readings: [],
      ...policy,
    },
    'proef.json',
  );
}

const offer = by('2026-10-01', 'offerDue', { kind: 'cutOff' });
const answer = (term: { weeks?: number; days?: number }): Partial<Milestone> => ({
  deadline: 'substantiveResponseDue',
  rule: { boundary: 'relative', anchor: 'offer.submitted', term },
  quote: 'Zo lang na ontvangst van de offerte',
});
const lapse = {
  ...answer({ weeks: 6 }),
  deadline: 'proposalLapses',
  rule: { boundary: 'relative', anchor: 'contract.proposed', term: { weeks: 6 } },
} as const;
const sign = (date: string): Partial<Milestone> => by(date, 'signatureDue', { kind: 'cutOff' });
const publication = {
  deadline: 'publication',
  kind: 'opening',
  rule: { boundary: 'on', date: '2026-11-12' },
  quote: 'Op 12 november 2026',
} as const;
const question = {
  ...answer({ weeks: 2 }),
  deadline: 'questionAnswerDue',
  rule: { boundary: 'relative', anchor: 'question.asked', term: { weeks: 2 } },
} as const;

/** Each kind: a policy that has it, the days where it counts them, words of its sentence; and one that just has not. */
const kinds: Record<string, { has: Wanted; days?: number; says: string; hasNot: Wanted }> = {
  answerAfterSigning: {
    has: { milestones: { A: offer, B: answer({ weeks: 6 }), C: sign('2026-11-11') } },
    days: -1,
    says: 'donderdag 12 november 2026 komen, 1 dag na',
    hasNot: { milestones: { A: offer, B: answer({ days: 41 }), C: sign('2026-11-11') } },
  },
  lapsesBeforeSigningDate: {
    has: { path: 'standard-offer', milestones: { A: by('2026-09-30', 'contractOfferDue'), B: lapse, C: sign('2026-11-12') } },
    days: -1,
    says: 'woensdag 11 november 2026, maar tekenen mag tot en met donderdag 12 november 2026: 1 dag later',
    hasNot: { path: 'standard-offer', milestones: { A: by('2026-10-01', 'contractOfferDue'), B: lapse, C: sign('2026-11-12') } },
  },
  yearContradicts: {
    has: { milestones: { A: { ...offer, quote: 'Uiterlijk 1 oktober 2026 voor een overeenkomst voor 2026' } } },
    says: 'voor 2026, in het beleid voor 2027',
    hasNot: {
      milestones: { A: { ...offer, quote: 'Uiterlijk 1 oktober 2026 voor een overeenkomst voor 2027; met een overeenkomst in 2026' } },
    },
  },
  fewDaysAfterAnswer: {
    has: { milestones: { A: offer, B: answer({ days: 35 }), C: sign('2026-11-11') } },
    days: 6,
    says: 'dan blijven er 6 dagen tot de laatste dag om te tekenen',
    hasNot: { milestones: { A: offer, B: answer({ days: 34 }), C: sign('2026-11-11') } },
  },
  endsOnPublicationDay: {
    has: { milestones: { A: by('2026-11-12', 'agreementDue') }, general: { P: publication } },
    days: 0,
    says: 'op dezelfde dag als de bekendmaking',
    hasNot: { milestones: { A: by('2026-11-11', 'agreementDue') }, general: { P: publication } },
  },
  aimIsAlsoLatest: {
    has: {
      milestones: { A: by('2026-11-02', 'signatureDue', { quote: 'De streefdatum is 2 november 2026. Uiterlijk op deze datum afgerond' }) },
    },
    days: 0,
    says: 'maandag 2 november 2026 in één adem',
    hasNot: { milestones: { A: by('2026-11-02', 'signatureDue', { quote: 'Bij voorkeur 1 oktober 2026, uiterlijk 2 november 2026' }) } },
  },
  boundaryDiffers: {
    has: {
      milestones: { A: sign('2026-11-12') },
      other: { path: 'standard-offer', milestones: { B: { ...sign('2026-11-12'), rule: { boundary: 'before', date: '2026-11-12' } } } },
    },
    says: 'bij de een telt donderdag 12 november 2026 zelf mee',
    hasNot: {
      milestones: { A: sign('2026-11-12') },
      other: { path: 'standard-offer', milestones: { B: { ...sign('2026-11-12'), rule: { boundary: 'before', date: '2026-11-13' } } } },
    },
  },
  untilUnclear: {
    has: { milestones: { A: by('2026-11-11', 'agreementDue', { quote: 'loopt door tot 12 november 2026' }) }, general: { P: publication } },
    says: 'want anders valt het einde op de dag van de bekendmaking',
    hasNot: { milestones: { A: by('2026-11-12', 'agreementDue', { quote: 'loopt door tot en met 12 november 2026' }) } },
  },
  freeDay: {
    has: { milestones: { A: by('2027-05-05', 'decisionDue') } },
    says: 'woensdag 5 mei 2027 (Bevrijdingsdag), geen werkdag',
    hasNot: { milestones: { A: by('2027-05-04', 'decisionDue') } },
  },
  anchorUnclear: {
    has: { milestones: { A: { ...answer({ weeks: 6 }), quote: 'Binnen 6 weken' } } },
    says: 'gelezen als 6 weken na ontvangst van de offerte',
    hasNot: { milestones: { A: { ...answer({ weeks: 6 }), quote: 'Binnen 6 weken na de dag van ontvangst' } } },
  },
  lastDayUnbounded: {
    has: { milestones: { A: { ...offer, kind: 'aim' }, B: answer({ weeks: 6 }) } },
    says: 'eindigt 6 weken na ontvangst van de offerte',
    hasNot: { milestones: { A: offer, B: answer({ weeks: 6 }) } },
  },
  thresholdUnclear: {
    has: { who: { turnover: { basis: 'agreedCeiling', year: 2026, below: '1.00' } }, rule: 'een omzet onder € 1 in 2026' },
    says: 'niet waaraan de omzet wordt gemeten; gelezen als het overeengekomen omzetplafond van 2026',
    hasNot: { who: { turnover: { basis: 'agreedCeiling', year: 2026, below: '1.00' } }, rule: 'een omzetplafond onder € 1 in 2026' },
  },
  dayMissing: {
    has: { milestones: { A: { rule: { boundary: 'month', month: '2026-09' }, quote: 'In september 2026' } } },
    says: 'noemt de bron alleen een maand',
    hasNot: { milestones: { A: by('2026-09-30', 'offerDue') } },
  },
  offerTermMissing: {
    has: { milestones: { A: { ...offer, kind: 'preference', deadline: 'offerPreferred' } } },
    says: 'offerte van de zorgaanbieder',
    hasNot: { milestones: { A: offer } },
  },
  responseTermMissing: {
    has: { milestones: { A: offer, B: by('2026-10-15', 'negotiationStartDue') } },
    says: 'wel moet de onderhandeling uiterlijk donderdag 15 oktober 2026 beginnen',
    hasNot: { milestones: { A: offer, B: answer({ weeks: 6 }) } },
  },
  signingDateMissing: {
    has: { milestones: { A: by('2026-11-11', 'signatureDue', { kind: 'aim' }) } },
    says: 'geen uiterste dag om te tekenen',
    hasNot: { milestones: { A: by('2026-11-11', 'signatureDue') } },
  },
  publicationDayMissing: {
    has: { general: { P: { ...publication, rule: { boundary: 'event', anchor: 'contract.concluded' } } } },
    says: 'geen dag waarop het gecontracteerde aanbod bekend wordt gemaakt',
    hasNot: { general: { P: publication } },
  },
  questionTermMissing: { has: {}, says: 'een vraag', hasNot: { general: { Q: question } } },
  segmentWithoutDate: {
    has: { milestones: { A: sign('2026-11-11') }, other: { path: 'standard-offer', milestones: { B: {} } } },
    says: 'geen enkele dag',
    hasNot: {
      milestones: { A: sign('2026-11-11') },
      other: { path: 'standard-offer', milestones: { B: by('2026-09-30', 'contractOfferDue') } },
    },
  },
  offerInParts: {
    has: { milestones: { A: by('2026-09-01', 'partialOfferDue'), B: offer } },
    says: 'het ene uiterlijk dinsdag 1 september 2026 en het andere uiterlijk donderdag 1 oktober 2026',
    hasNot: { milestones: { A: by('2026-10-01', 'partialOfferDue'), B: offer } },
  },
  daysToSign: {
    has: { path: 'standard-offer', milestones: { A: by('2026-09-30', 'contractOfferDue'), B: sign('2026-11-11') } },
    days: 42,
    says: 'liggen 42 dagen',
    hasNot: { milestones: { A: by('2026-09-30', 'contractOfferDue'), B: sign('2026-11-11') } },
  },
  timeOnlySometimes: {
    has: {
      milestones: {
        A: by('2026-09-30', 'offerDue', { rule: { boundary: 'by', date: '2026-09-30', time: '17:00' } }),
        B: sign('2026-11-11'),
      },
    },
    says: 'Bij 1 van de 2 uiterste dagen',
    hasNot: { milestones: { A: by('2026-09-30', 'offerDue', { rule: { boundary: 'by', date: '2026-09-30', time: '17:00' } }) } },
  },
  exceptionStated: {
    has: { milestones: { A: { ...offer, quote: 'Uiterlijk 1 oktober 2026, tenzij anders is afgesproken' } } },
    says: 'de bron noemt een uitzondering',
    hasNot: { milestones: { A: offer } },
  },
  twoLabels: {
    has: {
      policy: {
        labels: [
          { name: 'Proef', from: null },
          { name: 'Merk', from: '2027-01-01' },
        ],
      },
    },
    says: 'Merk valt er pas vanaf vrijdag 1 januari 2027 onder',
    hasNot: {},
  },
  yearNotStated: {
    has: { milestones: { A: { ...offer, quote: 'Uiterlijk 1 oktober' } } },
    says: '1 oktober zonder jaar; gelezen als 2026',
    hasNot: { milestones: { A: { ...offer, quote: 'In 2026 uiterlijk 1 oktober' } } },
  },
  dayNotInQuote: {
    has: { milestones: { A: { ...offer, quote: 'De offerte aanleveren' } } },
    says: 'donderdag 1 oktober 2026 niet in de aangehaalde woorden',
    hasNot: { milestones: { A: { ...offer, quote: 'De offerte aanleveren vóór 2 oktober 2026' } } },
  },
};

it('every kind stands here, and once in the list', () => {
  expect(findingKinds.map(({ code }) => code).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe.each(Object.entries(kinds))('%s', (code, { has, days, says, hasNot }) => {
  const of = (wanted: Wanted) => findingsOf(policyWith(wanted)).filter((finding) => finding.code === code);

  it('is found where it is, with its words and days', () => {
    const [found, ...more] = of(has);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ insurer: 'proef', contractYear: 2027, version: 1, days: days ?? null });
    expect(found?.message.nl).toContain(says);
    expect(found?.message.en).not.toBe(found?.message.nl);
    expect(found?.segments).not.toEqual([]);
  });

  it('is not found where it just is not', () => {
    expect(of(hasNot)).toEqual([]);
  });
});

it('a preferred period that ends on the last day for the offer', () => {
  const preferred = (to: string): Wanted => ({
    milestones: {
      A: offer,
      B: { deadline: 'negotiationStartPreferred', kind: 'preference', rule: { boundary: 'window', from: '2026-09-01', to } },
    },
  });
  const codes = (to: string) => findingsOf(policyWith(preferred(to))).map(({ code }) => code);
  expect(codes('2026-10-01')).toContain('aimIsAlsoLatest');
  expect(codes('2026-09-30')).not.toContain('aimIsAlsoLatest');
});

it('a quote that puts the day of the rule in another year', () => {
  const quoted = (quote: string) => findingsOf(policyWith({ milestones: { A: { ...offer, quote } } })).map(({ code }) => code);
  expect(quoted('Uiterlijk 1 oktober 2025')).toContain('yearContradicts');
  expect(quoted('Uiterlijk 1 oktober 2026')).not.toContain('yearContradicts');
});

it('a rule that rolls over has no free day', () => {
  const codes = (rollOver: 'none' | 'nextWorkingDay') =>
    findingsOf(policyWith({ milestones: { A: by('2026-11-01', 'signatureDue') }, policy: { rollOver } })).map(({ code }) => code);
  expect([codes('none').includes('freeDay'), codes('nextWorkingDay').includes('freeDay')]).toEqual([true, false]);
});

it('what says the same of several segments is one finding with the words of each', () => {
  const policy = policyWith({
    milestones: { A: offer, B: answer({ weeks: 6 }), C: sign('2026-11-11') },
    other: { path: 'negotiated-offer', milestones: { D: offer, E: answer({ weeks: 6 }), F: sign('2026-11-11') } },
  });
  const found = findingsOf(policy).filter(({ code }) => code === 'answerAfterSigning');
  expect(found).toMatchObject([{ segments: ['een', 'twee'], days: -1 }]);
  expect(found[0]?.quotes.map(({ milestone: id, day }) => [id, day])).toEqual([
    ['A', '2026-10-01'],
    ['B', '2026-11-12'],
    ['C', '2026-11-11'],
    ['D', '2026-10-01'],
    ['E', '2026-11-12'],
    ['F', '2026-11-11'],
  ]);
});

it('the worst comes first', () => {
  const weights = findingsOf(policyWith(kinds['answerAfterSigning']!.has)).map(({ severity }) => severity);
  expect(weights).toEqual(
    weights.toSorted((a, b) => ['contradiction', 'warning', 'note'].indexOf(a) - ['contradiction', 'warning', 'note'].indexOf(b)),
  );
  expect(weights[0]).toBe('contradiction');
});

describe('between policies', () => {
  const named = (insurer: string, wanted: Wanted): PurchasingPolicy => ({ ...policyWith(wanted), insurer, insurerName: insurer });
  const published = (insurer: string, rule: Milestone['rule']) => named(insurer, { general: { P: { ...publication, rule } } });
  const on = { boundary: 'on', date: '2026-11-12' } as const;
  const afterSigning = { boundary: 'event', anchor: 'contract.concluded' } as const;
  const codes = (policies: PurchasingPolicy[], year = 2027) => findingsAcross(policies, year).map(({ code }) => code);

  it('publicationDiffers', () => {
    expect(codes([published('a', on), published('b', { boundary: 'from', date: '2026-11-12' })])).toEqual(['publicationDiffers']);
    expect(codes([published('a', on), published('b', on)])).toEqual([]);
    expect(codes([published('a', on), published('b', afterSigning)], 2026)).toEqual([]);
    expect(codes([])).toEqual([]);
  });

  it('laterThanOthersPublish', () => {
    const last = (date: string) => named('c', { milestones: { S: sign(date) }, general: { P: { ...publication, rule: afterSigning } } });
    const others = [published('a', on), published('b', on)];
    const [found] = findingsAcross([...others, last('2026-11-12')], 2027);
    expect(found).toMatchObject({ code: 'laterThanOthersPublish', days: 0, insurers: ['c'] });
    expect(codes([...others, last('2026-11-11')])).toEqual(['publicationDiffers']);
  });

  it('counts the newest version of each', () => {
    const newer = { ...published('b', on), version: 2 };
    expect(codes([published('a', on), published('b', { boundary: 'from', date: '2026-11-12' }), newer])).toEqual([]);
  });

  it('has a code of its own for each kind', () => {
    const all = [...findingKinds, ...sharedFindingKinds].map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
  });
});
