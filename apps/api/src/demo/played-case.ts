import { randomInt } from 'node:crypto';
import type { ApiClient } from './api-client.js';
import type { DemoTokens } from './demo-tokens.js';
import { instantOf } from './local-time.js';
import type { ActStep, Part, Scenario } from './scenario.js';

/** An act that the service refused, as the scenario wanted. It is not in the history: a refusal changes nothing. */
export interface RefusedAct {
  /** By the sandbox clock. */
  at: string;
  by: Part;
  type: string;
  status: number;
  code: string;
  detail: string;
  liftedBy: string | null;
  until: string | null;
}

const attempts = 50;

/** One scenario on the service: opens its case and does its steps, and remembers what was refused. */
export class PlayedCase {
  caseId = '';
  agb = '';
  readonly refused: RefusedAct[] = [];
  /** Why the case could not be played on; null while all goes as written. */
  failure: string | null = null;
  accepted = 0;

  constructor(
    readonly scenario: Scenario,
    private readonly client: ApiClient,
    private readonly tokens: DemoTokens,
  ) {}

  /** Opens the case for a provider that has none yet: a database may hold the cases of earlier runs. */
  async open(): Promise<void> {
    const { path, provider } = this.scenario;
    for (let attempt = 0; attempt < attempts; attempt++) {
      this.agb = this.tokens.fixedAgb ?? `06${String(randomInt(1_000_000)).padStart(6, '0')}`;
      const { status, body } = await this.client.post('/v1/cases', await this.tokens.of('purchaser', this.agb), {
        path,
        insurer: 'vgz',
        contractYear: 2027,
        provider: { agb: this.agb, name: provider.name, kind: provider.kind },
        contractedBefore: true,
      });
      if (status === 201) {
        this.caseId = String(body['id']);
        this.accepted++;
        return;
      }
      if (body['code'] !== 'acquisitionCaseExists' || this.tokens.fixedAgb !== null) {
        this.failure = `openen: ${problem(status, body)}`;
        return;
      }
    }
    this.failure = `openen: na ${String(attempts)} pogingen geen vrije AGB-code gevonden`;
  }

  /** Does a step; what comes out otherwise than written ends the play of this case. */
  async act(step: ActStep): Promise<void> {
    if (this.failure !== null) return;
    const { status, body } = await this.client.post(
      `/v1/cases/${this.caseId}/events`,
      await this.tokens.of(step.by, this.agb),
      eventOf(step),
    );
    const code = status < 300 ? null : String(body['code'] ?? status);
    if (code !== (step.refused ?? null)) {
      const wanted = step.refused === undefined ? 'geaccepteerd' : `geweigerd met ${step.refused}`;
      const got = code === null ? 'geaccepteerd' : problem(status, body);
      this.failure = `${step.at}: ${step.type} moest ${wanted} worden, maar werd ${got}`;
    } else if (code === null) {
      this.accepted++;
    } else {
      const text = (name: string): string | null => (typeof body[name] === 'string' ? body[name] : null);
      const said = { detail: text('detail') ?? '', liftedBy: text('liftedBy'), until: text('until') };
      this.refused.push({ at: instantOf(step.at), by: step.by, type: step.type, status, code, ...said });
    }
  }

  token(part: Part): Promise<string> {
    return this.tokens.of(part, this.agb);
  }
}

function eventOf({ type, data = {}, received }: ActStep): Record<string, unknown> {
  if (!received) return { type, data };
  const { at, channel, reference } = received;
  return { type, data, receivedAt: instantOf(at), evidence: { channel, reference } };
}

function problem(status: number, body: Record<string, unknown>): string {
  const faults = Array.isArray(body['invalidParams']) ? ` ${JSON.stringify(body['invalidParams'])}` : '';
  return `geweigerd met ${String(status)} ${String(body['code'] ?? '')}: ${String(body['detail'] ?? '')}${faults}`;
}
