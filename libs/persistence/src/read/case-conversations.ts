import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConversationEntity } from '../entities/conversation-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Conversations that were logged, oldest first. */
@Injectable()
export class CaseConversations {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<ConversationEntity[]> {
    return ofCase(this.dataSource, ConversationEntity, caseId, visibility).orderBy('part.number').getMany();
  }
}
