import { addPolicies, findInsurer, findPolicy } from '@termijn/policies';
import { callerRoles, roleRegister, type CallerRole } from '@termijn/workflow';
import { agb, ApiUnderTest, anOffer, otherAgb, type Sent } from '../http/api-under-test.js';

/** What an address may name. */
export interface Named {
  caseId: string;
  /** Of an event of VECOZO, or of a subscription to webhooks. */
  id: string;
  deliveryId: string;
}

/** Another insurer, with a policy like that of the first. */
const otherInsurer = 'andere';

function addOtherInsurer(): void {
  const policy = findPolicy('vgz', 2027)!;
  if (!findInsurer(otherInsurer)) addPolicies([{ ...policy, insurer: otherInsurer, insurerName: 'Andere Zorgverzekeraar', uzovi: '9999' }]);
}

const tenants = {
  own: { insurer: { insurer: 'vgz' }, provider: { agb }, none: {} },
  foreign: { insurer: { insurer: otherInsurer }, provider: { agb: otherAgb }, none: {} },
};

export const day = '2026-06-15T08:00:00.000Z';

/** Two insurers and two providers, with something of everything for the first of each. */
export class TwoTenants {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly api: ApiUnderTest,
    readonly caseId: string,
    readonly vecozoEventId: string,
    private readonly subscriptions: Record<'insurer' | 'provider', Subscribed>,
  ) {}

  static async start(): Promise<TwoTenants> {
    addOtherInsurer();
    const api = await ApiUnderTest.start();
    await api.setClock(day);
    const caseId = await api.openCase();
    const [purchaser, manager, provider, integration] = await Promise.all(
      (['purchaser', 'purchasingManager', 'provider', 'integration'] as const).map((role) => api.token(role)),
    );
    const at = `/v1/cases/${caseId}`;
    const contract = { provider: agb, contractYear: 2027, reference: 'K-1', ceiling: '1000000.00', obligationToDeliver: false };
    const sent = [
      await api.send('POST', `${at}/events`, { token: purchaser, body: { type: 'policy.explain', data: { channel: 'email' } } }),
      await api.send('POST', `${at}/questions`, { token: provider, body: { text: 'Geldt de norm?' } }),
      await api.send('POST', `${at}/conversations`, { token: provider, body: conversation }),
      await api.send('POST', `${at}/offers`, { token: provider, body: anOffer() }),
      await api.send('POST', '/v1/contracts', { token: purchaser, body: contract }),
      await api.send('PUT', '/v1/budgets/2027/msz', { token: manager, body: { amount: '100.00' }, headers: { 'if-none-match': '*' } }),
    ];
    const reported = await api.send('POST', '/v1/vecozo/events', { token: integration, body: vecozoEvent(caseId, 'vecozo-1') });
    for (const answer of [...sent, reported]) if (answer.status >= 300) throw new Error(answer.text);
    const subscriptions = {
      insurer: await subscribed(api, 'purchaser', 'vgz', caseId),
      provider: await subscribed(api, 'provider', agb, caseId),
    };
    return new TwoTenants(api, caseId, String(reported.headers['location']).split('/').at(-1)!, subscriptions);
  }

  /** `colleague`: another person of the same tenant. */
  token(role: CallerRole, tenant: 'own' | 'colleague' | 'foreign'): Promise<string> {
    const key = `${role} ${tenant}`;
    const claims = { ...tenants[tenant === 'foreign' ? 'foreign' : 'own'][roleRegister[role].wall], sub: key };
    const token = this.tokens.get(key) ?? this.api.token(role, claims);
    this.tokens.set(key, token);
    return token;
  }

  /** What an address may name, of the side of a role: another subscription for each that is deleted. */
  async idsFor(row: string, role: CallerRole | null, deletes: boolean): Promise<Named> {
    const side = role !== null && roleRegister[role].wall === 'provider' ? 'provider' : 'insurer';
    if (!row.includes('/webhook-subscriptions')) return { caseId: this.caseId, id: this.vecozoEventId, deliveryId: 'none' };
    const ours = deletes
      ? await subscribed(this.api, side === 'provider' ? side : 'purchaser', 'wie dan ook', this.caseId)
      : this.subscriptions[side];
    return { caseId: this.caseId, ...ours };
  }

  /** One number for all that is stored; equal when nothing has changed. What is logged or counted of requests is no change. */
  async fingerprint(): Promise<string> {
    const { dataSource } = this.api.database;
    const tables = (await dataSource.query(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename !~ 'audit|security|access|request_count' order by 1`,
    )) as { name: string }[];
    const parts = tables.map(
      ({ name }) => `select '${name}' as name, count(*) as rows, sum(hashtextextended(t::text, 0)) as sum from ${name} t`,
    );
    return JSON.stringify(await dataSource.query(parts.join(' union all ')));
  }
}

/** Roles that stand behind a wall; an administrator has no foreign tenants. */
export const walledRoles = callerRoles.filter((role) => roleRegister[role].wall !== 'none');

type Subscribed = Pick<Named, 'id' | 'deliveryId'>;

/** A subscription of a side with something on its way to it. */
export async function subscribed(api: ApiUnderTest, role: CallerRole, whose: string, caseId: string, claims?: object): Promise<Subscribed> {
  const body = { url: 'https://hoort.example.nl/', description: `van ${whose}` };
  const sent = await api.send('POST', '/v1/webhook-subscriptions', { token: await api.token(role, claims), body });
  if (sent.status !== 201) throw new Error(sent.text);
  const id = sent.json.id as string;
  const made = (await api.database.dataSource.query(
    `insert into webhook_delivery (id, subscription_id, insurer, provider_agb, case_id, seq, fact, status, next_attempt_at)
      select gen_random_uuid(), s.id, s.insurer, s.provider_agb, $2, 1, 'case.opened', 'pending', now() from webhook_subscription s
      where s.id = $1 returning id`,
    [id, caseId],
  )) as { id: string }[];
  return { id, deliveryId: made[0]!.id };
}

export const conversation = { subject: 'quality', heldOn: '2026-06-12', participants: ['I. de Wit'], notes: 'Besproken.' };

/** One that has to wait for the event before it. */
export const vecozoEvent = (caseId: string, id: string) => ({
  ...{ id, caseId, type: 'onderhandeling.voorgesteld', time: '2026-06-15T07:00:00.000Z', sequence: 2 },
  data: { by: 'provider', proposal: 2, ...anOffer() },
});

/** An answer without what may differ between any two answers: the ids that were asked for, and the request's own. */
export function bare({ status, headers, text }: Sent, ...ids: string[]): unknown {
  const { 'x-request-id': _id, date: _date, 'content-length': _length, ...rest } = headers;
  return { status, headers: rest, text: ids.reduce((left, id) => left.replaceAll(id, 'ID'), text) };
}
