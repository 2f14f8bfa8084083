import { HttpException } from '@nestjs/common';
import { CaseBusy, CaseNotFound, CaseQuarantined, InvalidEvent, Refused, RequestKeyReused, RequestUnderWay } from '@termijn/casework';
import { BadCursor, databaseError, DatabaseUnavailable, InvalidForDatabase, RetryableDatabaseError } from '@termijn/persistence';
import { EventFromTheFuture, EventIdReused, EventNotFound, EventSettled } from '@termijn/vecozo';
import { DeliveryNotFound, SubscriptionKeyReused, SubscriptionNotFound, TargetRefused, TooManySubscriptions } from '@termijn/webhooks';
import { dataFault } from './data-fault.js';
import { Problem } from './problem.js';
import type { ProblemCode } from './problem-register.js';
import { targetRefused } from './target-refused.js';
import { wordings } from './wordings.js';

/** Seconds after which a request that met a lack of something may come again. */
const soon = { 'Retry-After': '2' };

/** Errors of Fastify, by its own code. */
const fastifyCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'bodyTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformedRequest',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bodyRequired',
  FST_ERR_MAX_PARAM_LENGTH: 'addressTooLong',
  FST_ERR_BAD_URL: 'notFound',
  FST_ERR_ROUTE_METHOD_NOT_SUPPORTED: 'methodNotAllowed',
};

const byStatus: Record<number, ProblemCode> = {
  401: 'tokenInvalid',
  403: 'notForThisRole',
  404: 'notFound',
  405: 'methodNotAllowed',
  406: 'notAcceptable',
  408: 'requestTimeout',
  413: 'bodyTooLarge',
  414: 'addressTooLong',
  415: 'unsupportedMediaType',
  431: 'headersTooLarge',
};

function ofFramework(error: Error, status: number): Problem | null {
  const code = (error as { code?: unknown }).code;
  const known = typeof code === 'string' ? fastifyCodes[code] : undefined;
  if (known) return Problem.of(known);
  const general = byStatus[status];
  if (general) return Problem.of(general);
  return status >= 400 && status < 500 ? Problem.of('malformedRequest') : null;
}

/** What an error means for who asked; null when it is a defect of ours, of which nothing is told. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof CaseNotFound) return Problem.of('caseNotFound');
  if (error instanceof Refused) return Problem.refused(error.refusal);
  if (error instanceof InvalidEvent) return Problem.invalid(error.faults.map((fault) => dataFault(fault)));
  if (error instanceof BadCursor) return Problem.of('badCursor');
  if (error instanceof RequestKeyReused || error instanceof SubscriptionKeyReused) {
    const nl = 'Gebruik een nieuwe Idempotency-Key voor een ander verzoek.';
    return Problem.of('idempotencyKeyReused', { detail: { nl, en: 'Use a new Idempotency-Key for another request.' } });
  }
  if (error instanceof RequestUnderWay) return Problem.of('requestUnderWay', { headers: soon });
  if (error instanceof CaseQuarantined) {
    const nl = 'Het opgeslagen dossier is niet te vertrouwen; een beheerder moet eerst kijken.';
    return Problem.of('caseQuarantined', { detail: { nl, en: 'The stored case cannot be trusted; an administrator must look first.' } });
  }
  if (error instanceof EventNotFound) return Problem.of('vecozoEventNotFound');
  if (error instanceof EventIdReused) return Problem.of('vecozoEventIdReused');
  if (error instanceof EventSettled) return Problem.of('vecozoEventSettled', { extras: { eventStatus: error.status } });
  if (error instanceof EventFromTheFuture) {
    const { code, nl, en } = wordings['inTheFuture']!;
    return Problem.invalid([{ in: 'body', name: 'time', pointer: '/time', code, reason: { nl, en } }]);
  }
  if (error instanceof SubscriptionNotFound) return Problem.of('webhookSubscriptionNotFound');
  if (error instanceof DeliveryNotFound) return Problem.of('webhookDeliveryNotFound');
  if (error instanceof TooManySubscriptions) return Problem.of('tooManyWebhookSubscriptions', { extras: { most: error.most } });
  if (error instanceof TargetRefused) return targetRefused(error.fault);
  if (error instanceof CaseBusy) return Problem.of('tryAgain', { headers: soon });
  const meant = databaseError(error);
  if (meant instanceof RetryableDatabaseError) return Problem.of('tryAgain', { headers: soon });
  if (meant instanceof DatabaseUnavailable) return Problem.of('databaseUnavailable', { headers: soon });
  if (meant instanceof InvalidForDatabase) return Problem.of('malformedRequest');
  if (error instanceof HttpException) return ofFramework(error.cause instanceof Error ? error.cause : error, error.getStatus());
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return error instanceof Error && typeof status === 'number' ? ofFramework(error, status) : null;
}
