import { Injectable } from '@nestjs/common';
import {
  HistoryStore,
  systemScope,
  wayUp,
  withinScope,
  type CaseToCheck,
  type Neighbour,
  type StoredCheckpoint,
} from '@termijn/persistence';
import { CaseNotFound } from '../errors/casework-error.js';

/** The whole history of a case with what proves it. */
export interface ProvenHistory extends CaseToCheck {
  /** The newest checkpoint over this history, and the way from its head to the root that was signed; null when none was taken yet. */
  proof: { checkpoint: StoredCheckpoint; way: Neighbour[] } | null;
}

/** Gathers what a third party needs to check the history of one case by itself. The caller has settled who may see the case. */
@Injectable()
export class ReadBundle {
  constructor(private readonly histories: HistoryStore) {}

  /** @throws CaseNotFound */
  async execute(caseId: string): Promise<ProvenHistory> {
    const [found] = await this.histories.cases(caseId, null, 1);
    if (!found) throw new CaseNotFound();
    return { ...found, proof: found.mark ? await this.proofOf(caseId, found.mark.checkpoint) : null };
  }

  private async proofOf(caseId: string, number: number): Promise<ProvenHistory['proof']> {
    // The heads of others are needed for the way up; only hashes come out of it.
    return withinScope(systemScope('proof of inclusion'), async () => {
      const [checkpoint] = await this.histories.checkpoints(number - 1, 1);
      return checkpoint?.number === number ? { checkpoint, way: wayUp(await this.histories.headsOf(number), caseId) } : null;
    });
  }
}
