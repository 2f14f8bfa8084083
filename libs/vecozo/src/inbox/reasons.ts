import type { VecozoReason } from '@termijn/persistence';
import type { Refusal } from '@termijn/workflow';

const reason = (code: string, nl: string, en: string): VecozoReason => ({ code, nl, en });

/** Every reason why an event was not applied, beside the refusals of the rules themselves. */
export const reasons = {
  // before its time
  awaitsSequence: (missing: number) =>
    reason(
      'awaitsSequence',
      `Wacht op de gebeurtenis met volgnummer ${String(missing)}.`,
      `Waits for the event with sequence ${String(missing)}.`,
    ),
  awaitsProposal: (number: number) =>
    reason('awaitsProposal', `Wacht op voorstel ${String(number)}.`, `Waits for proposal ${String(number)}.`),
  awaitsAgreement: (version: number) =>
    reason(
      'awaitsAgreement',
      `Wacht op versie ${String(version)} van de overeenkomst (agreement.record, of contract.propose waar de verzekeraar het aanbod doet).`,
      `Waits for version ${String(version)} of the contract (agreement.record, or contract.propose where the insurer offers).`,
    ),
  awaitsState: (state: string) =>
    reason('awaitsState', `Kan nog niet in deze stand van het traject: ${state}.`, `Not possible yet in the present state: ${state}.`),
  // recorded without effect
  alreadyDone: () => reason('alreadyDone', 'Dit was al vastgelegd.', 'This was recorded already.'),
  movedOn: () => reason('movedOn', 'Het traject is al verder.', 'The case has moved on.'),
  consentNeeded: () =>
    reason(
      'consentNeeded',
      'De andere kant moet instemmen met het stopzetten; tot dan loopt de onderhandeling door.',
      'The other side must consent to stopping; until then the negotiation goes on.',
    ),
  undoesOwnEditsOnly: () =>
    reason(
      'undoesOwnEditsOnly',
      'Herstarten maakt alleen eigen bewerkingen van de afzender ongedaan en heropent niets.',
      "A restart undoes only the sender's own edits and reopens nothing.",
    ),
  sameContent: (eventId: string) => reason('sameContent', `Zegt hetzelfde als melding ${eventId}.`, `Says the same as event ${eventId}.`),
  // for a person
  unknownEvent: (type: string) => reason('unknownEvent', `Deze melding kennen wij niet: ${type}.`, `We do not know this event: ${type}.`),
  caseUnknown: () =>
    reason(
      'caseUnknown',
      'Er is geen traject, of niet voor u, waar dit over gaat.',
      'There is no case, or not for you, that this is about.',
    ),
  caseAmbiguous: (count: number) =>
    reason(
      'caseAmbiguous',
      `Dit kan over ${String(count)} trajecten gaan; probeer opnieuw met caseId.`,
      `This can be about ${String(count)} cases; retry with caseId.`,
    ),
  unknownAct: (types: string) =>
    reason('unknownAct', `Deze versie van Termijn kent ${types} niet.`, `This version of Termijn does not know ${types}.`),
  notOnThisPath: (path: string) =>
    reason('notOnThisPath', `Dit komt op het pad ${path} niet voor.`, `This does not occur on the path ${path}.`),
  proposalOfOtherSide: (number: number) =>
    reason(
      'proposalOfOtherSide',
      `Voorstel ${String(number)} is hier van de andere kant.`,
      `Proposal ${String(number)} is the other side's here.`,
    ),
  ownProposal: (number: number) =>
    reason('ownProposal', `Voorstel ${String(number)} is van dezelfde kant.`, `Proposal ${String(number)} is the same side's.`),
  beforeItsContract: () =>
    reason(
      'beforeItsContract',
      'Getekend vóór de overeenkomst die nu voorligt was voorgesteld; gaat dit daarover, probeer dan opnieuw.',
      'Signed before the present contract was proposed; if it is about that one, retry.',
    ),
  endedWithoutContract: () =>
    reason(
      'endedWithoutContract',
      'VECOZO meldt een overeenkomst, maar dit traject is zonder overeenkomst geëindigd.',
      'VECOZO reports a contract, but this case has ended without one.',
    ),
  failed: () => reason('failed', 'Verwerken mislukte herhaaldelijk; zie het logboek.', 'Processing failed repeatedly; see the log.'),
  dismissed: (why: string) => reason('dismissed', why, why),
  refused: ({ code, detail }: Refusal) => reason(code, detail.nl, detail.en),
  invalidData: (faults: string) =>
    reason('invalidData', `De gegevens passen niet bij de handeling: ${faults}`, `The data do not fit the act: ${faults}`),
};
