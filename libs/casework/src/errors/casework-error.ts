import type { Fault, Refusal } from '@termijn/workflow';

/** The case is not there, or not for this actor: the two are told apart nowhere. */
export class CaseNotFound extends Error {
  override name = 'CaseNotFound';
}

/** A rule refused. Nothing has changed. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The data of an event do not fit its schema. */
export class InvalidEvent extends Error {
  override name = 'InvalidEvent';
  constructor(readonly faults: Fault[]) {
    super(faults.map(({ pointer, code }) => `${pointer} ${code}`).join('; '));
  }
}

/** The key was used for another request. */
export class RequestKeyReused extends Error {
  override name = 'RequestKeyReused';
}

/** What was to be written is no longer what its writer had seen. Nothing has changed. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** The first request with this key has not been answered yet. */
export class RequestUnderWay extends Error {
  override name = 'RequestUnderWay';
}

/** Others kept coming first; the same request can simply be sent again. */
export class CaseBusy extends Error {
  override name = 'CaseBusy';
}

/** The stored case could not be trusted and was set aside: nothing is decided on it until a person has looked. */
export class CaseQuarantined extends Error {
  override name = 'CaseQuarantined';
  constructor(
    readonly caseId: string,
    reason: string,
  ) {
    super(reason);
  }
}
