import { Injectable } from '@nestjs/common';
import { CaseNotFound } from '@termijn/casework';
import { CaseById, type ContractingCaseEntity, type Visibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { visibilityOf } from '../identity/visibility-of.js';

/** Lets a reader at a case, and at what lies beside it. A foreign case is as absent as one that never was. */
@Injectable()
export class CaseDoor {
  constructor(private readonly caseById: CaseById) {}

  /** @throws CaseNotFound */
  async open(actor: Actor, caseId: string): Promise<{ found: ContractingCaseEntity; visibility: Visibility }> {
    const visibility = visibilityOf(actor);
    const found = await this.caseById.read(visibility, caseId);
    if (!found) throw new CaseNotFound();
    return { found, visibility };
  }
}
