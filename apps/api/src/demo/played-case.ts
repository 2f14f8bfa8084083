import { randomInt } from 'node:crypto';
import type { Answer, ApiClient } from './api-client.js';
import { cloudEventType, uuidFrom } from '@termijn/webhooks';
import type { DemoTokens } from './demo-tokens.js';
import { instantOf, shownInstant } from './local-time.js';
import { shownAmount, sumOf } from './amounts.js';
import {
  policyOf,
  type ActStep,
  type BudgetStep,
  type Opening,
  type Part,
  type Scenario,
  type ScenarioStep,
  type VecozoStep,
} from './scenario.js';
import { vecozoStatusInWords } from './words.js';

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

/** What happened beside the history of the case, as a line of its timeline. */
export interface Remark {
  at: string;
  by: Part;
  what: string;
  details: string[];
}

const attempts = 50;

/** One scenario on the service: opens its case and does its steps, and remembers what was refused. */
export class PlayedCase {
  caseId = '';
  agb = '';
  readonly refused: RefusedAct[] = [];
  readonly remarks: Remark[] = [];
  /** Why the case could not be played on; null while all goes as written. */
  failure: string | null = null;
  accepted = 0;

  constructor(
    readonly scenario: Scenario,
    private readonly client: ApiClient,
    private readonly tokens: DemoTokens,
    /** The case whose provider and contract this one is about. */
    private readonly followed: PlayedCase | null = null,
  ) {}

  /** Opens the case for a provider that has none yet: a database may hold the cases of earlier runs. */
  async open(): Promise<void> {
    if (this.failure !== null) return;
    const fixed = this.agb !== '' || this.tokens.fixedAgb !== null;
    for (let attempt = 0; attempt < attempts; attempt++) {
      await this.prepare();
      const { status, body } = await this.sendOpening();
      if (status === 201) {
        this.caseId = String(body['id']);
        this.accepted++;
        const found = (body['applicablePath'] as { path?: string } | undefined)?.path;
        if (this.scenario.findsPath && found !== this.scenario.path) {
          this.failure = `openen: het beleid moest ${this.scenario.path} geven, maar gaf ${String(found)}`;
        }
        return;
      }
      if (body['code'] !== 'acquisitionCaseExists' || fixed) {
        this.failure = `openen: ${problem(status, body)}`;
        return;
      }
      this.agb = '';
    }
    this.failure = `openen: na ${String(attempts)} pogingen geen vrije AGB-code gevonden`;
  }

  /** Tries to open the case before its time. */
  async openTooEarly({ at, type, refused }: NonNullable<Opening['early']>): Promise<void> {
    await this.prepare();
    const { status, body } = await this.sendOpening();
    if (body['code'] === refused) this.remember({ at, by: this.scenario.opening?.by ?? 'purchaser', type }, status, body);
    else this.failure = `${at}: openen moest geweigerd worden met ${refused}, maar werd ${outcomeOf(status, body)}`;
  }

  /** Does a step; what comes out otherwise than written ends the play of this case. */
  async take(step: Exclude<ScenarioStep, { by: 'clock' }>): Promise<void> {
    if (this.failure !== null) return;
    if ('vecozo' in step) await this.report(step);
    else if ('budget' in step) await this.setBudget(step);
    else await this.act(step);
  }

  /** Who the provider is, and the contract that it has. */
  private async prepare(): Promise<void> {
    if (this.agb !== '') return;
    this.agb = this.followed?.agb || (this.tokens.fixedAgb ?? `06${String(randomInt(1_000_000)).padStart(6, '0')}`);
    const { contract } = this.scenario;
    if (!contract) return;
    const { contractYear } = policyOf(this.scenario);
    const registered = { provider: this.agb, contractYear, ...contract, obligationToDeliver: false };
    const { status, body } = await this.client.post('/v1/contracts', await this.token('purchaser'), registered);
    if (status === 201) this.accepted++;
    else this.failure = `overeenkomst registreren: ${problem(status, body)}`;
  }

  private async sendOpening(): Promise<Answer> {
    const { path, findsPath, provider, profile, opening } = this.scenario;
    const { insurer, contractYear } = policyOf(this.scenario);
    const { name, kind, institutionKind } = provider;
    return this.client.post('/v1/cases', await this.token(opening?.by ?? 'purchaser'), {
      ...(findsPath ? {} : { path }),
      insurer,
      contractYear,
      provider: { agb: this.agb, name, kind, ...(institutionKind ? { institutionKind } : {}) },
      contractedBefore: path !== 'new-zbc',
      ...profile,
      ...(opening ? { data: opening.data, ...receiptOf(opening) } : {}),
    });
  }

  private async act(step: ActStep): Promise<void> {
    const { type, data = {} } = step;
    const sent = { type, data, ...receiptOf(step) };
    const { status, body } = await this.client.post(`/v1/cases/${this.caseId}/events`, await this.token(step.by), sent);
    const code = status < 300 ? null : String(body['code'] ?? status);
    if (code !== (step.refused ?? null)) {
      const wanted = step.refused === undefined ? 'geaccepteerd' : `geweigerd met ${step.refused}`;
      this.failure = `${step.at}: ${step.type} moest ${wanted} worden, maar werd ${outcomeOf(status, body)}`;
    } else if (code === null) {
      this.accepted++;
    } else {
      this.remember(step, status, body);
    }
  }

  /** An event of VECOZO; the same name again is a copy. */
  private async report({ at, vecozo, becomes }: VecozoStep): Promise<void> {
    const { name, sequence, type, signedAt, data } = vecozo;
    const id = uuidFrom(`${this.caseId}:${name}`);
    const event = { specversion: '1.0', id, source: 'urn:termijn:demo', type: cloudEventType('portaal', type), time: instantOf(signedAt) };
    const numbered = sequence === undefined ? {} : { sequence: String(sequence), sequencetype: 'Integer' };
    const sent = { ...event, ...numbered, subject: this.caseId, data };
    const { insurer } = policyOf(this.scenario);
    const taken = await this.client.postSigned(`/v1/vecozo/webhooks/${insurer}`, await this.tokens.vecozoSecret(insurer), sent);
    // The answer to a webhook says nothing of what became of it; the list does.
    const { status, body } =
      taken.status < 300
        ? { ...(await this.client.get(`/v1/vecozo/events/${id}`, await this.token('integration'))), status: taken.status }
        : taken;
    if (status >= 300 || body['status'] !== becomes) {
      const got = status < 300 ? String(body['status']) : problem(status, body);
      this.failure = `${at}: ${type} van VECOZO moest ${becomes} zijn, maar werd ${got}`;
      return;
    }
    this.accepted++;
    const reason = body['reason'] as { text?: string } | null;
    const number = sequence === undefined ? 'zonder nummer' : `nr. ${String(sequence)}`;
    const copy = status === 200 ? ', nog eens' : '';
    this.remarks.push({
      at: instantOf(at),
      by: 'integration',
      what: `meldt ${number}${copy}: ${String(body['label'])}`,
      details: [`getekend ${shownInstant(instantOf(signedAt))}; ${vecozoStatusInWords(becomes)}${reason?.text ? `: ${reason.text}` : ''}`],
    });
  }

  private async setBudget({ at, budget, room }: BudgetStep): Promise<void> {
    const token = await this.token('purchasingManager');
    const { contractYear } = policyOf(this.scenario);
    const listed = await this.client.get(`/v1/budgets?contractYear=${String(contractYear)}`, token);
    const budgets = (Array.isArray(listed.body['items']) ? listed.body['items'] : []) as { scope: string; granted: string }[];
    // Earlier runs on the same database have had their part.
    const granted = budgets.find(({ scope }) => scope === budget)?.granted ?? '0.00';
    const amount = sumOf(granted, room);
    const { status, body } = await this.client.put(`/v1/budgets/${String(contractYear)}/${budget}`, token, { amount });
    if (status >= 300) {
      this.failure = `${at}: budget ${budget} stellen werd ${problem(status, body)}`;
      return;
    }
    this.accepted++;
    const details = [`toegewezen ${shownAmount(granted)}, ruimte ${shownAmount(room)}`];
    this.remarks.push({ at: instantOf(at), by: 'purchasingManager', what: `Budget ${budget} stellen: ${shownAmount(amount)}`, details });
  }

  private remember({ at, by, type }: Pick<ActStep, 'at' | 'by' | 'type'>, status: number, body: Record<string, unknown>): void {
    const text = (name: string): string | null => (typeof body[name] === 'string' ? body[name] : null);
    const said = { code: text('code') ?? '', detail: text('detail') ?? '', liftedBy: text('liftedBy'), until: text('until') };
    this.refused.push({ at: instantOf(at), by, type, status, ...said });
  }

  token(part: Part): Promise<string> {
    return this.tokens.of(part, this.agb, policyOf(this.scenario).insurer);
  }
}

function receiptOf({ received }: Pick<ActStep, 'received'>): Record<string, unknown> {
  if (!received) return {};
  const { at, channel, reference } = received;
  return { receivedAt: instantOf(at), evidence: { channel, reference } };
}

const outcomeOf = (status: number, body: Record<string, unknown>): string => (status < 300 ? 'geaccepteerd' : problem(status, body));

function problem(status: number, body: Record<string, unknown>): string {
  const faults = Array.isArray(body['invalidParams']) ? ` ${JSON.stringify(body['invalidParams'])}` : '';
  return `geweigerd met ${String(status)} ${String(body['code'] ?? '')}: ${String(body['detail'] ?? '')}${faults}`;
}
