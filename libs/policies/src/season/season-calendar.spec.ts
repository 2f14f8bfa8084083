import { allPolicies, findPolicy } from '../register/policy-register.js';
import { seasonCalendar, type SeasonEntry } from './season-calendar.js';

const calendar = seasonCalendar(allPolicies(), 2027);

/** What one insurer has under one step. */
function cell(step: string, insurer: string): SeasonEntry[] {
  const place = calendar.policies.findIndex((policy) => policy.insurer === insurer);
  return calendar.rows.find((row) => row.step.id === step)?.cells[place] ?? [];
}

it('has every insurer of the year, and every milestone of each exactly once', () => {
  expect(calendar.policies.map(({ insurer }) => insurer).toSorted()).toEqual(
    allPolicies()
      .filter(({ contractYear }) => contractYear === 2027)
      .map(({ insurer }) => insurer)
      .toSorted(),
  );
  for (const [place, policy] of calendar.policies.entries()) {
    const shown = calendar.rows.flatMap(({ cells }) => (cells[place] ?? []).flatMap(({ milestones }) => milestones.map(({ id }) => id)));
    const all = [...policy.general, ...policy.segments.flatMap(({ milestones }) => milestones)].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(all.toSorted());
  }
});

it('leaves under "other" only what no deadline carries and nothing opens', () => {
  const other = [2026, 2027].flatMap((year) =>
    seasonCalendar(allPolicies(), year)
      .rows.filter(({ step }) => step.id === 'other')
      .flatMap(({ cells }) => cells.flat().flatMap(({ milestones }) => milestones)),
  );
  expect(other.filter(({ deadline, opens }) => deadline !== undefined || opens !== undefined)).toEqual([]);
});

it('puts what three tables of one document repeat into one entry', () => {
  expect(cell('response', 'vgz')).toMatchObject([
    {
      when: { nl: '6 weken na ontvangst van de offerte' },
      term: { opensAt: null, dueOn: null, firstLateAt: null },
      latestOn: '2026-11-11',
      segments: [{ id: 'hospital' }, { id: 'institution' }, { id: 'zbc' }],
      milestones: [{ id: 'VGZ-Z7' }, { id: 'VGZ-O7' }, { id: 'VGZ-B7' }],
    },
  ]);
});

it('has the instants that the sources come to, beside the words of the boundary', () => {
  expect(cell('publication', 'cz')).toMatchObject([{ when: { nl: 'uiterlijk donderdag 12 november 2026' }, kind: 'opening' }]);
  expect(cell('publication', 'vgz')).toMatchObject([
    { when: { nl: 'vanaf donderdag 12 november 2026' }, term: { opensAt: '2026-11-11T23:00:00.000Z' } },
  ]);
  expect(cell('publication', 'salland')).toMatchObject([{ when: { nl: 'na het sluiten van de overeenkomst' }, latestOn: null }]);
  expect(cell('insurerOffer', 'salland')).toMatchObject([
    {
      when: { nl: 'vóór donderdag 1 oktober 2026', en: 'before Thursday 1 October 2026' },
      term: { dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z' },
    },
  ]);
  expect(cell('insurerOffer', 'zorg-en-zekerheid')).toMatchObject([{ latestOn: '2026-09-30' }]);
  expect(cell('signing', 'salland')).toMatchObject([{ latestOn: '2026-11-11' }, { latestOn: '2026-11-11' }, { latestOn: '2026-11-12' }]);
  expect(cell('publication', 'zilveren-kruis')[0]?.whenMissed).toMatchObject({ deadline: 'visibleBy' });
});

it('is empty for a year without policies', () => {
  expect(seasonCalendar(allPolicies(), 2031)).toEqual({ contractYear: 2031, policies: [], rows: [] });
  expect(seasonCalendar([], 2027).rows).toEqual([]);
});

it('takes the newest version', () => {
  const vgz = findPolicy('vgz', 2027)!;
  const newer = { ...vgz, version: 2 };
  expect(seasonCalendar([newer, vgz], 2027).policies).toEqual([newer]);
});
