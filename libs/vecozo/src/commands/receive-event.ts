import { Injectable, Logger } from '@nestjs/common';
import { newId, VecozoInbox, type NewVecozoEvent, type StoredVecozoEvent } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { ReadEvent } from '../cloud-events/read-cloud-event.js';
import { EventFromTheFuture, EventIdReused } from '../errors/vecozo-error.js';
import { contentHash } from '../inbox/content-hash.js';
import { dataOf, isCloudEvent } from '../inbox/message.js';
import { reasons } from '../inbox/reasons.js';
import { resolveCase } from '../inbox/resolve-case.js';
import { findKind } from '../vocabulary/vocabulary.js';
import { SettleCase } from './settle-case.js';

export interface ReceiveEventCommand extends ReadEvent {
  /** An integration, bound to an insurer. */
  actor: Actor;
  insurer: string;
  /** The message as it was sent: parsed, and to the letter. */
  body: unknown;
  raw: string;
}

/** VECOZO reports an event. It is kept first; what comes of it, comes after. */
@Injectable()
export class ReceiveEvent {
  private readonly log = new Logger(ReceiveEvent.name);

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
    const contentKey = contentHash({ type, time, sequence, reference, data: dataOf(raw) });
    const { now, cases } = reference ? await this.inbox.referred(insurer, reference) : { now: time, cases: [] };
    if (time <= now) {
      const found = resolveCase(cases);
      const caseId = 'caseId' in found ? found.caseId : null;
      const message = { id: newId(now), insurer, eventId, contentHash: hash, contentKey, type, time, sequence, raw, actor };
      const event = { ...message, copyOf: null, caseId, ...outcomeOf(type, found) };
      if (await this.inbox.store(event)) return { caseId, isNew: true };
      if (await this.storeCopy(event)) return { caseId: null, isNew: true };
    }
    const known = await this.inbox.find(insurer, eventId);
    if (!known) throw new EventFromTheFuture();
    if (!saysTheSame(known, { hash, contentKey, raw })) {
      this.log.error(`ALARM: ${insurer} sent event ${eventId} of VECOZO again with other content; the first one stands`);
      throw new EventIdReused();
    }
    return { caseId: known.caseId, isNew: false };
  }

  /** The same content under another id is kept, apart from the case, and has no effect. False when it is the id that was known. */
  private async storeCopy(event: NewVecozoEvent): Promise<boolean> {
    const original = await this.inbox.findContent(event.insurer, event.contentKey ?? '');
    if (!original || original.eventId === event.eventId) return false;
    const reason = reasons.sameContent(original.eventId);
    return this.inbox.store({ ...event, copyOf: original.eventId, caseId: null, status: 'overtaken', reason });
  }
}

/** An event that we do not know goes to a person's list, with its case when it names one. */
function outcomeOf(type: string, found: ReturnType<typeof resolveCase>): Pick<NewVecozoEvent, 'status' | 'reason'> {
  if (!findKind(type)) return { status: 'needsAttention', reason: reasons.unknownEvent(type) };
  return 'caseId' in found ? { status: 'received', reason: null } : { status: 'needsAttention', ...found };
}

/** Copies are compared whole; one that came as a CloudEvent and one that came in our own envelope, by what they say. */
function saysTheSame(known: StoredVecozoEvent, { hash, contentKey, raw }: { hash: string; contentKey: string; raw: string }): boolean {
  if (known.contentHash === hash) return true;
  return isCloudEvent(known.raw) !== isCloudEvent(raw) && known.contentKey === contentKey;
}
