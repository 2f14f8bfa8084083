import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadBundle, VerifyHistory } from '@termijn/casework';
import { historyFaults } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { Caller } from '../identity/caller.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { OfferSeal } from '../offers/offer-seal.js';
import { Telling } from '../problems/telling.js';
import { bundleOf } from './bundle-of.js';
import { HistoryVerificationView } from './history-verification.view.js';

@ApiTags('Bewijs')
@Controller('cases/:caseId')
export class CaseHistoryController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly verifyHistory: VerifyHistory,
    private readonly readBundle: ReadBundle,
    private readonly seal: OfferSeal,
  ) {}

  /** Of de geschiedenis van dit traject is zoals zij is vastgelegd: opnieuw nagerekend over de opgeslagen bytes. */
  @Get('history-verification')
  async verification(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<HistoryVerificationView> {
    await this.cases.open(actor, caseId);
    const { events, faults } = await this.verifyHistory.execute({ caseId });
    const told = faults.map(({ code, seq, checkpoint }) => ({ code, reason: historyFaults[code][language], seq, checkpoint }));
    return { caseId, intact: faults.length === 0, events, faults: told };
  }

  /** Het dossier als zip: de bytes van elke gebeurtenis, de keten, het controlepunt, en een script waarmee een derde het zonder dit systeem narekent. */
  @Get('bundle')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bundle(@Caller() actor: Actor, @CaseId() caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const { found } = await this.cases.open(actor, caseId);
    const zip = bundleOf(await this.readBundle.execute(caseId), actor, await this.seal.ofCase(actor, found));
    void reply.header('Content-Disposition', `attachment; filename="traject-${caseId}.zip"`).type('application/zip').send(Buffer.from(zip));
  }
}
