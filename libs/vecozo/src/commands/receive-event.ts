import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { newId, VecozoInbox, type CaseReference } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { EventFromTheFuture, EventIdReused } from '../errors/vecozo-error.js';
import { contentHash } from '../inbox/content-hash.js';
import { resolveCase } from '../inbox/resolve-case.js';
import { SettleCase } from './settle-case.js';

export interface ReceiveEventCommand {
  /** An integration, bound to an insurer. */
  actor: Actor;
  insurer: string;
  eventId: string;
  type: string;
  time: Instant;
  sequence: number | null;
  reference: CaseReference;
  /** The body as it was sent: parsed, and to the letter. */
  body: unknown;
  raw: string;
}

/** VECOZO reports an event. It is kept first; what comes of it, comes after. */
@Injectable()
export class ReceiveEvent {
  constructor(
    private readonly inbox: VecozoInbox,
    private readonly settle: SettleCase,
  ) {}

  /** True when the event is new. Once it is kept, nothing fails any more. @throws EventIdReused, EventFromTheFuture */
  async execute(command: ReceiveEventCommand): Promise<boolean> {
    const { caseId, isNew } = await this.keep(command);
    if (caseId !== null) await this.settle.attempt(caseId);
    return isNew;
  }

  /** Keeps the event and does nothing with it yet. @throws EventIdReused, EventFromTheFuture */
  async keep(command: ReceiveEventCommand): Promise<{ caseId: string | null; isNew: boolean }> {
    const { actor, insurer, eventId, type, time, sequence, reference, body, raw } = command;
    const hash = contentHash(body);
    const { now, cases } = await this.inbox.referred(insurer, reference);
    if (time <= now) {
      const found = resolveCase(cases);
      const caseId = 'caseId' in found ? found.caseId : null;
      const outcome = 'caseId' in found ? { status: 'received' as const, reason: null } : { status: 'needsAttention' as const, ...found };
      const event = { id: newId(now), insurer, eventId, contentHash: hash, type, time, sequence, raw, actor, caseId, ...outcome };
      if (await this.inbox.store(event)) return { caseId, isNew: true };
    }
    const known = await this.inbox.find(insurer, eventId);
    if (!known) throw new EventFromTheFuture();
    if (known.contentHash !== hash) throw new EventIdReused();
    return { caseId: known.caseId, isNew: false };
  }
}
