import fc from 'fast-check';
import { addDays, civilDateOf, startOfDay } from '@termijn/calendar';
import { segmentById } from '@termijn/policies';
import { administrator, CasePlayer, integration, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { pathOpenings } from '@termijn/testing/path-openings.js';
import type { Surroundings } from '../acts/act.js';
import { acts, findAct } from '../acts/act-register.js';
import { openDeadlines } from '../deadlines/open-deadlines.js';
import { eventFaults } from '../decision/event-faults.js';
import { hasEnded, restoreCase, runningDeadlines } from '../decision/live-case.js';
import { replay } from '../decision/replay.js';
import type { Actor } from '../decision/types.js';
import { machineGraph, type GraphNode } from '../diagram/machine-graph.js';
import { contractingPaths } from './machine-register.js';

const actors = [purchaser, provider, signatory, integration, administrator];
/** A case that asks all that the machine of its path knows. */
const openOn = (path: string): CasePlayer => CasePlayer.open(pathOpenings[path]![0]);

/** Where random moves would seldom come: half of the seasons begin there. */
const beginnings: Record<string, () => CasePlayer> = {
  'new-zbc': () => {
    const player = openOn('new-zbc').sweepAt('2026-06-08T08:00:00.000Z');
    const example = (type: string) => findAct(type)?.example(player.context, surroundings(player, purchaser));
    player.do('questionnaire.makeAvailable', purchaser).do('questionnaire.submit', provider, example('questionnaire.submit'));
    player.sweepAt('2026-09-28T08:00:00.000Z').do('supply.assess', purchaser, example('supply.assess'));
    return (judged(player) ?? player).do('application.admit', purchaser, {});
  },
};

const leaves = (node: GraphNode): GraphNode[] => (node.children.length === 0 ? [node] : node.children.flatMap(leaves));

/** What an actor would send: an act of its own, or the other side's with the evidence. */
const received = (onBehalfOf: unknown, player: CasePlayer) => (onBehalfOf === null ? undefined : { at: player.now });

const surroundings = (player: CasePlayer, actor: Actor): Surroundings => ({
  actor,
  side: 'insurer',
  onBehalfOf: null,
  evidence: null,
  receivedAt: player.now,
  now: player.now,
  policy: player.policy,
  segment: segmentById(player.policy, player.context.segment)!,
});

/** `/actions` and `decide` are one: what is called allowed is accepted, and all else is refused with the code it gave. */
function expectActionsToHold(player: CasePlayer, actor: Actor): void {
  const { allowed, blocked } = player.actions(actor);
  for (const { type, example, onBehalfOf } of allowed) {
    expect([type, eventFaults(type, example)]).toEqual([type, []]);
    expect([type, player.refusal(type, actor, example, received(onBehalfOf, player))?.code ?? 'accepted']).toEqual([type, 'accepted']);
  }
  for (const { type, refusal } of blocked) {
    const example = findAct(type)?.example(player.context, surroundings(player, actor));
    const asked = player.refusal(type, actor, example);
    const entered = player.refusal(type, actor, example, { at: player.now });
    expect([type, [asked?.code, entered?.code]]).toEqual([type, expect.arrayContaining([refusal.code])]);
    expect([type, asked === null]).toEqual([type, false]);
  }
  const known = acts.filter(({ type }) => (player.live.machine.events as string[]).includes(type));
  expect(allowed.length + blocked.length).toBe(known.length);
}

/** The books that the changes leave are exactly what the case itself says is open. */
function expectBooksToBalance(player: CasePlayer): void {
  const open = openDeadlines(runningDeadlines(player.live), player.context, player.policy);
  const booked = player.deadlines.filter(({ status, kind }) => status === 'open' && kind !== 'reminder');
  expect(booked.map(({ key, firstLateAt }) => `${key} ${firstLateAt}`).sort()).toEqual(
    open.map(({ key, firstLateAt }) => `${key} ${firstLateAt}`).sort(),
  );
  const runOn = ['questionAnswerDue', 'administrationDue'];
  if (hasEnded(player.live)) expect(booked.filter(({ name }) => !runOn.includes(name))).toEqual([]);
  expect(player.last.overdue).toBe([...player.breaches.values()].some(({ status }) => status === 'open'));
}

/** What ends a case. */
const ends = [
  'negotiation.stop',
  'case.withdraw',
  'case.close',
  'contract.refuse',
  'insurerOffer.decline',
  'application.reject',
  'decision.reject',
  'request.withdraw',
  'exclusion.establish',
];

/** A step of a random season: an act that is allowed, or time. */
const move = fc.record({
  pick: fc.nat(1000),
  actor: fc.nat(actors.length - 1),
  time: fc.nat(12),
  offset: fc.constantFrom(-1, 0, 1, 3_600_000),
});

function advance(player: CasePlayer, { time, offset }: { time: number; offset: number }): void {
  const next = openDeadlines(runningDeadlines(player.live), player.context, player.policy)
    .map(({ fireAt }) => fireAt)
    .sort()
    .find((at) => at > player.now);
  const target = time < 4 && next !== undefined ? next : startOfDay(addDays(civilDateOf(player.now), time));
  const moment = new Date(Math.max(Date.parse(target) + offset, Date.parse(player.now))).toISOString();
  if (time % 2 === 0) player.sweepAt(moment);
  else player.at(moment);
}

/** When things become possible: the questionnaire in June, the standard agreement in September, for new treatment centres at its end. */
const springAndAutumn = ['2026-06-10T08:00:00.000Z', '2026-09-20T08:00:00.000Z', '2026-09-30T08:00:00.000Z'];

/** What makes two cases in one configuration differ in where they can go. */
const situation = ({ live, context, now }: CasePlayer): string =>
  JSON.stringify([
    springAndAutumn.filter((moment) => now >= moment).length,
    live.snapshot.value,
    context.proposals.newest?.by,
    context.proposals.newest?.status,
    context.agreement?.current,
    context.processAgreement.proposed?.by,
    context.application?.supply,
    Object.keys(context.criteria).length > 20,
    context.increase?.supply,
  ]);

/** Where an act waits for judgements, all of them are given; one by one they lead nowhere. */
function judged(player: CasePlayer): CasePlayer | null {
  const waits = player.actions(purchaser).blocked.some(({ refusal }) => refusal.code === 'requirementNotJudged');
  if (!waits) return null;
  const next = player.copy();
  for (let before = -1, after = 0; before < after; after = Object.keys(next.context.criteria).length) {
    before = after;
    next.do('criteria.assess', purchaser, next.actions(purchaser).allowed.find(({ type }) => type === 'criteria.assess')?.example);
  }
  return next;
}

/** Acts that lead nowhere else. */
const aside = /^(question|conversation|criteria|step)\./;

const atomicStates = ({ live }: CasePlayer): string[] => live.snapshot._nodes.filter(({ type }) => type === 'atomic').map(({ id }) => id);

/**
 * Plays the acts that are allowed, and lets the clock go on, until every state was seen or every situation was tried. What comes to a new
 * state is followed first.
 */
function statesWithinReach(path: string, all: string[]): Set<string> {
  const reached = new Set<string>();
  const seen = new Set<string>();
  const waiting: CasePlayer[] = [];
  const visit = (player: CasePlayer): void => {
    if (seen.has(situation(player))) return;
    seen.add(situation(player));
    const isNew = atomicStates(player).some((state) => !reached.has(state));
    atomicStates(player).forEach((state) => reached.add(state));
    if (isNew) waiting.unshift(player);
    else waiting.push(player);
  };
  const start = openOn(path);
  visit(start);
  for (const moment of springAndAutumn) if (start.now < moment) visit(start.copy().sweepAt(moment));
  for (let player = waiting.shift(); player && reached.size < all.length; player = waiting.shift()) {
    for (const actor of [purchaser, provider, signatory]) {
      for (const { type, example, onBehalfOf } of player.actions(actor).allowed) {
        if (onBehalfOf === null && !aside.test(type)) visit(player.copy().do(type, actor, example));
      }
    }
    const ready = judged(player);
    if (ready) visit(ready);
    const moments = new Set(openDeadlines(runningDeadlines(player.live), player.context, player.policy).map(({ fireAt }) => fireAt));
    for (const moment of moments) if (moment > player.now) visit(player.copy().sweepAt(moment));
  }
  return reached;
}

describe.each(
  contractingPaths.flatMap(({ id, machines }) => Object.entries(machines).map(([version, machine]) => ({ id, version, machine }))),
)('$id, version $version', ({ id, machine }) => {
  it('has no state that cannot be reached, and none without a way out that is not terminal', () => {
    const { root, edges } = machineGraph(machine);
    const targets = new Set(edges.map(({ to }) => to));
    const isInitial = (node: GraphNode, parent: GraphNode | null): boolean =>
      parent === null || parent.kind === 'parallel' || parent.initial === node.id;
    const walk = (node: GraphNode, parent: GraphNode | null): void => {
      expect([node.id, isInitial(node, parent) || targets.has(node.id)]).toEqual([node.id, true]);
      node.children.forEach((child) => walk(child, node));
    };
    walk(root, null);
    const ancestorsOf = (target: string): string[] => target.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
    for (const leaf of leaves(root)) {
      const waysOut = edges.filter(({ from }) => from === leaf.id || ancestorsOf(leaf.id).includes(from));
      expect([leaf.id, leaf.terminal || waysOut.length > 0]).toEqual([leaf.id, true]);
      if (leaf.terminal) expect(edges.filter(({ from }) => from === leaf.id)).toEqual([]);
    }
  });

  it('uses only acts that exist, and uses `after` and `invoke` nowhere', () => {
    const known = new Set([...acts.map(({ type }) => type), 'deadline.passed', 'deadline.correct', 'reminder.send']);
    expect(machine.events.filter((event) => !known.has(event))).toEqual([]);
    expect(JSON.stringify(machine.definition)).not.toMatch(/xstate\.after|"invoke":\[\{/);
  });

  it('keeps its promises over random seasons', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 45 }), fc.boolean(), fc.nat(), (moves, careful, which) => {
        const openings = pathOpenings[id]!;
        const player = beginnings[id] && careful ? beginnings[id]() : CasePlayer.open(openings[which % openings.length]);
        for (const step of moves) {
          const actor = actors[step.actor]!;
          const { allowed } = player.actions(actor);
          // ends come late, or every season would be short
          const choice = allowed.filter(({ type }) => !careful || !ends.includes(type));
          const picked = choice[step.pick % Math.max(choice.length, 1)];
          if (step.pick % 4 === 0 || !picked) advance(player, step);
          else player.do(picked.type, actor, picked.example, received(picked.onBehalfOf, player));
          expectBooksToBalance(player);
        }
        actors.forEach((actor) => expectActionsToHold(player, actor));
        expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);
        expect(player.steps.every((step, index) => index === 0 || step.recordedAt >= player.steps[index - 1]!.recordedAt)).toBe(true);
      }),
      { numRuns: 100, seed: 20_260_930 },
    );
  });

  it('comes to every state by acts that `/actions` calls allowed, and by the clock', () => {
    const all = leaves(machineGraph(machine).root).map((leaf) => leaf.id);
    expect([...statesWithinReach(id, all)].sort()).toEqual(all.sort());
  });

  it('refuses a snapshot that is not its own', () => {
    const { snapshot } = openOn(id).last;
    const restore =
      (value: unknown, path = id) =>
      () =>
        restoreCase(path, 1, { value, context: snapshot.context });
    expect(restore(snapshot.value)).not.toThrow();
    expect(restore('nowhere')).toThrow(/./);
    expect(restore({ open: 'negotiation' })).toThrow(/./);
    expect(restore({ open: { negotiation: 'awaitingOffer' } })).toThrow(/not legal|does not exist/);
    expect(() => restoreCase(id, 99, snapshot)).toThrow(/does not know/);
    expect(() => restoreCase(contractingPaths.find((path) => path.id !== id)!.id, 1, snapshot)).toThrow(/another path/);
  });
});
