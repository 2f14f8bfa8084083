import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QuestionnaireEntity } from '../entities/questionnaire-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** The versions of a new provider's answers, oldest first. */
@Injectable()
export class CaseQuestionnaires {
  constructor(private readonly dataSource: DataSource) {}

  /** A draft is the provider's own: all others see what was submitted. */
  async read(visibility: Visibility, caseId: string): Promise<QuestionnaireEntity[]> {
    const query = ofCase(this.dataSource, QuestionnaireEntity, caseId, visibility).orderBy('part.version');
    if (!('agb' in visibility)) query.andWhere('part.submitted');
    return query.getMany();
  }
}
