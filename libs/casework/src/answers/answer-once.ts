import { Injectable, Logger } from '@nestjs/common';
import { RequestKeys } from '@termijn/persistence';
import { answerAgain, type Answer, type Answered, type RequestKey } from './answer.js';

/** Longer than any request may take; the claim of a process that died stands no longer than this. */
const leaseSeconds = 120;

/**
 * Makes a write have one effect whose answer is not saved together with it: its key is claimed before, and the answer kept after. A
 * process that dies between effect and answer leaves a claim that runs out, and then the same request is done again: what such a write
 * does must bear that.
 */
@Injectable()
export class AnswerOnce {
  private readonly log = new Logger(AnswerOnce.name);

  constructor(private readonly keys: RequestKeys) {}

  /** An error of `work` frees the key: nothing is remembered of what had no effect. @throws RequestKeyReused, RequestUnderWay */
  async execute(requestKey: RequestKey, work: () => Promise<Answer>): Promise<Answered> {
    const remembered = await this.keys.claim(requestKey, leaseSeconds);
    if (remembered) return answerAgain(remembered, requestKey);
    let answer: Answer;
    try {
      answer = await work();
    } catch (error) {
      await this.settle(() => this.keys.release(requestKey));
      throw error;
    }
    await this.settle(() => this.keys.keep({ ...requestKey, ...answer }));
    return { ...answer, replayed: false };
  }

  /** The effect is there, or is not: an answer must not fail over the note of it. */
  private async settle(note: () => Promise<void>): Promise<void> {
    try {
      await note();
    } catch (error) {
      this.log.warn(`A request key stays claimed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
