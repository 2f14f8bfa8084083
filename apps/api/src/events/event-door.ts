import { Injectable } from '@nestjs/common';
import { ReadCaseActions, RecordEvent, Refused, type Answered, type RequestKey } from '@termijn/casework';
import type { Actor } from '@termijn/workflow';
import { CaseReader } from '../cases/case-reader.js';
import { requireKeyFor } from '../idempotency/require-key.js';
import { orPreconditionFailed, versionsFor, type SeenVersions } from '../preconditions/if-match.js';
import type { Telling } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import type { EventRequest } from './event-request.js';
import { renderFor } from './render-recorded.js';

export interface EventToRecord {
  actor: Actor;
  caseId: string;
  event: EventRequest;
  requestKey: RequestKey | null;
  /** Which versions of the case the sender has seen; null when they do not say. */
  seen: SeenVersions | null;
  telling: Telling;
}

/** What comes too late is refused and kept. */
const keptWhenLate = ['offer.submit', 'questionnaire.submit', 'contract.accept'];

/** Every POST that advances a case comes through here, whatever its address. */
@Injectable()
export class EventDoor {
  constructor(
    private readonly recordEvent: RecordEvent,
    private readonly readActions: ReadCaseActions,
    private readonly reader: CaseReader,
  ) {}

  /** A refusal for the state of the case also says what is possible. @throws Problem and what RecordEvent throws. */
  async record({ actor, caseId, event, requestKey, seen, telling }: EventToRecord): Promise<Answered> {
    requireKeyFor(event.type, requestKey);
    // The refusal of what came too late is kept under its key before it is thrown: what it says must be known by then.
    const allowed = keptWhenLate.includes(event.type) && requestKey ? await this.allowedFor(actor, caseId) : undefined;
    const render = renderFor(
      actor,
      telling,
      ({ firstSeq, decision }) => `/v1/cases/${caseId}/events/${String(firstSeq + ownStep(decision.steps, event.type))}`,
      allowed,
    );
    try {
      const seenVersions = versionsFor(event.type, seen);
      const recorded = this.recordEvent.execute({ actor, caseId, ...event, seenVersions, requestKey, render });
      return await orPreconditionFailed(seen, recorded, () => this.reader.read(actor, caseId, telling.language));
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.status !== 409) throw error;
      throw Problem.refused(error.refusal, allowed ?? (await this.allowedFor(actor, caseId)));
    }
  }

  /** Undefined when it cannot be told: the refusal itself matters more. */
  private async allowedFor(actor: Actor, caseId: string): Promise<string[] | undefined> {
    try {
      const { actions } = await this.readActions.execute(caseId, actor);
      return actions.allowed.map(({ type }) => type);
    } catch {
      return undefined;
    }
  }
}

/** The clock's steps may come before the act's own. */
const ownStep = (steps: { type: string }[], type: string): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.type === type),
  );
