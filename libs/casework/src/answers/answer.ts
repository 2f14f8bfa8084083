import type { RememberedAnswer, StoredCase } from '@termijn/persistence';
import type { Decision, Refusal } from '@termijn/workflow';
import { RequestKeyReused, RequestUnderWay } from '../errors/casework-error.js';

/** An answer to a request, complete: what is sent, and what is sent again when the request is repeated. */
export interface Answer {
  status: number;
  /** The exact bytes of the body. */
  body: string;
  location: string | null;
}

export interface Answered extends Answer {
  /** True when this is the first answer again. */
  replayed: boolean;
}

/** The key that makes a repeated POST have one effect, per tenant. */
export interface RequestKey {
  tenant: string;
  key: string;
  /** Hash of method, path and body: the same key with another request is a mistake. */
  fingerprint: string;
}

/** What was saved, for whoever words the answer. Known before the save, so that answer and effect are saved together. */
export interface Recorded {
  caseId: string;
  /** The case as it was before; for an opening, as it is opened. */
  case: Omit<StoredCase, 'snapshot'>;
  decision: Decision;
  /** Number of the first history row of this decision; the others follow it. */
  firstSeq: number;
  version: number;
}

/** Words the answer. Pure: it is called before the save, and again when a race was lost. */
export interface Render {
  recorded(recorded: Recorded): Answer;
  refused(refusal: Refusal): Answer;
}

/** The first answer again. @throws RequestKeyReused when the key was used for another request, RequestUnderWay when there is none yet. */
export function answerAgain({ fingerprint, status, body, location }: RememberedAnswer, requestKey: RequestKey | null): Answered {
  if (fingerprint !== requestKey?.fingerprint) throw new RequestKeyReused();
  if (status === null) throw new RequestUnderWay();
  return { status, body: body ?? '', location, replayed: true };
}
