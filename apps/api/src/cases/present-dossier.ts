import { daysLate, type Instant } from '@termijn/calendar';
import {
  endSince,
  type BreachEntity,
  type ContractEnd,
  type ContractEntity,
  type ContractKey,
  type LateReceiptEntity,
  type ProcessAgreementEntity,
  type QuestionnaireEntity,
  type SupplyAssessmentEntity,
} from '@termijn/persistence';
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

/** What was signed may have been ended since, in another case about the same contract. */
function endedAtOf({ status, statusAt }: ContractEntity, owner: ContractKey, ends: ContractEnd[]): string | null {
  if (status === 'terminated') return statusAt;
  if (statusAt === null || (status !== 'accepted' && status !== 'administrative')) return null;
  return endSince(ends, owner, statusAt)?.at ?? null;
}

export function presentContract(row: ContractEntity, owner: ContractKey, ends: ContractEnd[]): ContractView {
  const { version, contractReference, priceListReference, ceiling, obligationToDeliver, effectiveOn } = row;
  const { recordedAt, status, statusReason, statusAt } = row;
  return {
    version,
    contractReference,
    priceListReference,
    ceiling,
    obligationToDeliver,
    effectiveOn,
    recordedAt,
    status,
    statusReason,
    statusAt,
    endedAt: endedAtOf(row, owner, ends),
  };
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

export function presentLateReceipt(row: LateReceiptEntity): LateReceiptView {
  const { id, receivedAt, recordedAt, actor, refusalCode, payload } = row;
  return { id, receivedAt, recordedAt, actor: presentActor(actor), refusalCode, received: JSON.parse(payload) as Record<string, unknown> };
}
