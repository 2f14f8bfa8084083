import { Type } from '@sinclair/typebox';
import { offersWholeContract } from '@termijn/workflow';
import { ContractVersion, Data, dataOfAct, Reason } from './data-shapes.js';
import { placeOfContractAnswer, placeOfContractProposal } from './places.js';
import type { VecozoEventKind } from './types.js';

/** Refused on a request for a higher ceiling: it is assessed anew, or withdrawn. */
const afterRefusedAmendment: Record<string, string> = { negotiate: 'reassess', stop: 'withdraw' };

export const contractVoorgesteld: VecozoEventKind = {
  type: 'contract.voorgesteld',
  label: { nl: 'Overeenkomst voorgesteld', en: 'Contract proposed' },
  meaning:
    'De verzekeraar stelt de overeenkomst voor. Wacht tot de afspraken zijn vastgelegd en aan de minimumeisen is voldaan; waar de verzekeraar het aanbod doet noemt de gebeurtenis zelf wat erin staat.',
  data: dataOfAct('contract.propose', { contractVersion: ContractVersion }),
  // What was recorded before is not said again; VECOZO may still send it along.
  acts: ({ contractVersion: _version, ...terms }, context) => [
    { type: 'contract.propose', side: 'insurer', data: offersWholeContract(context) ? terms : {} },
  ],
  place: placeOfContractProposal,
};

export const contractGeaccepteerd: VecozoEventKind = {
  type: 'contract.geaccepteerd',
  label: { nl: 'Overeenkomst geaccepteerd', en: 'Contract accepted' },
  meaning: 'Een tekenbevoegde heeft geaccepteerd; VECOZO heeft de bevoegdheid nagegaan.',
  data: Data({ contractVersion: ContractVersion }),
  acts: () => [{ type: 'contract.accept', side: 'provider', data: {} }],
  place: placeOfContractAnswer,
  saysContracted: true,
};

export const contractGeweigerd: VecozoEventKind = {
  type: 'contract.geweigerd',
  label: { nl: 'Overeenkomst geweigerd', en: 'Contract refused' },
  meaning:
    'Een tekenbevoegde heeft geweigerd en zegt of er verder wordt onderhandeld; bij een verhoging van het plafond: of opnieuw wordt beoordeeld.',
  data: Data({
    contractVersion: ContractVersion,
    then: Type.Union([Type.Literal('negotiate'), Type.Literal('stop')], { description: 'Verder onderhandelen, of stoppen.' }),
    reason: Reason,
  }),
  acts: ({ then, reason }, { increase }) => [
    { type: 'contract.refuse', side: 'provider', data: { then: increase ? afterRefusedAmendment[String(then)] : then, reason } },
  ],
  place: placeOfContractAnswer,
};

export const contractVastgelegd: VecozoEventKind = {
  type: 'contract.vastgelegd',
  label: { nl: 'Administratief contract vastgelegd', en: 'Administrative contract registered' },
  meaning: 'De verzekeraar legt een administratief contract vast; daar hoort geen acceptatie bij.',
  data: Data({ contractVersion: ContractVersion }),
  acts: () => [{ type: 'contract.registerAdministrative', side: 'insurer', data: {} }],
  place: placeOfContractAnswer,
  saysContracted: true,
};
