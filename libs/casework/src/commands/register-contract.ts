import { Injectable } from '@nestjs/common';
import { CaseStore, IncreaseStore, newId, type ContractToRegister } from '@termijn/persistence';
import { refuse, type Actor } from '@termijn/workflow';
import { answerAgain, type Answer, type Answered, type RequestKey } from '../answers/answer.js';
import { Refused, RequestKeyReused } from '../errors/casework-error.js';
import { purchasersInsurer } from './purchasers-insurer.js';

export interface RegisterContractCommand {
  actor: Actor;
  contract: Pick<ContractToRegister, 'providerAgb' | 'contractYear' | 'reference' | 'ceiling' | 'obligationToDeliver'>;
  requestKey: RequestKey | null;
  render: (registered: ContractToRegister) => Answer;
}

/** A purchaser registers a contract that did not arise here, so that requests can rest on it. What changed is registered again. */
@Injectable()
export class RegisterContract {
  constructor(
    private readonly store: CaseStore,
    private readonly increases: IncreaseStore,
  ) {}

  /** @throws Refused, RequestKeyReused */
  async execute({ actor, contract, requestKey, render }: RegisterContractCommand): Promise<Answered> {
    const insurer = purchasersInsurer(actor);
    if (contract.ceiling === null && !contract.obligationToDeliver) {
      throw new Refused(
        refuse('ceilingOrObligationRequired', {
          nl: 'Leg een zorgkostenplafond vast (ceiling), een doorleverplicht (obligationToDeliver), of beide.',
          en: 'Register a ceiling, an obligation to deliver, or both.',
          facts: { pointer: '/ceiling' },
        }),
      );
    }
    const now = await this.store.now();
    const registered = { ...contract, id: newId(now), insurer, registeredBy: actor, registeredAt: now };
    const answer = render(registered);
    if (await this.increases.registerContract(registered, requestKey && { ...requestKey, ...answer }))
      return { ...answer, replayed: false };
    const { remembered } = await this.store.remembered(requestKey as RequestKey);
    if (!remembered) throw new RequestKeyReused();
    return answerAgain(remembered, requestKey);
  }
}
