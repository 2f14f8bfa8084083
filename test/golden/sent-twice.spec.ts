import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPolicy, segmentById } from '@termijn/policies';
import {
  acts,
  contextOf,
  decide,
  findPath,
  replay,
  restoreCase,
  type Actor,
  type CaseFacts,
  type Side,
  type Step,
} from '@termijn/workflow';
import { addsEachTime } from '../../apps/api/src/idempotency/require-key.js';
import { replaces } from '../../apps/api/src/preconditions/if-match.js';
import { goldenScenarios } from './scenarios.js';

interface GoldenHistory {
  insurer: string;
  contractYear: number;
  policyVersion: number;
  steps: Step[];
}

const people: Record<Side, Actor> = {
  insurer: { subject: 'i', name: 'I', role: 'purchaser', insurer: 'vgz', agb: null },
  provider: { subject: 'z', name: 'Z', role: 'signatory', insurer: null, agb: '06020101' },
};

/** Acts that change a case again when they are sent again, and how many acts could be done at all, over every moment of a history. */
function sentTwice({ insurer, contractYear, policyVersion, steps }: GoldenHistory): { done: Set<string>; changing: Set<string> } {
  const policy = findPolicy(insurer, contractYear, policyVersion)!;
  const [done, changing] = [new Set<string>(), new Set<string>()];
  steps.forEach(({ recordedAt: now, facts: known }, index) => {
    const snapshot = replay(steps.slice(0, index + 1), policy);
    const { path, segment: id } = snapshot.context;
    const version = findPath(path)!.currentVersion;
    const live = restoreCase(path, version, snapshot);
    const context = contextOf(live);
    const facts = known as CaseFacts;
    const sides: Side[] = ['insurer', 'provider'];
    for (const [act, side] of acts.flatMap((one) => sides.map((who) => [one, who] as const))) {
      if (act.side !== 'either' && act.side !== side) continue;
      const actor = { ...people[side], ...(side === 'insurer' ? { insurer } : {}) };
      const around = { actor, side, onBehalfOf: null, evidence: null, receivedAt: now, now, policy, facts };
      const data = act.example(context, { ...around, segment: segmentById(policy, id)! }) as Record<string, unknown>;
      const event = { type: act.type, data, actor, assertedReceivedAt: null, evidence: null, arrivedAt: now };
      const first = decide({ live, event, now, policy, facts });
      if (!first.ok) continue;
      done.add(act.type);
      const second = decide({ live: restoreCase(path, version, first.decision.snapshot), event, now, policy, facts });
      if (second.ok && JSON.stringify(second.decision.snapshot) !== JSON.stringify(first.decision.snapshot)) changing.add(act.type);
    }
  });
  return { done, changing };
}

it('Every act that is there twice when it is sent twice needs a key, or must say what was seen', () => {
  const [done, changing] = [new Set<string>(), new Set<string>()];
  for (const name of Object.keys(goldenScenarios)) {
    const history = JSON.parse(readFileSync(join(process.cwd(), 'test/golden/histories', `${name}.json`), 'utf8')) as GoldenHistory;
    const found = sentTwice(history);
    found.done.forEach((type) => done.add(type));
    found.changing.forEach((type) => changing.add(type));
  }
  expect(done.size).toBeGreaterThan(45);
  expect([...changing].sort()).toEqual([...addsEachTime, ...replaces].sort());
});
