import type { ApiClient } from './api-client.js';

export interface HistoryEvent {
  seq: number;
  type: string;
  fact: string;
  data: Record<string, unknown>;
  actor: { name: string | null; role: string };
  onBehalfOf: 'insurer' | 'provider' | null;
  evidence: { channel: string; reference: string } | null;
  receivedAt: string;
  recordedAt: string;
  from: string;
  to: string;
  why: string | null;
}

export interface DossierDeadline {
  key: string;
  name: string;
  kind: string;
  dueOn: string;
  firstLateAt: string;
  status: string;
  daysLate: number | null;
  /** Address of its proof. */
  proof: string;
}

export interface DossierBreach {
  key: string;
  name: string;
  side: string;
  dueOn: string;
  status: string;
  daysLate: number | null;
}

export interface LateReceipt {
  receivedAt: string;
  refusalCode: string;
}

export interface DeadlineProof {
  milestone: string | null;
  quote: string | null;
  sourceTitle: string | null;
  heading: string | null;
  reading: string | null;
  steps: { text: string }[];
  dueOn: string | null;
  firstLateAt: string | null;
}

/** A requirement with the numbers that were compared. */
export interface DossierCriterion {
  id: string;
  state: string;
  compared: { what: string; required: string; actual: string | null; ok: boolean | null }[] | null;
}

export interface DossierVecozoEvent {
  label: string;
  sequence: number | null;
  time: string;
  receivedAt: string;
  status: string;
  appliedSeq: number | null;
}

export interface DossierIncrease {
  requested: string;
  granted: string | null;
  ceiling: string;
  products: { product: string; forecast: string; realisation: string }[];
}

/** Everything that the service knows of a case. */
export interface Dossier {
  state: string;
  events: HistoryEvent[];
  deadlines: DossierDeadline[];
  breaches: DossierBreach[];
  lateReceipts: LateReceipt[];
  proof: DeadlineProof | null;
  criteria: DossierCriterion[];
  vecozo: DossierVecozoEvent[];
  increase: DossierIncrease | null;
  /** The ceiling of the contract that came of it. */
  ceiling: string | null;
}

/** A part of a dossier could not be read. */
export class UnreadableDossier extends Error {}

/** Reads a case back, page by page, as its purchaser sees it. */
export class DossierReader {
  constructor(
    private readonly client: ApiClient,
    private readonly token: string,
  ) {}

  async read(caseId: string, proofOf: string): Promise<Dossier> {
    const path = `/v1/cases/${caseId}`;
    const found = await this.one(path);
    const [events, deadlines, breaches, lateReceipts, criteria, vecozo] = await Promise.all([
      this.all<HistoryEvent>(`${path}/events`),
      this.all<DossierDeadline>(`${path}/deadlines`),
      this.all<DossierBreach>(`${path}/breaches`),
      this.all<LateReceipt>(`${path}/late-receipts`),
      this.all<DossierCriterion>(`${path}/criteria`),
      this.all<DossierVecozoEvent>(`/v1/vecozo/events?caseId=${caseId}`),
    ]);
    const proven = deadlines.filter(({ key }) => key === proofOf).at(-1);
    const proof = proven ? ((await this.one(proven.proof)) as unknown as DeadlineProof) : null;
    return {
      state: String(found['state']),
      events,
      deadlines,
      breaches,
      lateReceipts,
      proof,
      criteria,
      vecozo: vecozo.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),
      increase: (found['increase'] ?? null) as DossierIncrease | null,
      ceiling: (found['contract'] as { ceiling?: string | null } | null)?.ceiling ?? null,
    };
  }

  private async one(path: string): Promise<Record<string, unknown>> {
    const { status, body } = await this.client.get(path, this.token);
    if (status !== 200) throw new UnreadableDossier(`GET ${path} gaf ${String(status)}: ${String(body['detail'] ?? '')}`);
    return body;
  }

  private async all<Row>(path: string): Promise<Row[]> {
    const rows: Row[] = [];
    for (let next: string | null = path; next !== null;) {
      const page: Record<string, unknown> = await this.one(next);
      rows.push(...(page['items'] as Row[]));
      const cursor: unknown = page['next'];
      next = typeof cursor === 'string' ? cursorPath(path, cursor) : null;
    }
    return rows;
  }
}

/** The next page has the question of the first. */
function cursorPath(path: string, cursor: string): string {
  if (cursor.startsWith('/')) return cursor;
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
}
