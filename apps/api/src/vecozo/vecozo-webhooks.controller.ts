import { randomBytes } from 'node:crypto';
import { Controller, HttpCode, HttpStatus, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { withinScope } from '@termijn/persistence';
import { findInsurer } from '@termijn/policies';
import { readCloudEvent, ReceiveEvent } from '@termijn/vecozo';
import { signatureFault } from '@termijn/webhooks';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { readJson } from '../http/json-body.js';
import { SignedBody } from '../http/signed-body.js';
import type { ApiRequest } from '../identity/api-request.js';
import { scopeOfRequest } from '../identity/request-scope-of.js';
import { Problem, type RequestFault } from '../problems/problem.js';
import { VecozoSecrets } from './vecozo-secrets.js';
import { VecozoWebhookView } from './vecozo-webhook.view.js';

/** For an insurer that has no secret, or is none: nobody has this, and refusing takes as long. */
const nobodysKey = randomBytes(32);

@ApiTags('VECOZO')
@Controller('vecozo/webhooks')
export class VecozoWebhooksController {
  private readonly log = new Logger('VecozoWebhooks');

  constructor(
    private readonly secrets: VecozoSecrets,
    private readonly receiveEvent: ReceiveEvent,
  ) {}

  /** Neemt een ondertekende melding van VECOZO aan (Standard Webhooks om een CloudEvent). Wie de handtekening kan zetten, is VECOZO. */
  @Post(':insurer')
  @SignedBody()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiSecurity('standardWebhooks')
  @ApiBody({ schema: { $ref: '#/components/schemas/VecozoCloudEvent' } })
  @ApiAcceptedResponse({ type: VecozoWebhookView, description: 'Aangenomen en bewaard.' })
  @ApiOkResponse({ type: VecozoWebhookView, description: 'Deze melding was er al.' })
  async receive(
    @Param('insurer') name: string,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VecozoWebhookView> {
    const insurer = findInsurer(name)?.id ?? null;
    const bytes = request.rawBody ?? Buffer.alloc(0);
    if (insurer !== null) request.addressee = insurer;
    await this.verify(insurer, request, bytes);
    // From here on it is known who asks: what is refused now is refused to VECOZO.
    const actor: Actor = { subject: 'vecozo', name: 'VECOZO', role: 'integration', insurer, agb: null };
    request.actor = actor;
    const body = readJson(bytes);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw Problem.of('bodyRequired');
    const read = readCloudEvent(body as Record<string, unknown>);
    if ('faults' in read) throw Problem.invalid(read.faults.map(faultInBody));
    if (request.headers['webhook-id'] !== read.eventId) throw Problem.invalid([otherId]);
    const command = { ...read, actor, insurer: insurer!, body, raw: bytes.toString('utf8') };
    const scope = scopeOfRequest(request, reply, actor, HttpStatus.ACCEPTED);
    const isNew = await withinScope(scope, () => this.receiveEvent.execute(command));
    void reply.code(isNew ? HttpStatus.ACCEPTED : HttpStatus.OK);
    return { id: read.eventId, isNew };
  }

  /** By the real clock, also where a sandbox clock is set. @throws Problem 401, the same whatever was wrong. */
  private async verify(insurer: string | null, { headers, id }: ApiRequest, bytes: Buffer): Promise<void> {
    const keys = insurer === null ? [] : await this.secrets.keysOf(insurer);
    const fault = signatureFault(headers, bytes, keys.length > 0 ? keys : [nobodysKey], new Date());
    if (fault === null) return;
    this.log.warn(`Request ${id}: a webhook ${insurer === null ? 'for no insurer' : `for ${insurer}`} is refused: ${fault}`);
    // A 401 names its scheme (RFC 9110, 15.5.2).
    throw Problem.of('signatureInvalid', { headers: { 'WWW-Authenticate': 'StandardWebhooks' } });
  }
}

const faultInBody = ({ pointer, code, reason }: { pointer: string; code: string; reason: RequestFault['reason'] }): RequestFault => ({
  in: 'body',
  name: pointer.slice(1).replaceAll('/', '.'),
  pointer,
  code,
  reason,
});

const otherId: RequestFault = {
  in: 'header',
  name: 'webhook-id',
  pointer: null,
  code: 'otherId',
  reason: { nl: 'is niet het id van het CloudEvent', en: 'is not the id of the CloudEvent' },
};
