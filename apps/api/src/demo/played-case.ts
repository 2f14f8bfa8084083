import { randomInt, randomUUID } from 'node:crypto';
import { cloudEventType, uuidFrom } from '@termijn/webhooks';
import type { Schemas } from '../client/termijn-client.js';
import type { ApiClient, Problem } from './api-client.js';
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
  private readonly reported = new Set<string>();

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
      const { data, error } = await this.sendOpening();
      if (data) {
        this.caseId = data.id;
        this.accepted++;
        const found = data.applicablePath?.path;
        if (this.scenario.findsPath && found !== this.scenario.path) {
          this.failure = `openen: het beleid moest ${this.scenario.path} geven, maar gaf ${String(found)}`;
        }
        return;
      }
      if (error.code !== 'acquisitionCaseExists' || fixed) {
        this.failure = `openen: ${inWords(error)}`;
        return;
      }
      this.agb = '';
    }
    this.failure = `openen: na ${String(attempts)} pogingen geen vrije AGB-code gevonden`;
  }

  /** Tries to open the case before its time. */
  async openTooEarly({ at, type, refused }: NonNullable<Opening['early']>): Promise<void> {
    await this.prepare();
    const { error } = await this.sendOpening();
    if (error?.code === refused) this.remember({ at, by: this.scenario.opening?.by ?? 'purchaser', type }, error);
    else this.failure = `${at}: openen moest geweigerd worden met ${refused}, maar werd ${outcomeOf(error)}`;
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
    const params = { header: { 'Idempotency-Key': `"${randomUUID()}"` } };
    const { error } = await (await this.as('purchaser')).POST('/contracts', { params, body: registered });
    if (!error) this.accepted++;
    else this.failure = `overeenkomst registreren: ${inWords(error)}`;
  }

  private async sendOpening() {
    const { path, findsPath, provider, profile, opening } = this.scenario;
    const { insurer, contractYear } = policyOf(this.scenario);
    const { name, kind, institutionKind } = provider;
    const body: Schemas['OpenCaseDto'] = {
      ...(findsPath ? {} : { path }),
      insurer,
      contractYear,
      provider: { agb: this.agb, name, kind, ...(institutionKind ? { institutionKind } : {}) },
      contractedBefore: path !== 'new-zbc',
      ...profile,
      ...(opening ? { data: opening.data, ...receiptOf(opening) } : {}),
    };
    return (await this.as(opening?.by ?? 'purchaser')).POST('/cases', { body });
  }

  private async act(step: ActStep): Promise<void> {
    const { type, data = {} } = step;
    const api = await this.as(step.by);
    const path = { caseId: this.caseId };
    // The service knows the data of each act better than the scenarios do.
    const body = { type, data, ...receiptOf(step) } as unknown as Schemas['EventRequest'];
    const { error } = await api.POST('/cases/{caseId}/events', { params: { path, header: await this.precondition(step) }, body });
    const code = error?.code ?? null;
    if (code !== (step.refused ?? null)) {
      const wanted = step.refused === undefined ? 'geaccepteerd' : `geweigerd met ${step.refused}`;
      this.failure = `${step.at}: ${step.type} moest ${wanted} worden, maar werd ${outcomeOf(error)}`;
    } else if (code === null) {
      this.accepted++;
    } else if (error) {
      this.remember(step, error);
    }
  }

  /** A draft replaces the one before: the service wants to know which state of the case its writer has seen. */
  private async precondition({ type, by }: ActStep): Promise<{ 'If-Match'?: string }> {
    if (type !== 'questionnaire.save') return {};
    const { response } = await (await this.as(by)).GET('/cases/{caseId}', { params: { path: { caseId: this.caseId } } });
    return { 'If-Match': response.headers.get('etag') ?? '*' };
  }

  /** An event of VECOZO; the same name again is a copy. */
  private async report({ at, vecozo, becomes }: VecozoStep): Promise<void> {
    const { name, sequence, type, signedAt, data } = vecozo;
    const id = uuidFrom(`${this.caseId}:${name}`);
    const event = { specversion: '1.0', id, source: 'urn:termijn:demo', type: cloudEventType('portaal', type), time: instantOf(signedAt) };
    const numbered = sequence === undefined ? {} : { sequence: String(sequence), sequencetype: 'Integer' };
    const { insurer } = policyOf(this.scenario);
    const secret = await this.tokens.vecozoSecret(insurer);
    const again = this.reported.has(id);
    this.reported.add(id);
    const refused = await this.client.postSigned(insurer, secret, { ...event, ...numbered, subject: this.caseId, data });
    // The answer to a webhook says nothing of what became of it; the list does.
    const path = { id };
    const { data: kept, error } = refused
      ? { data: undefined, error: refused }
      : await (await this.as('integration')).GET('/vecozo/events/{id}', { params: { path } });
    if (kept?.status !== becomes) {
      this.failure = `${at}: ${type} van VECOZO moest ${becomes} zijn, maar werd ${error ? inWords(error) : String(kept?.status)}`;
      return;
    }
    this.accepted++;
    const { reason, label } = kept;
    const number = sequence === undefined ? 'zonder nummer' : `nr. ${String(sequence)}`;
    const copy = again ? ', nog eens' : '';
    this.remarks.push({
      at: instantOf(at),
      by: 'integration',
      what: `meldt ${number}${copy}: ${label}`,
      details: [`getekend ${shownInstant(instantOf(signedAt))}; ${vecozoStatusInWords(becomes)}${reason?.text ? `: ${reason.text}` : ''}`],
    });
  }

  private async setBudget({ at, budget, room }: BudgetStep): Promise<void> {
    const api = await this.as('purchasingManager');
    const path = { year: String(policyOf(this.scenario).contractYear), scope: budget };
    const { data: found, response } = await api.GET('/budgets/{year}/{scope}', { params: { path } });
    // Earlier runs on the same database have had their part.
    const granted = found?.granted ?? '0.00';
    const amount = sumOf(granted, room);
    const header = found ? { 'If-Match': response.headers.get('etag') ?? '*' } : { 'If-None-Match': '*' as const };
    const { error } = await api.PUT('/budgets/{year}/{scope}', { params: { path, header }, body: { amount } });
    if (error) {
      this.failure = `${at}: budget ${budget} stellen werd ${inWords(error)}`;
      return;
    }
    this.accepted++;
    const details = [`toegewezen ${shownAmount(granted)}, ruimte ${shownAmount(room)}`];
    this.remarks.push({ at: instantOf(at), by: 'purchasingManager', what: `Budget ${budget} stellen: ${shownAmount(amount)}`, details });
  }

  private remember({ at, by, type }: Pick<ActStep, 'at' | 'by' | 'type'>, { status, code, detail, liftedBy, until }: Problem): void {
    this.refused.push({ at: instantOf(at), by, type, status, code, detail, liftedBy: liftedBy ?? null, until: until ?? null });
  }

  private async as(part: Part): Promise<ReturnType<ApiClient['as']>> {
    return this.client.as(await this.token(part));
  }

  token(part: Part): Promise<string> {
    return this.tokens.of(part, this.agb, policyOf(this.scenario).insurer);
  }
}

function receiptOf({ received }: Pick<ActStep, 'received'>): Pick<Schemas['OpenCaseDto'], 'receivedAt' | 'evidence'> {
  if (!received) return {};
  const { at, channel, reference } = received;
  return { receivedAt: instantOf(at), evidence: { channel, reference } };
}

const outcomeOf = (error: Problem | undefined): string => (error ? inWords(error) : 'geaccepteerd');

function inWords({ status, code, detail, invalidParams }: Problem): string {
  const faults = invalidParams ? ` ${JSON.stringify(invalidParams)}` : '';
  return `geweigerd met ${String(status)} ${code}: ${detail}${faults}`;
}
