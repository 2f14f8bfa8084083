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

/** Everything that the service knows of a case. */
export interface Dossier {
  state: string;
  events: HistoryEvent[];
  deadlines: DossierDeadline[];
  breaches: DossierBreach[];
  lateReceipts: LateReceipt[];
  proof: DeadlineProof | null;
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
    const state = String((await this.one(path))['state']);
    const [events, deadlines, breaches, lateReceipts] = await Promise.all([
      this.all<HistoryEvent>(`${path}/events`),
      this.all<DossierDeadline>(`${path}/deadlines`),
      this.all<DossierBreach>(`${path}/breaches`),
      this.all<LateReceipt>(`${path}/late-receipts`),
    ]);
    const proven = deadlines.filter(({ key }) => key === proofOf).at(-1);
    const proof = proven ? ((await this.one(proven.proof)) as unknown as DeadlineProof) : null;
    return { state, events, deadlines, breaches, lateReceipts, proof };
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

const cursorPath = (path: string, cursor: string): string =>
  cursor.startsWith('/') ? cursor : `${path}?after=${encodeURIComponent(cursor)}`;
