import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { ReadCaseActions, type RequestKey as Key } from '@termijn/casework';
import { CaseProposals, type ProposalWithLines, type Visibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { EventDoor } from '../events/event-door.js';
import { actRequestOf } from '../events/event-request.js';
import { RecordedView } from '../events/recorded.view.js';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { Caller } from '../identity/caller.js';
import { IfMatch, type SeenVersions } from '../preconditions/if-match.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { OfferSeal } from './offer-seal.js';
import { presentProposal } from './present-proposal.js';
import { ProposalListView } from './proposal.view.js';

@ApiTags('Offertes')
@Controller('cases/:caseId')
export class OffersController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly proposals: CaseProposals,
    private readonly readActions: ReadCaseActions,
    private readonly events: EventDoor,
    private readonly seal: OfferSeal,
  ) {}

  /** De offertes van de zorgaanbieder, elke versie met haar regels. */
  @Get('offers')
  async offers(@Caller() actor: Actor, @CaseId() caseId: string): Promise<ProposalListView> {
    return this.items(actor, caseId, (visibility) => this.proposals.readOffers(visibility, caseId));
  }

  /** Offertes en tegenvoorstellen samen, in hun ene genummerde reeks. */
  @Get('proposals')
  async list(@Caller() actor: Actor, @CaseId() caseId: string): Promise<ProposalListView> {
    return this.items(actor, caseId, (visibility) => this.proposals.read(visibility, caseId));
  }

  /**
   * Dient de offerte in. Het eerste indienen is offer.submit; zolang er wordt onderhandeld is elk volgend indienen een nieuwe versie
   * (offer.revise). In elke andere toestand volgt de weigering van offer.submit.
   */
  @Post('offers')
  @ApiBody({ schema: { $ref: '#/components/schemas/OfferRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async submit(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const first = await actRequestOf('offer.submit', body);
    const { actions } = await this.readActions.execute(caseId, actor);
    const event = actions.allowed.some(({ type }) => type === 'offer.revise') ? await actRequestOf('offer.revise', body) : first;
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }

  private async items(
    actor: Actor,
    caseId: string,
    read: (visibility: Visibility) => Promise<ProposalWithLines[]>,
  ): Promise<ProposalListView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [rows, seal] = await Promise.all([read(visibility), this.seal.ofCase(actor, found)]);
    return { items: rows.map((row) => presentProposal(row, seal)) };
  }
}
