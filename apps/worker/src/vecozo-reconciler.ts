import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CaseStore, systemScope, withinScope } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { OutageLog } from '@termijn/queue';
import { HttpSource, ReconcileEvents, type ReconciliationReport } from '@termijn/vecozo';

/** How far back is looked, in days: longer than any sender goes on trying. */
const lookBackDays = 7;
const minute = 60_000;

/**
 * Asks VECOZO from time to time what it reported, and takes in what never reached us. Nothing where no source is configured. Which
 * stretch is the clock of the system's; how often, the real clock's. Of several processes one does it.
 */
@Injectable()
export class VecozoReconciler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(VecozoReconciler.name);
  private readonly outage = new OutageLog(this.log, 'Reconciling with VECOZO failed');
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly store: CaseStore,
    private readonly reconcile: ReconcileEvents,
  ) {}

  onApplicationBootstrap(): void {
    if (this.configuration.vecozoSource) this.runIn(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.underWay;
  }

  private async run({ url, token }: NonNullable<Configuration['vecozoSource']>): Promise<void> {
    // One insurer that cannot be read must not keep the others waiting.
    for (const insurer of Object.keys(this.configuration.vecozoSecrets ?? {})) {
      if (this.stopped) return;
      try {
        const until = await this.store.now();
        const from = new Date(Date.parse(until) - lookBackDays * 24 * 60 * minute).toISOString();
        const restSeconds = this.configuration.reconcileIntervalMinutes * 60 * 0.9;
        const report = await this.reconcile.execute({ source: new HttpSource(url, token), insurer, from, until, restSeconds });
        if (report) this.tell(insurer, report);
        this.outage.recovered();
      } catch (error) {
        this.outage.failed(error);
      }
    }
  }

  private tell(insurer: string, { counts: { examined, repaired, differs, onlyHere } }: ReconciliationReport): void {
    if (repaired + differs + onlyHere === 0) return;
    this.log.warn(
      `Reconciled ${insurer} with VECOZO: ${String(examined)} events, ${String(repaired)} repaired, ${String(differs)} differ, ${String(onlyHere)} only here`,
    );
  }

  private runIn(milliseconds: number): void {
    const { vecozoSource, reconcileIntervalMinutes } = this.configuration;
    if (this.stopped || !vecozoSource) return;
    this.timer = setTimeout(() => {
      this.underWay = withinScope(systemScope('vecozo reconciliation'), () => this.run(vecozoSource)).finally(() =>
        this.runIn(reconcileIntervalMinutes * minute),
      );
    }, milliseconds);
    this.timer.unref();
  }
}
