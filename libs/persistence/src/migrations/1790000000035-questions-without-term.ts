import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Not every policy names a term for answering a question: then a question has no last day. */
export class QuestionsWithoutTerm1790000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table question alter column due_on drop not null');
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
