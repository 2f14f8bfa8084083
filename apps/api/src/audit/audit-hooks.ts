import type { FastifyInstance, FastifyReply } from 'fastify';
import { hasSignedBody } from '../http/signed-body.js';
import type { ApiRequest } from '../identity/api-request.js';
import { actionOf } from './action-of.js';
import type { AuditLog } from './audit-log.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Reads that are recorded themselves. */
const recordedReads = ['/v1/audit-records', '/v1/cases/:caseId/bundle'];

/** Refused access: nobody recognised, a role or tenant that may not, or a change that was refused for whatever reason. */
function kindOf({ method, routeOptions, actor }: ApiRequest, status: number): 'refusal' | 'read' | null {
  const { url, config } = routeOptions;
  if (url === undefined) return null;
  // Whatever is refused where a signature opens the door, its size or form too.
  if (status === 401 || status === 403 || (hasSignedBody(config) && status >= 400 && status < 500)) return 'refusal';
  if (!actor || status >= 500) return null;
  const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (status === 404 || (writes && status >= 400)) return 'refusal';
  return recordedReads.includes(url) && status < 300 ? 'read' : null;
}

/** Hands what must be in the audit trail, and is no change of state, to the log; after the answer was sent. */
export function addAuditHooks(fastify: FastifyInstance, log: AuditLog): void {
  fastify.addHook('onResponse', (request: ApiRequest, reply: FastifyReply, done) => {
    const kind = kindOf(request, reply.statusCode);
    if (kind) {
      const { actor, params } = request;
      const { caseId } = (params ?? {}) as { caseId?: string };
      log.add({
        kind,
        receivedAt: new Date(Date.now() - reply.elapsedTime).toISOString(),
        subject: actor?.subject ?? null,
        role: actor?.role ?? null,
        insurer: actor?.insurer ?? request.addressee ?? null,
        providerAgb: actor?.agb ?? null,
        action: actionOf(request),
        caseId: caseId !== undefined && uuid.test(caseId) ? caseId : null,
        status: reply.statusCode,
        problemCode: request.problemCode ?? null,
        requestId: request.id,
        source: request.ip,
      });
    }
    done();
  });
  // After the last answer, and before the pool of the database closes.
  fastify.addHook('onClose', () => log.close());
}
