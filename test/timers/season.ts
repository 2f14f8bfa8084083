import { FireDueDeadlines, OpenCase, RecordEvent, Refused, type RecordEventCommand, type Render } from '@termijn/casework';
import { CaseStore } from '@termijn/persistence';
import { anActor, createTestDatabase, type TestDatabase } from '@termijn/testing';

/** Both fall on 12 June 2026; the end of that day in Amsterdam. */
export const setUpDue = '2026-06-12T22:00:00.000Z';
/** The offer is due by 30 September 2026. */
export const offerTooLateFrom = '2026-09-30T22:00:00.000Z';

const render: Render = {
  recorded: () => ({ status: 201, body: '{}', location: null }),
  refused: ({ status, code }) => ({ status, body: JSON.stringify({ code }), location: null }),
};

/** Cases of hospitals at VGZ in a database of their own, and the clock of that database. */
export class Season {
  readonly store: CaseStore;
  private opened = 0;

  private constructor(readonly database: TestDatabase) {
    this.store = new CaseStore(database.dataSource);
  }

  static async start(now = '2026-06-12T08:00:00.000Z'): Promise<Season> {
    const season = new Season(await createTestDatabase());
    await season.setClock(now);
    return season;
  }

  async setClock(now: string, ticking = false): Promise<void> {
    await this.store.setSandboxClock(now, ticking);
  }

  /** Opens cases and returns their ids. */
  async open(count: number): Promise<string[]> {
    const openCase = new OpenCase(this.store);
    for (let index = 0; index < count; index++) {
      this.opened += 1;
      await openCase.execute({ actor: anActor(), input: anOpening(this.agb(this.opened)), requestKey: null, render });
    }
    const rows = await this.query<{ id: string }>('select id from contracting_case order by provider_agb desc limit $1', [count]);
    return rows.map(({ id }) => id).reverse();
  }

  /** One case with only what follows from the offer ahead of it. */
  async openOne(): Promise<{ caseId: string; agb: string }> {
    const [caseId] = await this.open(1);
    return { caseId: caseId!, agb: this.agb(this.opened) };
  }

  /** The provider submits its offer; the answer is `submitted` or the code of the refusal. */
  async submitOffer(
    caseId: string,
    agb: string,
    { store = this.store, ...changes }: Partial<RecordEventCommand> & { store?: CaseStore } = {},
  ): Promise<string> {
    const command = {
      actor: aProvider(agb),
      caseId,
      type: 'offer.submit',
      data: anOffer(),
      receivedAt: null,
      evidence: null,
      requestKey: null,
      render,
    };
    try {
      await new RecordEvent(store).execute({ ...command, ...changes });
      return 'submitted';
    } catch (error) {
      if (error instanceof Refused) return error.refusal.code;
      throw error;
    }
  }

  fire(store = this.store): FireDueDeadlines {
    return new FireDueDeadlines(store);
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.dataSource.query<Row[]>(text, values);
  }

  end(): Promise<void> {
    return this.database.drop();
  }

  private agb(number: number): string {
    return `0602${String(number).padStart(4, '0')}`;
  }
}

/** A store that waits at the door of each save. */
export class StallingStore extends CaseStore {
  constructor(
    season: Season,
    private readonly stall: () => Promise<void>,
  ) {
    super(season.database.dataSource);
  }

  override async save(...input: Parameters<CaseStore['save']>): ReturnType<CaseStore['save']> {
    await this.stall();
    return super.save(...input);
  }
}

export const aProvider = (agb: string) => anActor({ subject: `zorgaanbieder-${agb}`, name: null, role: 'provider', insurer: null, agb });

function anOpening(agb: string) {
  return {
    path: 'existing-hospital',
    insurer: 'vgz',
    contractYear: 2027,
    provider: { agb, name: `Ziekenhuis ${agb}`, kind: 'hospital' as const, kvk: null },
    contractedBefore: true,
    care: 'medicalSpecialist',
    lateOpening: null,
    data: {},
    receivedAt: null,
    evidence: null,
  };
}

function anOffer(): Record<string, unknown> {
  return { explanation: 'Volumes als in 2026, prijzen geïndexeerd.', lines: [{ kind: 'specialism', code: '0303', amount: '1020000.00' }] };
}
