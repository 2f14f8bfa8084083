import { Inject, Injectable } from '@nestjs/common';
import { CaseStore } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { HttpSource, ReconcileEvents, type ReconciliationReport } from '@termijn/vecozo';
import { RecurringWork } from './recurring-work.js';

/** How far back is looked, in days: longer than any sender goes on trying. */
const lookBackDays = 7;
const minute = 60_000;

/**
 * Asks VECOZO from time to time what it reported, and takes in what never reached us. Nothing where no source is configured. Which
 * stretch is the clock of the system's; how often, the real clock's. Of several processes one does it.
 */
@Injectable()
export class VecozoReconciler extends RecurringWork {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly store: CaseStore,
    private readonly reconcile: ReconcileEvents,
  ) {
    const everyMs = configuration.reconcileIntervalMinutes * minute;
    super({ purpose: 'vecozo reconciliation', failure: 'Reconciling with VECOZO failed', everyMs });
  }

  override onApplicationBootstrap(): void {
    if (this.configuration.vecozoSource) super.onApplicationBootstrap();
  }

  protected async round(): Promise<void> {
    const { vecozoSource, vecozoSecrets, reconcileIntervalMinutes } = this.configuration;
    if (!vecozoSource) return;
    const source = new HttpSource(vecozoSource.url, vecozoSource.token);
    const restSeconds = reconcileIntervalMinutes * 60 * 0.9;
    const failures: unknown[] = [];
    for (const insurer of Object.keys(vecozoSecrets ?? {})) {
      if (this.stopped) return;
      try {
        const until = await this.store.now();
        const from = new Date(Date.parse(until) - lookBackDays * 24 * 60 * minute).toISOString();
        const report = await this.reconcile.execute({ source, insurer, from, until, restSeconds });
        if (report) this.tell(insurer, report);
      } catch (error) {
        // One insurer that cannot be read must not keep the others waiting.
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private tell(insurer: string, { counts: { examined, repaired, differs, onlyHere } }: ReconciliationReport): void {
    if (repaired + differs + onlyHere === 0) return;
    this.log.warn(
      `Reconciled ${insurer} with VECOZO: ${String(examined)} events, ${String(repaired)} repaired, ${String(differs)} differ, ${String(onlyHere)} only here`,
    );
  }
}
