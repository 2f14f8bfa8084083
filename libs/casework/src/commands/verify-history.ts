import { Injectable } from '@nestjs/common';
import {
  checkCase,
  HistoryStore,
  isSigned,
  nothingBefore,
  readStatement,
  rootOf,
  statementHash,
  type HistoryFault,
  type SignedCheckpoint,
} from '@termijn/persistence';

export interface VerifyHistoryCommand {
  /** One case, or null for all. */
  caseId: string | null;
  /** Checkpoints that were kept elsewhere: what is stored must agree with them. */
  outside?: SignedCheckpoint[];
  /** The only key that may have signed (PEM); any when left out. */
  publicKey?: string | null;
  /** Told now and then how far it has come. */
  onProgress?: (checked: Pick<HistoryVerdict, 'cases' | 'events'>) => void;
}

export interface HistoryVerdict {
  cases: number;
  events: number;
  checkpoints: number;
  /** Empty: everything is as it was recorded, as far as the checkpoints reach. */
  faults: HistoryFault[];
}

const casesAtOnce = 100;
const checkpointsAtOnce = 200;

/** Finds out whether histories are as they were recorded: nothing changed, taken away, put in, moved, cut off or made anew. */
@Injectable()
export class VerifyHistory {
  constructor(private readonly histories: HistoryStore) {}

  async execute({ caseId, outside = [], publicKey = null, onProgress }: VerifyHistoryCommand): Promise<HistoryVerdict> {
    const verdict: HistoryVerdict = { cases: 0, events: 0, checkpoints: 0, faults: [] };
    // For one case the checkpoint that marks it will do, unless others were brought.
    if (caseId === null || outside.length > 0) await this.checkCheckpoints(verdict, caseId, outside, publicKey);
    for (let after: string | null = null; ;) {
      const cases = await this.histories.cases(caseId, after, casesAtOnce);
      for (const found of cases) {
        verdict.cases += 1;
        verdict.events += found.events.length;
        verdict.faults.push(...checkCase(found));
        if (caseId !== null && found.mark) await this.checkMark(verdict, found.mark.checkpoint);
      }
      onProgress?.({ cases: verdict.cases, events: verdict.events });
      if (cases.length < casesAtOnce) break;
      after = cases.at(-1)!.case.id;
    }
    const lost = caseId === null ? await this.histories.lost() : verdict.cases === 0 ? [caseId] : [];
    verdict.faults.push(...lost.map((id) => ({ code: 'caseMissing' as const, caseId: id, seq: null, checkpoint: null })));
    return verdict;
  }

  private async checkMark(verdict: HistoryVerdict, number: number): Promise<void> {
    const [checkpoint] = await this.histories.checkpoints(number - 1, 1);
    verdict.checkpoints += 1;
    const says = checkpoint?.number === number ? readStatement(checkpoint.statement) : null;
    const code = says?.number !== number ? 'checkpointMissing' : isSigned(checkpoint!) ? null : 'signatureInvalid';
    if (code) verdict.faults.push({ code, caseId: null, seq: null, checkpoint: number });
  }

  /** Each follows from the one before, is signed, and is over the heads that stand under it; and is the one that was kept elsewhere. */
  private async checkCheckpoints(verdict: HistoryVerdict, caseId: string | null, outside: SignedCheckpoint[], publicKey: string | null) {
    const kept = new Map(outside.map((checkpoint) => [checkpoint.number, checkpoint]));
    const found = (code: HistoryFault['code'], checkpoint: number) => verdict.faults.push({ code, caseId: null, seq: null, checkpoint });
    let before = nothingBefore;
    let number = 1;
    for (;;) {
      const stored = await this.histories.checkpoints(number - 1, checkpointsAtOnce);
      for (const checkpoint of stored) {
        for (; number < checkpoint.number; number += 1) found('checkpointMissing', number);
        verdict.checkpoints += 1;
        const says = readStatement(checkpoint.statement);
        const follows = says?.number === checkpoint.number && says.previous === before && says.takenAt === checkpoint.takenAt;
        const other = kept.get(checkpoint.number);
        if (!follows || (other && other.statement !== checkpoint.statement)) found('checkpointChanged', checkpoint.number);
        if (!isSigned(checkpoint) || (publicKey !== null && publicKey !== checkpoint.publicKey))
          found('signatureInvalid', checkpoint.number);
        // For one case its reader does not see the heads of others; its own mark is compared with its chain.
        if (caseId === null && !(await this.standsOver(checkpoint.number, says))) found('headsChanged', checkpoint.number);
        kept.delete(checkpoint.number);
        before = statementHash(checkpoint.statement);
        number = checkpoint.number + 1;
      }
      if (stored.length < checkpointsAtOnce) break;
    }
    for (const missing of kept.keys()) found('checkpointMissing', missing);
    for (const checkpoint of outside) {
      const wrongKey = publicKey !== null && publicKey !== checkpoint.publicKey;
      if (!isSigned(checkpoint) || wrongKey) found('signatureInvalid', checkpoint.number);
    }
  }

  private async standsOver(checkpoint: number, says: ReturnType<typeof readStatement>): Promise<boolean> {
    const heads = await this.histories.headsOf(checkpoint);
    return heads.length > 0 && heads.length === says?.heads && rootOf(heads) === says.root;
  }
}
