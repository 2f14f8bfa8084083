import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CaseBreaches,
  CaseContracts,
  CaseLateReceipts,
  CaseProcessAgreements,
  CaseQuestionnaires,
  CaseSupplyAssessments,
  ContractEnds,
} from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { BreachListView } from './breach.view.js';
import { CaseDoor } from './case-door.js';
import { CaseId } from './case-id.js';
import { ContractListView } from './contract.view.js';
import { LateReceiptListView } from './late-receipt.view.js';
import {
  presentBreach,
  presentContract,
  presentLateReceipt,
  presentProcessAgreement,
  presentQuestionnaire,
  presentSupplyAssessment,
} from './present-dossier.js';
import { ProcessAgreementListView } from './process-agreement.view.js';
import { QuestionnaireListView } from './questionnaire.view.js';
import { SupplyAssessmentListView } from './supply-assessment.view.js';

@ApiTags('Trajecten')
@Controller('cases/:caseId')
export class DossierController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly agreements: CaseProcessAgreements,
    private readonly contracts: CaseContracts,
    private readonly contractEnds: ContractEnds,
    private readonly breaches: CaseBreaches,
    private readonly lateReceipts: CaseLateReceipts,
    private readonly questionnaires: CaseQuestionnaires,
    private readonly supplyAssessments: CaseSupplyAssessments,
    private readonly clock: SystemClock,
  ) {}

  /** Procesafspraken, elke versie. */
  @Get('process-agreements')
  async processAgreements(@Caller() actor: Actor, @CaseId() caseId: string): Promise<ProcessAgreementListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    return { items: (await this.agreements.read(visibility, caseId)).map(presentProcessAgreement) };
  }

  /** De vragenlijst van een nieuwe zorgaanbieder, elke versie. Een concept ziet alleen de zorgaanbieder zelf. */
  @Get('questionnaires')
  async questionnairesOf(@Caller() actor: Actor, @CaseId() caseId: string): Promise<QuestionnaireListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    return { items: (await this.questionnaires.read(visibility, caseId)).map(presentQuestionnaire) };
  }

  /** Of het gecontracteerde aanbod voldoende is: elke beoordeling, de laatste telt. */
  @Get('supply-assessments')
  async supplyAssessmentsOf(@Caller() actor: Actor, @CaseId() caseId: string): Promise<SupplyAssessmentListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    return { items: (await this.supplyAssessments.read(visibility, caseId)).map(presentSupplyAssessment) };
  }

  /** De overeenkomst zoals hier vastgelegd: elke versie, de laatste telt. */
  @Get('contract')
  async contract(@Caller() actor: Actor, @CaseId() caseId: string): Promise<ContractListView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [rows, ends] = await Promise.all([
      this.contracts.read(visibility, caseId),
      this.contractEnds.read(visibility, [found.providerAgb]),
    ]);
    return { items: rows.map((row) => presentContract(row, found, ends)) };
  }

  /** Overschreden termijnen, en wat ervan werd. */
  @Get('breaches')
  async breachesOf(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<BreachListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    const [rows, now] = await Promise.all([this.breaches.read(visibility, caseId), this.clock.now()]);
    return { items: rows.map((row) => presentBreach(row, now, language)) };
  }

  /** Wat te laat kwam en is geweigerd, maar bewaard. */
  @Get('late-receipts')
  async lateReceiptsOf(@Caller() actor: Actor, @CaseId() caseId: string): Promise<LateReceiptListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    return { items: (await this.lateReceipts.read(visibility, caseId)).map(presentLateReceipt) };
  }
}
