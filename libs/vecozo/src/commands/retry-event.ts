import { Injectable } from '@nestjs/common';
import { VecozoInbox, type VecozoEventEntity } from '@termijn/persistence';
import { CaseNotFound } from '@termijn/casework';
import { EventSettled } from '../errors/vecozo-error.js';
import { referenceOf } from '../inbox/message.js';
import { resolveCase } from '../inbox/resolve-case.js';
import { SettleCase } from './settle-case.js';

export interface RetryEventCommand {
  event: VecozoEventEntity;
  /** The case that a person says it is about, when the event does not say it well enough. */
  caseId: string | null;
}

/** A purchaser has an event tried again, and vouches for what the sender's numbering misses before it. */
@Injectable()
export class RetryEvent {
  constructor(
    private readonly inbox: VecozoInbox,
    private readonly settle: SettleCase,
  ) {}

  /** @throws EventSettled, CaseNotFound */
  async execute({ event, caseId }: RetryEventCommand): Promise<void> {
    const reference = caseId === null ? referenceOf(event.raw) : { caseId };
    const { cases } = reference ? await this.inbox.referred(event.insurer, reference) : { cases: [] };
    const found = event.caseId === null ? resolveCase(cases) : { caseId: event.caseId };
    if (caseId !== null && (!('caseId' in found) || found.caseId !== caseId)) throw new CaseNotFound();
    // Still no one case: it stays on the list as it is.
    if (!('caseId' in found)) {
      if (event.status !== 'needsAttention') throw new EventSettled(event.status);
      return;
    }
    if (!(await this.inbox.retry(event.id, found.caseId))) throw new EventSettled(event.status);
    await this.settle.attempt(found.caseId);
  }
}
