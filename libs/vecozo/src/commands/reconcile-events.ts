import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { newId, VecozoInbox } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { readCloudEvent, type ReadEvent } from '../cloud-events/read-cloud-event.js';
import { EventFromTheFuture, EventIdReused } from '../errors/vecozo-error.js';
import { contentHash } from '../inbox/content-hash.js';
import { emptyReport, note, type ReconciliationReport } from '../reconciliation/report.js';
import type { VecozoSource } from '../sources/source.js';
import { ReceiveEvent } from './receive-event.js';

export interface ReconcileCommand {
  source: VecozoSource;
  insurer: string;
  /** By the signed time: from, and before `until`. */
  from: Instant;
  until: Instant;
  /** Only says what it would repair. */
  dryRun?: boolean;
  /** Not when one was begun less than so many seconds ago, by any process. */
  restSeconds?: number;
}

/** Compares what VECOZO says that happened with what reached us, and takes in what did not. Doing it again repairs nothing more. */
@Injectable()
export class ReconcileEvents {
  constructor(
    private readonly inbox: VecozoInbox,
    private readonly receive: ReceiveEvent,
  ) {}

  /** Null when it was not its time yet. What was found before the source failed has been repaired. @throws SourceFailed */
  async execute(command: ReconcileCommand): Promise<ReconciliationReport | null> {
    const { source, insurer, from, until, restSeconds = 0 } = command;
    const id = newId(until);
    if (!(await this.inbox.beginReconciliation({ id, insurer, source: source.name, from, until }, restSeconds))) return null;
    const report = emptyReport();
    try {
      await this.compare(command, report);
      await this.inbox.endReconciliation(id, report, null);
      return report;
    } catch (error) {
      await this.inbox.endReconciliation(id, report, error instanceof Error ? error.message : 'unknown');
      throw error;
    }
  }

  private async compare({ source, insurer, from, until, dryRun = false }: ReconcileCommand, report: ReconciliationReport): Promise<void> {
    const theirs: string[] = [];
    for await (const event of source.events(insurer, from, until)) {
      report.counts.examined += 1;
      const body = typeof event === 'object' && event !== null && !Array.isArray(event) ? (event as Record<string, unknown>) : {};
      const read = readCloudEvent(body);
      if ('faults' in read) {
        const where = read.faults.slice(0, 5).map(({ pointer }) => pointer);
        note(report, 'differs', {
          id: typeof body['id'] === 'string' ? body['id'].slice(0, 100) : null,
          why: `not valid: ${where.join(', ')}`,
        });
        continue;
      }
      theirs.push(read.eventId);
      await this.one(insurer, read, body, dryRun, report);
    }
    const besides = await this.inbox.besides(insurer, from, until, theirs, 100_000);
    for (const { eventId, type } of besides) note(report, 'onlyHere', { id: eventId, type });
  }

  private async one(
    insurer: string,
    read: ReadEvent,
    body: Record<string, unknown>,
    dryRun: boolean,
    report: ReconciliationReport,
  ): Promise<void> {
    const { eventId: id, type } = read;
    const known = await this.inbox.find(insurer, id);
    if (known?.contentHash === contentHash(body)) {
      report.counts.same += 1;
      return;
    }
    if (dryRun && !known) return note(report, 'repaired', { id, type });
    try {
      const actor: Actor = { subject: 'vecozo-reconciliation', name: 'VECOZO', role: 'integration', insurer, agb: null };
      const isNew = await this.receive.execute({ ...read, actor, insurer, body, raw: JSON.stringify(body) });
      if (isNew) note(report, 'repaired', { id, type });
      else report.counts.same += 1;
    } catch (error) {
      if (error instanceof EventIdReused) note(report, 'differs', { id, why: 'other content under this id here' });
      else if (error instanceof EventFromTheFuture) note(report, 'differs', { id, why: 'signed in the future' });
      else throw error;
    }
  }
}
