import { sideLabel } from '../labels/side-label.js';
import { refuse } from '../refusals/refuse.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { otherSide, type Surroundings } from './act.js';

/** Prevents an answer to a proposal until the other side has one standing: nobody answers its own. */
export function blockedWithoutOthersProposal(context: CaseContext, { side }: Surroundings): Refusal | null {
  const { newest } = context.proposals;
  if (newest?.status !== 'standing') {
    return refuse('nothingToAccept', {
      nl: 'Er ligt geen voorstel waarop geantwoord kan worden: het nieuwste is geweigerd of ingetrokken.',
      en: 'No proposal stands: the newest one was refused or withdrawn.',
      liftedBy: {
        nl: 'een van beide kanten, met offer.revise of counter.propose',
        en: 'either side, with offer.revise or counter.propose',
      },
    });
  }
  if (newest.by === side) {
    return refuse('ownProposal', {
      nl: `Voorstel ${String(newest.number)} is van uw eigen kant: indienen is al instemmen. De andere kant antwoordt.`,
      en: `Proposal ${String(newest.number)} is your own side's: submitting it was accepting it. The other side answers.`,
      liftedBy: sideLabel(otherSide(side)),
    });
  }
  return null;
}

/** Only the newest proposal can be answered, and not before it was received. */
export function refusalOfAnswerTo(number: number, context: CaseContext, { receivedAt }: Surroundings): Refusal | null {
  const { newest, lastNumber } = context.proposals;
  if (number > lastNumber) {
    return refuse('unknownProposal', { nl: `Er is geen voorstel ${String(number)}.`, en: `There is no proposal ${String(number)}.` });
  }
  if (!newest || number !== newest.number) {
    return refuse('notTheNewestProposal', {
      nl: `Voorstel ${String(lastNumber)} is het nieuwste; eerdere zijn vervallen.`,
      en: `Proposal ${String(lastNumber)} is the newest; earlier ones are void.`,
      facts: { newest: lastNumber },
    });
  }
  if (receivedAt < newest.at) {
    return refuse('beforeItsProposal', {
      nl: `Voorstel ${String(number)} is ontvangen op ${newest.at}; een antwoord kan niet eerder ontvangen zijn.`,
      en: `Proposal ${String(number)} was received at ${newest.at}; an answer cannot have been received earlier.`,
      facts: { proposalReceivedAt: newest.at },
    });
  }
  return null;
}
