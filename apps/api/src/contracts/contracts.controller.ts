import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { RegisterContract, type RequestKey as Key } from '@termijn/casework';
import { ContractEnds, RegisteredContractList } from '@termijn/persistence';
import { findInsurer } from '@termijn/policies';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { requireKey } from '../idempotency/require-key.js';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import { ContractQueryDto } from './contract-query.dto.js';
import { presentRegisteredContract } from './present-registered-contract.js';
import { RegisterContractDto } from './register-contract.dto.js';
import { RegisteredContractListView, RegisteredContractView } from './registered-contract.view.js';

@ApiTags('Overeenkomsten')
@Controller('contracts')
export class ContractsController {
  constructor(
    private readonly contracts: RegisteredContractList,
    private readonly contractEnds: ContractEnds,
    private readonly registerContract: RegisterContract,
  ) {}

  /** De vastgelegde overeenkomsten die u mag zien en die niet in een traject hier tot stand kwamen, nieuwste eerst. */
  @Get()
  async list(@Caller() actor: Actor, @Query() query: ContractQueryDto): Promise<RegisteredContractListView> {
    const { insurer, provider: providerAgb, contractYear } = query;
    const filter = { insurer: insurer === undefined ? undefined : (findInsurer(insurer)?.id ?? insurer), providerAgb, contractYear };
    const visibility = visibilityOf(actor);
    const { items, next } = await this.contracts.read(visibility, filter, query.request());
    const ends = await this.contractEnds.read(visibility, [...new Set(items.map((contract) => contract.providerAgb))]);
    return { items: items.map((contract) => presentRegisteredContract(contract, ends)), next };
  }

  /** Legt een overeenkomst vast die niet hier tot stand kwam, zodat er om een hoger plafond kan worden gevraagd. De nieuwste telt. */
  @Post()
  @ApiCreatedResponse({ type: RegisteredContractView })
  async register(
    @Caller() actor: Actor,
    @Body() body: RegisterContractDto,
    @RequestKey() requestKey: Key | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    requireKey(requestKey);
    const { provider: providerAgb, contractYear, reference, ceiling, obligationToDeliver } = body;
    const contract = { providerAgb, contractYear, reference, ceiling: ceiling ?? null, obligationToDeliver };
    const render: Parameters<RegisterContract['execute']>[0]['render'] = (registered) => ({
      status: 201,
      body: JSON.stringify(presentRegisteredContract(registered, [])),
      location: null,
    });
    sendAnswer(reply, await this.registerContract.execute({ actor, contract, requestKey, render }));
  }
}
