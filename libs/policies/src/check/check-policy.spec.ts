import { allPolicies, findPolicy } from '../register/policy-register.js';
import type { Milestone, PurchasingPolicy } from '../schema/types.js';
import { checkPolicy, type CheckedFault } from './check-policy.js';

it.each(allPolicies().map((policy) => [`${policy.title} ${policy.insurerName} v${policy.version}`, policy] as const))(
  '%s has no faults',
  (_title, policy) => {
    expect(checkPolicy(policy)).toEqual([]);
  },
);

/** A copy in which the first milestone of the first segment is changed. */
function withFirst(policy: PurchasingPolicy, change: Partial<Milestone>): PurchasingPolicy {
  const copy = structuredClone(policy);
  Object.assign(copy.segments[0]?.milestones[0] ?? {}, change);
  return copy;
}

const source = (document: string): Pick<Milestone, 'source'> => ({ source: { document, heading: 'Planning' } });

describe('planted faults are found', () => {
  const policy = findPolicy('vgz', 2027);
  if (policy === undefined) throw new Error('There is no policy');

  it.each<[CheckedFault['code'], string, PurchasingPolicy]>([
    ['duplicateId', 'two milestones of one id', withFirst(policy, { id: 'VGZ-Z2' })],
    ['duplicateId', 'an id of another segment', withFirst(policy, { id: 'VGZ-O7' })],
    [
      'duplicateId',
      'two requirements of one id',
      { ...policy, requirements: [...policy.requirements, ...policy.requirements.slice(0, 1)] },
    ],
    ['duplicateId', 'care excluded twice', { ...policy, excludedCare: [...policy.excludedCare, ...policy.excludedCare] }],
    ['duplicateId', 'a source twice', { ...policy, sources: [...policy.sources, ...policy.sources] }],
    ['duplicateDeadline', 'two cut-offs for the offer', withFirst(policy, { deadline: 'offerDue' })],
    ['duplicateOpening', 'two openings', withFirst(policy, { opens: 'standardAgreement.request' })],
    ['missingAnchor', 'six weeks from nothing', withFirst(policy, { rule: { boundary: 'relative', anchor: '', term: { weeks: 6 } } })],
    ['missingAnchor', 'at no event', withFirst(policy, { rule: { boundary: 'event', anchor: ' ' } })],
    ['impossibleRule', '31 September', withFirst(policy, { rule: { boundary: 'by', date: '2026-09-31' } })],
    ['impossibleRule', 'a quarter past 24', withFirst(policy, { rule: { boundary: 'by', date: '2026-09-30', time: '24:15' } })],
    ['impossibleRule', 'month 13', withFirst(policy, { rule: { boundary: 'month', month: '2026-13' } })],
    ['impossibleRule', 'a window back to front', withFirst(policy, { rule: { boundary: 'window', from: '2026-06-02', to: '2026-06-01' } })],
    ['impossibleRule', 'no term', withFirst(policy, { rule: { boundary: 'relative', anchor: 'x', term: {} } })],
    ['impossibleDate', 'a label from 30 February', { ...policy, labels: [{ name: 'X', from: '2027-02-30' }] }],
    ['unknownCalendar', 'another calendar', { ...policy, calendarVersion: 'nl-1' }],
    ['unknownSource', 'a milestone from nowhere', withFirst(policy, source('x'))],
    ['unknownSource', 'sources left out', { ...policy, sources: [] }],
    ['unknownSegment', 'a milestone for nobody', withFirst(policy, { onlyFor: ['hospital', 'moon'] })],
    [
      'impossibleRule',
      'another rule on 31 September',
      withFirst(policy, { whenMissed: { deadline: 'visibleBy', rule: { boundary: 'from', date: '2026-09-31' } } }),
    ],
    ['emptyText', 'no quote', withFirst(policy, { quote: '' })],
    ['emptyText', 'a quote with an empty piece', withFirst(policy, { quote: 'Uiterlijk 12 juni 2026 … ' })],
    ['emptyText', 'no heading', withFirst(policy, { source: { document: 'vgz-msz-2027', heading: '' } })],
    ['emptyText', 'no action', withFirst(policy, { action: ' ' })],
    ['emptyText', 'a reading that says nothing', { ...policy, readings: [{ about: 'x', reading: '' }] }],
    ['kindWithoutMoment', 'a cut-off "from"', withFirst(policy, { kind: 'cutOff', rule: { boundary: 'from', date: '2026-09-16' } })],
    ['kindWithoutMoment', 'an opening "by"', withFirst(policy, { kind: 'opening' })],
    ['badReminder', 'half a day before', { ...policy, reminders: { daysBefore: [0.5], at: '09:00' } }],
    ['badReminder', 'at no time', { ...policy, reminders: { daysBefore: [1], at: '9 uur' } }],
  ])('%s: %s', (code, _what, faulty) => {
    const codes = checkPolicy(faulty).map((fault) => fault.code);
    expect([...new Set(codes)]).toEqual([code]);
  });

  it('says where', () => {
    expect(checkPolicy(withFirst(policy, { quote: '' }))[0]?.where).toBe('hospital VGZ-Z1');
  });
});
