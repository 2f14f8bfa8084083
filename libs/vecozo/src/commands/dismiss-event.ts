import { Injectable } from '@nestjs/common';
import { VecozoInbox, type VecozoEventEntity } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { EventSettled } from '../errors/vecozo-error.js';
import { reasons } from '../inbox/reasons.js';
import { SettleCase } from './settle-case.js';

/** A purchaser takes an event off the list, with a reason. What waited for its turn goes on. */
@Injectable()
export class DismissEvent {
  constructor(
    private readonly inbox: VecozoInbox,
    private readonly settle: SettleCase,
  ) {}

  /** @throws EventSettled */
  async execute(event: VecozoEventEntity, reason: string, actor: Actor): Promise<void> {
    if (!(await this.inbox.dismiss(event.id, reasons.dismissed(reason), actor))) throw new EventSettled(event.status);
    if (event.caseId !== null) await this.settle.attempt(event.caseId);
  }
}
