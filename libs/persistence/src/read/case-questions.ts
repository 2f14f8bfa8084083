import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QuestionEntity } from '../entities/question-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Questions and their answers, oldest first. */
@Injectable()
export class CaseQuestions {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<QuestionEntity[]> {
    return ofCase(this.dataSource, QuestionEntity, caseId, visibility).orderBy('part.number').getMany();
  }
}
