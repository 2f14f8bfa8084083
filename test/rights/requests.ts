import { anOffer, anOpening } from '../http/api-under-test.js';
import { conversation, day, vecozoEvent, type Named } from './two-tenants.js';

let serial = 0;

/** What is sent to an address that writes: sound, so that only a missing right is in the way. A new address needs a line. */
export const bodies: Record<string, (caseId: string) => object | undefined> = {
  'POST /v1/cases': () => anOpening(`07${String(++serial).padStart(6, '0')}`),
  'POST /v1/cases/:caseId/events': () => ({ type: 'question.ask', data: { text: 'Mag dit?' } }),
  'POST /v1/cases/:caseId/offers': () => anOffer(),
  'POST /v1/cases/:caseId/questions': () => ({ text: 'Mag dit?' }),
  'POST /v1/cases/:caseId/questions/:number/answers': () => ({ text: 'Ja.' }),
  'POST /v1/cases/:caseId/conversations': () => conversation,
  'POST /v1/cases/:caseId/criteria/:criterion/assessments': () => ({ outcome: 'met', explanation: 'Gezien.' }),
  'POST /v1/cases/:caseId/criteria/:criterion/waivers': () => ({ region: 'Zeeland', specialism: '0303', motivation: 'Te weinig aanbod.' }),
  'POST /v1/contracts': () => ({ provider: '06020101', contractYear: 2027, reference: 'K-2', obligationToDeliver: true }),
  'PUT /v1/budgets/:year/:scope': () => ({ amount: '1000.00' }),
  'POST /v1/vecozo/events': (caseId) => vecozoEvent(caseId, `matrix-${String(++serial)}`),
  'POST /v1/vecozo/events/:id/retries': () => ({}),
  'POST /v1/vecozo/events/:id/dismissals': () => ({ reason: 'Dubbel.' }),
  'POST /v1/vecozo/replays': () => ({ receivedFrom: '2026-06-01T00:00:00Z', receivedUntil: '2026-06-02T00:00:00Z' }),
  'POST /v1/vecozo/webhooks/:insurer': (caseId) => vecozoEvent(caseId, 'unsigned'),
  'POST /v1/webhook-subscriptions': () => ({ url: 'https://hoort.example.nl/' }),
  'PATCH /v1/webhook-subscriptions/:id': () => ({ description: 'Anders' }),
  'DELETE /v1/webhook-subscriptions/:id': () => undefined,
  'POST /v1/webhook-subscriptions/:id/secrets': () => undefined,
  'POST /v1/webhook-subscriptions/:id/deliveries/:deliveryId/redeliveries': () => undefined,
  'POST /v1/policies/:insurer/:year/versions/:version/applications': () => ({ allRunning: true, motivation: 'Zo is het.', dryRun: true }),
  'PUT /v1/revocations/:subject': () => ({ reason: 'Uit dienst.' }),
  'PUT /v1/sandbox/clock': () => ({ now: day, ticking: false }),
  'DELETE /v1/sandbox/clock': () => undefined,
};

const parameters: Record<string, string> = {
  subject: 'somebody-who-left',
  seq: '1',
  key: 'offerDue',
  number: '1',
  criterion: 'wtza',
  year: '2027',
  scope: 'msz',
  insurer: 'vgz',
  code: 'notFound',
  path: 'existing-hospital',
  version: '1',
};

/** The address of something: `ids` where it names something of a tenant. A new parameter needs a line. */
export function addressOf(row: string, ids: Named): string {
  const [, address = ''] = row.split(' ');
  return address.replace(/:(\w+)/g, (_match, name: string) => {
    const value = name in ids ? ids[name as keyof Named] : parameters[name];
    if (value === undefined) throw new Error(`test/rights/requests.ts has no value for :${name} of ${row}`);
    return value;
  });
}

export const isWrite = (row: string): boolean => !row.startsWith('GET ');

/** What must be said of what was seen, where a write replaces it. */
export const headersOf = (row: string): Record<string, string> =>
  /^(PUT \/v1\/budgets|(PATCH|DELETE) \/v1\/webhook-subscriptions)\//.test(row) ? { 'if-match': '*' } : {};

/** What is sent to an address that writes. @throws Error when there is no line for it. */
export function bodyOf(row: string, caseId: string): object | undefined {
  const body = bodies[row];
  if (!body) throw new Error(`test/rights/requests.ts has no body for ${row}`);
  return body(caseId);
}
