import fc from 'fast-check';
import { addDays, civilDateOf, startOfDay } from '@termijn/calendar';
import type { ProviderKind } from '@termijn/policies';
import { administrator, CasePlayer, integration, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { acts, findAct } from '../acts/act-register.js';
import { openDeadlines } from '../deadlines/open-deadlines.js';
import { eventFaults } from '../decision/event-faults.js';
import { hasEnded, publicState, restoreCase, runningDeadlines } from '../decision/live-case.js';
import { replay } from '../decision/replay.js';
import type { Actor } from '../decision/types.js';
import { machineGraph, type GraphNode } from '../diagram/machine-graph.js';
import { contractingPaths } from './machine-register.js';

const actors = [purchaser, provider, signatory, integration, administrator];
const kinds: Record<string, ProviderKind> = { 'existing-hospital': 'hospital', 'existing-institution': 'institution' };

const leaves = (node: GraphNode): GraphNode[] => (node.children.length === 0 ? [node] : node.children.flatMap(leaves));

/** What an actor would send: an act of its own, or the other side's with the evidence. */
const received = (onBehalfOf: unknown, player: CasePlayer) => (onBehalfOf === null ? undefined : { at: player.now });

/** `/actions` and `decide` are one: what is called allowed is accepted, and all else is refused with the code it gave. */
function expectActionsToHold(player: CasePlayer, actor: Actor): void {
  const { allowed, blocked } = player.actions(actor);
  for (const { type, example, onBehalfOf } of allowed) {
    expect([type, eventFaults(type, example)]).toEqual([type, []]);
    expect([type, player.refusal(type, actor, example, received(onBehalfOf, player))?.code ?? 'accepted']).toEqual([type, 'accepted']);
  }
  for (const { type, refusal } of blocked) {
    const example = findAct(type)?.example(player.context, { actor, side: 'insurer', onBehalfOf: null, evidence: null, receivedAt: player.now, now: player.now, policy: player.policy, segment: player.policy.segments[0]! });
    const asked = player.refusal(type, actor, example);
    const entered = player.refusal(type, actor, example, { at: player.now });
    expect([type, [asked?.code, entered?.code]]).toEqual([type, expect.arrayContaining([refusal.code])]);
    expect([type, asked === null]).toEqual([type, false]);
  }
  expect(allowed.length + blocked.length).toBe(acts.length);
}

/** The books that the changes leave are exactly what the case itself says is open. */
function expectBooksToBalance(player: CasePlayer): void {
  const open = openDeadlines(runningDeadlines(player.live), player.context, player.policy);
  const booked = player.deadlines.filter(({ status, kind }) => status === 'open' && kind !== 'reminder');
  expect(booked.map(({ key, firstLateAt }) => `${key} ${firstLateAt}`).sort()).toEqual(open.map(({ key, firstLateAt }) => `${key} ${firstLateAt}`).sort());
  if (hasEnded(player.live)) expect(booked.filter(({ name }) => name !== 'questionAnswerDue')).toEqual([]);
  expect(player.last.overdue).toBe([...player.breaches.values()].some(({ status }) => status === 'open'));
}

/** What leads to a contract. */
const onward = ['offer.submit', 'agreement.accept', 'agreement.record', 'contract.propose', 'contract.accept'];

/** A step of a random season: an act that is allowed, or time. */
const move = fc.record({ pick: fc.nat(1000), actor: fc.nat(actors.length - 1), time: fc.nat(12), offset: fc.constantFrom(-1, 0, 1, 3_600_000) });

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

describe.each(contractingPaths.flatMap(({ id, machines }) => Object.entries(machines).map(([version, machine]) => ({ id, version, machine }))))(
  '$id, version $version',
  ({ id, machine }) => {
    it('has no state that cannot be reached, and none without a way out that is not terminal', () => {
      const { root, edges } = machineGraph(machine);
      const targets = new Set(edges.map(({ to }) => to));
      const isInitial = (node: GraphNode, parent: GraphNode | null): boolean => parent === null || parent.kind === 'parallel' || parent.initial === node.id;
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

    it('keeps its promises over random seasons, and visits every state', () => {
      const visited = new Set<string>();
      fc.assert(
        fc.property(fc.array(move, { minLength: 5, maxLength: 45 }), fc.boolean(), (moves, careful) => {
          const player = CasePlayer.open({ path: id, kind: kinds[id] });
          for (const step of moves) {
            const actor = actors[step.actor]!;
            const { allowed } = player.actions(actor);
            // a careful season prefers what leads to a contract, or hardly any would get there
            const ahead = allowed.filter(({ type }) => careful && onward.includes(type));
            const choice = ahead.length > 0 ? ahead : allowed;
            const picked = choice[step.pick % Math.max(choice.length, 1)];
            if (step.pick % 4 === 0 || !picked) advance(player, step);
            else player.do(picked.type, actor, picked.example, received(picked.onBehalfOf, player));
            expectBooksToBalance(player);
            visited.add(publicState(player.live.snapshot.value));
          }
          actors.forEach((actor) => expectActionsToHold(player, actor));
          expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);
          expect(player.steps.every((step, index) => index === 0 || step.recordedAt >= player.steps[index - 1]!.recordedAt)).toBe(true);
        }),
        { numRuns: 120, seed: 20_260_930 },
      );
      const publicStates = leaves(machineGraph(machine).root).map(({ id: leaf }) => leaf).filter((leaf) => !leaf.includes('.setUp.')).map((leaf) => leaf.split('.').at(-1)!);
      expect([...visited].sort()).toEqual(publicStates.sort());
    });

    it('refuses a snapshot that is not its own', () => {
      const { snapshot } = CasePlayer.open({ path: id, kind: kinds[id] }).last;
      const restore = (value: unknown, path = id) => () => restoreCase(path, 1, { value, context: snapshot.context });
      expect(restore(snapshot.value)).not.toThrow();
      expect(restore('nowhere')).toThrow(/./);
      expect(restore({ open: 'negotiation' })).toThrow(/./);
      expect(restore({ open: { negotiation: 'awaitingOffer' } })).toThrow(/not legal/);
      expect(() => restoreCase(id, 99, snapshot)).toThrow(/does not know/);
      expect(() => restoreCase(contractingPaths.find((path) => path.id !== id)!.id, 1, snapshot)).toThrow(/another path/);
    });
  },
);
