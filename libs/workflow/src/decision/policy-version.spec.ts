import { changesBetween, findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { CasePlayer, content, provider, purchaser } from '@termijn/testing/case-player.js';
import { decide } from './decide.js';
import { deadlineMoves } from './deadline-moves.js';
import { contextOf, hasEnded, runningDeadlines, type LiveCase } from './live-case.js';
import { openDeadlines } from '../deadlines/open-deadlines.js';
import { replay } from './replay.js';
import type { Decision, Outcome } from './types.js';

const first = findPolicy('vgz', 2027) as PurchasingPolicy;
const now = '2026-07-15T08:00:00.000Z';

/** Version 2, in force from 1 July 2026, in which some milestones of a hospital have another day. */
function second(days: Record<string, string>, inForceFrom = '2026-07-01'): PurchasingPolicy {
  const copy = structuredClone({ ...first, version: 2, inForceFrom });
  for (const milestone of copy.segments.flatMap(({ milestones }) => milestones)) {
    const day = days[milestone.id];
    if (day !== undefined) milestone.rule = { boundary: 'by', date: day };
  }
  return copy;
}

const opened = (): CasePlayer => CasePlayer.open({ path: 'existing-hospital', kind: 'hospital' });

const move = (live: LiveCase, otherVersion: PurchasingPolicy | undefined, at = now, version = 2): Outcome =>
  decide({
    live,
    event: {
      type: 'policyVersion.apply',
      data: { version, motivation: 'Bekendgemaakt op 1 juli.' },
      actor: purchaser,
      assertedReceivedAt: null,
      evidence: null,
      arrivedAt: at,
    },
    now: at,
    policy: first,
    otherVersion,
  });

const decided = (outcome: Outcome): Decision => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.decision;
};
const code = (outcome: Outcome) => (outcome.ok ? 'decided' : outcome.refusal.code);

it('moves the open deadlines that have another day, and no other', () => {
  const { live } = opened().sweepAt('2026-07-01T08:00:00.000Z');
  const other = second({ 'VGZ-Z5b': '2026-10-15', 'VGZ-Z3': '2026-09-16' });
  const decision = decided(move(live, other));
  expect(deadlineMoves(live, decision, first, other)).toEqual([
    {
      key: 'offerDue',
      name: 'offerDue',
      from: { dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z', kind: 'cutOff' },
      to: { dueOn: '2026-10-15', firstLateAt: '2026-10-15T22:00:00.000Z', kind: 'cutOff' },
    },
  ]);
  const rows = decision.deadlines.filter(({ key }) => key === 'offerDue');
  expect(rows).toMatchObject([
    { op: 'close', status: 'superseded' },
    { op: 'open', dueOn: '2026-10-15', milestoneId: 'VGZ-Z5b' },
  ]);
  // The reminders go along.
  expect(decision.deadlines.filter(({ key }) => key.startsWith('offerDue.reminder'))).toMatchObject([
    { op: 'close', status: 'superseded' },
    { op: 'open', dueOn: '2026-10-15' },
  ]);
  expect(new Set(decision.deadlines.map(({ key }) => key.split('.')[0]))).toEqual(new Set(['offerDue']));
});

it('says in the history which version decides, and the case keeps it', () => {
  const { live } = opened();
  const decision = decided(move(live, second({ 'VGZ-Z5b': '2026-10-15' })));
  expect(decision.snapshot.context.policyVersion).toBe(2);
  expect(decision.steps.at(-1)).toMatchObject({
    fact: 'policyVersion.applied',
    facts: { policyVersion: 2, earlierPolicyVersion: 1, calendarVersion: 'nl-2026.1' },
  });
});

it('lets nothing pass again, and nothing that was met be owed again', () => {
  const player = opened();
  player.sweepAt('2026-06-20T08:00:00.000Z');
  const other = second({ 'VGZ-Z1': '2026-08-01', 'VGZ-Z2': '2026-08-01' });
  const decision = decided(move(player.live, other));
  expect(decision.snapshot.context.passed).toEqual(contextOf(player.live).passed);
  expect(deadlineMoves(player.live, decision, first, other)).toEqual([]);
});

it('a target moved into the past binds nobody; a cut-off cannot be', () => {
  const { live } = opened();
  const decision = decided(move(live, second({ 'VGZ-Z3': '2026-07-01' })));
  expect(decision.snapshot.context.notApplicable).toMatchObject({ requestModuleOpens: true });
  expect(decision.breaches).not.toContainEqual(expect.objectContaining({ key: 'requestModuleOpens' }));
  expect(code(move(live, second({ 'VGZ-Z5b': '2026-07-01' })))).toBe('cutOffWouldBePast');
  expect(code(move(live, second({ 'VGZ-Z5b': '2026-07-15' })))).toBe('decided');
});

it('a target that did not apply, and now lies ahead, is owed', () => {
  const player = CasePlayer.open({ path: 'existing-hospital', kind: 'hospital', at: '2026-07-01T08:00:00.000Z' });
  expect(contextOf(player.live).notApplicable).toHaveProperty('policyExplained');
  const decision = decided(move(player.live, second({ 'VGZ-Z1': '2026-08-15' })));
  expect(decision.snapshot.context.notApplicable).not.toHaveProperty('policyExplained');
  expect(decision.deadlines).toContainEqual(expect.objectContaining({ op: 'open', key: 'policyExplained', dueOn: '2026-08-15' }));
});

it.each<[string, PurchasingPolicy | undefined, string]>([
  ['there is no such version', undefined, 'policyVersionNotNewer'],
  ['it is another one', { ...second({}), version: 3 }, 'unknownPolicyVersion'],
  ['it is not in force yet', second({}, '2026-07-16'), 'notOpenYet'],
  ['it is in force from today', second({}, '2026-07-15'), 'decided'],
  ['it no longer has the segment', { ...second({}), segments: second({}).segments.slice(1) }, 'segmentNotInVersion'],
  ['it has the segment on another path', withPath(second({})), 'segmentNotInVersion'],
])('when %s: %s', (_what, other, expected) => {
  expect(code(move(opened().live, other))).toBe(expected);
});

function withPath(policy: PurchasingPolicy): PurchasingPolicy {
  return { ...policy, segments: policy.segments.map((segment) => ({ ...segment, path: 'existing-zbc' })) };
}

it('is not for the other side, and not for a case that has ended', () => {
  const player = opened();
  const other = second({});
  const event = {
    type: 'policyVersion.apply',
    data: { version: 2, motivation: 'x' },
    assertedReceivedAt: null,
    evidence: null,
    arrivedAt: now,
  };
  expect(code(decide({ live: player.live, event: { ...event, actor: provider }, now, policy: first, otherVersion: other }))).toBe(
    'roleNotAllowed',
  );
  player.at('2026-06-01T08:00:00.000Z').do('case.withdraw', provider, { reason: 'x' });
  expect(hasEnded(player.live)).toBe(true);
  expect(code(move(player.live, other))).toBe('caseEnded');
});

it('a history with a move replays to what was stored, and needs the versions for it', () => {
  const player = opened();
  player.at('2026-07-10T08:00:00.000Z').do('offer.submit', provider, content());
  const other = second({ 'VGZ-Z6b': '2026-10-20' });
  const decision = decided(move(player.live, other));
  const steps = [...player.steps, ...decision.steps];
  expect(replay(steps, first, (version) => (version === 2 ? other : undefined))).toEqual(decision.snapshot);
  expect(replay(steps, first)).not.toEqual(decision.snapshot);
});

it('after the move the newer version decides', () => {
  const { live } = opened();
  const other = second({ 'VGZ-Z5b': '2026-10-15' });
  const { snapshot } = decided(move(live, other));
  const moved: LiveCase = {
    machine: live.machine,
    snapshot: live.machine.resolveState({ value: snapshot.value as never, context: snapshot.context }),
  };
  expect(openDeadlines(runningDeadlines(moved), contextOf(moved), other).find(({ key }) => key === 'offerDue')?.dueOn).toBe('2026-10-15');
});

describe('what a version says otherwise', () => {
  it('is told by the part and the field', () => {
    expect(changesBetween(first, second({ 'VGZ-Z5b': '2026-10-15' }))).toEqual([
      { part: 'policy', id: null, change: 'changed', fields: [{ field: 'inForceFrom', from: null, to: '2026-07-01' }] },
      {
        part: 'milestone',
        id: 'VGZ-Z5b',
        change: 'changed',
        fields: [{ field: 'rule', from: { boundary: 'by', date: '2026-09-30' }, to: { boundary: 'by', date: '2026-10-15' } }],
      },
    ]);
  });

  it('names what came and what went', () => {
    const other = {
      ...first,
      requirements: first.requirements.slice(1),
      readings: [...first.readings, { about: 'Nieuw', reading: 'Zo.' }],
    };
    expect(changesBetween(first, other).map(({ part, id, change }) => [part, id, change])).toEqual([
      ['reading', 'Nieuw', 'added'],
      ['requirement', first.requirements[0]?.id, 'removed'],
    ]);
  });

  it('is nothing when only the order of the keys differs', () => {
    const turned = JSON.parse(JSON.stringify(first), (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    ) as PurchasingPolicy;
    expect(changesBetween(first, turned)).toEqual([]);
  });
});
