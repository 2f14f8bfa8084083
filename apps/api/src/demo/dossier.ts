import type { Schemas } from '../client/termijn-client.js';
import type { ApiClient, Problem } from './api-client.js';

export type HistoryEvent = Schemas['EventView'];
export type DossierDeadline = Schemas['DeadlineView'];
export type DossierBreach = Schemas['BreachView'];
export type DeadlineProof = Schemas['ProofView'];
export type DossierCriterion = Schemas['CriterionView'];
export type DossierVecozoEvent = Schemas['VecozoEventView'];

/** Everything that the service knows of a case. */
export interface Dossier {
  state: string;
  events: HistoryEvent[];
  deadlines: DossierDeadline[];
  breaches: DossierBreach[];
  lateReceipts: Schemas['LateReceiptView'][];
  proof: DeadlineProof | null;
  criteria: DossierCriterion[];
  vecozo: DossierVecozoEvent[];
  increase: Schemas['CaseView']['increase'];
  /** The ceiling of the contract that came of it. */
  ceiling: string | null;
}

/** A part of a dossier could not be read. */
export class UnreadableDossier extends Error {}

/** What the client gives: the body, or the problem. */
type Answer<Body> = Promise<{ data?: Body; error?: Problem; response: Response }>;

/** Reads a case back, page by page, as its purchaser sees it. */
export class DossierReader {
  private readonly api: ReturnType<ApiClient['as']>;

  constructor(client: ApiClient, token: string) {
    this.api = client.as(token);
  }

  /** @throws UnreadableDossier */
  async read(caseId: string, proofOf: string): Promise<Dossier> {
    const { api } = this;
    const path = { caseId };
    const [found, events, deadlines, breaches, lateReceipts, criteria, vecozo] = await Promise.all([
      body(api.GET('/cases/{caseId}', { params: { path } })),
      pages((cursor) => api.GET('/cases/{caseId}/events', { params: { path, query: { limit: 200, ...cursor } } })),
      body(api.GET('/cases/{caseId}/deadlines', { params: { path } })),
      body(api.GET('/cases/{caseId}/breaches', { params: { path } })),
      body(api.GET('/cases/{caseId}/late-receipts', { params: { path } })),
      body(api.GET('/cases/{caseId}/criteria', { params: { path } })),
      pages((cursor) => api.GET('/vecozo/events', { params: { query: { caseId, limit: 200, ...cursor } } })),
    ]);
    const proven = deadlines.items.findLast(({ key }) => key === proofOf);
    return {
      state: found.state,
      events,
      deadlines: deadlines.items,
      breaches: breaches.items,
      lateReceipts: lateReceipts.items,
      proof: proven ? await this.proof(caseId, proven) : null,
      criteria: criteria.items,
      vecozo: vecozo.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),
      increase: found.increase,
      ceiling: found.contract?.ceiling ?? null,
    };
  }

  private proof(caseId: string, { key, revision }: DossierDeadline): Promise<DeadlineProof> {
    const params = { path: { caseId, key }, query: { revision } };
    return body(this.api.GET('/cases/{caseId}/deadlines/{key}/proof', { params }));
  }
}

async function body<Body>(answer: Answer<Body>): Promise<Body> {
  const { data, error, response } = await answer;
  if (data === undefined) throw new UnreadableDossier(`GET ${response.url} gaf ${String(response.status)}: ${error?.detail ?? ''}`);
  return data;
}

async function pages<Row>(page: (cursor: { cursor?: string }) => Answer<{ items: Row[]; next: string | null }>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: { cursor?: string } | null = {}; cursor !== null;) {
    const { items, next }: { items: Row[]; next: string | null } = await body(page(cursor));
    rows.push(...items);
    cursor = next === null ? null : { cursor: next };
  }
  return rows;
}
