import { daysLate, type Instant } from '@termijn/calendar';
import type {
  BreachEntity,
  ContractEntity,
  LateReceiptEntity,
  ProcessAgreementEntity,
  QuestionnaireEntity,
  SupplyAssessmentEntity,
} from '@termijn/persistence';
import { readableData, type Actor, type Seal, type Step } from '@termijn/workflow';
import { labelOfDeadline } from '../deadlines/present-deadline.js';
import { presentActor } from '../events/present-event.js';
import type { Language } from '../problems/words.js';
import type { BreachView } from './breach.view.js';
import type { ContractView } from './contract.view.js';
import type { LateReceiptView } from './late-receipt.view.js';
import type { ProcessAgreementView } from './process-agreement.view.js';
import type { QuestionnaireView } from './questionnaire.view.js';
import type { SupplyAssessmentView } from './supply-assessment.view.js';

export function presentBreach(row: BreachEntity, now: Instant, language: Language): BreachView {
  const { key, name, side, dueOn, firstLateAt, status, metAt } = row;
  const label = labelOfDeadline({ key, daysBefore: null }, language);
  return { key, name, label, side, dueOn, firstLateAt, status, metAt, daysLate: status === 'open' ? daysLate(row, now) : row.daysLate };
}

export function presentContract(row: ContractEntity): ContractView {
  const { version, contractReference, priceListReference, ceiling, obligationToDeliver, recordedAt, status, statusReason, statusAt } = row;
  return { version, contractReference, priceListReference, ceiling, obligationToDeliver, recordedAt, status, statusReason, statusAt };
}

export function presentProcessAgreement(row: ProcessAgreementEntity): ProcessAgreementView {
  const { version, proposedBy, status, terms, proposedAt, statusAt } = row;
  return { version, proposedBy, status, terms, proposedAt, statusAt };
}

export function presentQuestionnaire({ version, submitted, answers, savedAt }: QuestionnaireEntity): QuestionnaireView {
  return { version, submitted, answers, savedAt };
}

export function presentSupplyAssessment({ outcome, motivation, assessedAt }: SupplyAssessmentEntity): SupplyAssessmentView {
  return { outcome, motivation, assessedAt };
}

export function presentLateReceipt(row: LateReceiptEntity, reader: Actor, seal: Seal | null): LateReceiptView {
  const { id, receivedAt, recordedAt, actor, refusalCode, payload } = row;
  const received = JSON.parse(payload) as Pick<Step, 'type' | 'data' | 'evidence'>;
  const data = readableData(received, reader, seal);
  return { id, receivedAt, recordedAt, actor: presentActor(actor), refusalCode, received: { ...received, data } };
}
