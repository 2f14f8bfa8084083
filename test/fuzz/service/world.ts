import type { CallerRole } from '@termijn/workflow';
import type { Caller, Callers } from './callers.js';
import type { Draft, Answer } from '../sending/draft.js';

/** A case that stands in the service. */
export interface KnownCase {
  id: string;
  insurer: string;
  provider: string;
}

export interface Action {
  type: string;
  href: string;
  example: Record<string, unknown>;
}

export type Send = (draft: Draft) => Promise<Answer>;

/** Long enough ago for everything to be open, and still. */
export const day = '2026-05-20T08:00:00.000Z';
export const insurers = ['vgz', 'zilveren-kruis'];
export const providers = ['06020101', '06020202'];

export const actingRoles: CallerRole[] = ['purchaser', 'purchasingManager', 'provider', 'signatory', 'integration'];

interface Kind {
  insurer: string;
  path: string;
  kind: string;
  by: CallerRole;
  more: object;
}

const before = { contractedBefore: true };
const interest = { specialisms: ['0303'], motivation: 'Wij leveren deze zorg al aan uw verzekerden.' };
const kinds: Kind[] = [
  { insurer: 'vgz', path: 'existing-hospital', kind: 'hospital', by: 'purchaser', more: before },
  {
    insurer: 'zilveren-kruis',
    path: 'negotiated-offer',
    kind: 'hospital',
    by: 'purchaser',
    more: { ...before, contractForm: 'faceToFace' },
  },
  { insurer: 'vgz', path: 'new-zbc', kind: 'zbc', by: 'provider', more: { contractedBefore: false, data: interest } },
  { insurer: 'zilveren-kruis', path: 'standard-offer', kind: 'hospital', by: 'purchaser', more: { ...before, contractForm: 'digital' } },
  { insurer: 'vgz', path: 'existing-zbc', kind: 'zbc', by: 'purchaser', more: before },
  { insurer: 'vgz', path: 'existing-institution', kind: 'institution', by: 'purchaser', more: before },
];

/** A request of ours to set something up: sound, by someone who may. */
export function plain(method: string, target: string, caller: Caller | null, body?: unknown): Draft {
  const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body));
  const headers: [string, string][] = bytes ? [['Content-Type', 'application/json']] : [];
  // Where a key must go with a request, every one of ours has one; where none is known it is ignored.
  if (method === 'POST') headers.push(['Idempotency-Key', `"${crypto.randomUUID()}"`]);
  return { operation: null, method, target, headers, body: bytes, caller, note: 'set up', allowed: true };
}

/** Two insurers, two providers and cases in several states; new ones are added as the old ones come to their end. */
export class World {
  readonly cases: KnownCase[] = [];
  private serial = 0;

  constructor(
    private readonly send: Send,
    readonly callers: Callers,
  ) {}

  async setClock(): Promise<void> {
    const administrator = await this.callers.of('administrator', null);
    const answer = await this.send(plain('PUT', '/v1/sandbox/clock', administrator, { now: day, ticking: false }));
    if (answer.status !== 200) throw new Error(`The clock was not set: ${answer.text}`);
  }

  /** What there is besides cases, for the addresses that name it. */
  async furnish(): Promise<void> {
    await this.setClock();
    for (const insurer of insurers) {
      const [purchaser, manager] = [await this.callers.of('purchaser', insurer), await this.callers.of('purchasingManager', insurer)];
      const contract = { provider: providers[0], contractYear: 2027, reference: 'K-1', ceiling: '1000000.00', obligationToDeliver: false };
      await this.send(plain('POST', '/v1/contracts', purchaser, contract));
      const budget = plain('PUT', '/v1/budgets/2027/msz', manager, { amount: '500000.00' });
      await this.send({ ...budget, headers: [...budget.headers, ['If-None-Match', '*']] });
      const report = { id: `fuzz-${insurer}`, type: 'uitvraagmodule.opengesteld', time: '2026-05-19T10:00:00Z', uzovi: '7095' };
      const integration = await this.callers.of('integration', insurer);
      await this.send(plain('POST', '/v1/vecozo/events', integration, { ...report, agb: '06099999', contractYear: 2027, data: {} }));
    }
  }

  /** Opens `count` cases and leads each some steps on its way. `random` gives a number from 0 up to its argument. */
  async openCases(count: number, random: (below: number) => number): Promise<void> {
    for (let made = 0; made < count; made++) {
      const known = await this.open(kinds[this.serial % kinds.length]!);
      for (let steps = random(14); steps > 0; steps--) await this.stepOf(known, random);
    }
  }

  /** What may be done now in a case, by someone who may do something there. */
  async actionsOf(known: KnownCase, role: CallerRole): Promise<{ caller: Caller; actions: Action[] }> {
    const caller = await this.callerOf(known, role);
    const answer = await this.send(plain('GET', `/v1/cases/${known.id}/actions`, caller));
    const { allowed = [] } = (answer.json ?? {}) as { allowed?: Action[] };
    return { caller, actions: allowed };
  }

  callerOf({ insurer, provider }: KnownCase, role: CallerRole): Promise<Caller> {
    return this.callers.of(role, role === 'provider' || role === 'signatory' ? provider : insurer);
  }

  /** Someone does something that may be done; the answer, or null when nobody drawn may do anything. */
  async stepOf(known: KnownCase, random: (below: number) => number): Promise<{ draft: Draft; answer: Answer } | null> {
    const { caller, actions } = await this.actionsOf(known, actingRoles[random(actingRoles.length)]!);
    const action = actions[random(actions.length)];
    if (!action) return null;
    const draft = { ...plain('POST', action.href, caller, action.example), note: `the example of ${action.type}` };
    return { draft, answer: await this.send(draft) };
  }

  /** A provider has one case of a kind in a year: the two with accounts have the first ones at each insurer. */
  private async open({ insurer, path, kind, by, more }: Kind): Promise<KnownCase> {
    const serial = this.serial++;
    const [round, place] = [Math.floor(serial / kinds.length), serial % kinds.length];
    const agb = (place < 2 ? providers[round] : undefined) ?? `07${String(serial).padStart(6, '0')}`;
    const caller = await this.callers.of(by, by === 'provider' ? agb : insurer);
    const body = { path, insurer, contractYear: 2027, provider: { agb, name: `Kliniek ${insurer}`, kind, kvk: '12345678' }, ...more };
    const answer = await this.send(plain('POST', '/v1/cases', caller, body));
    if (answer.status !== 201) throw new Error(`No case was opened: ${answer.text}`);
    const known = { id: (answer.json as { id: string }).id, insurer, provider: agb };
    this.cases.push(known);
    return known;
  }
}
