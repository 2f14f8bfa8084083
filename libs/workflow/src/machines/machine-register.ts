import type { AnyStateMachine } from 'xstate';
import type { PathId } from '../decision/types.js';
import { contractRequesting } from '../openings/contract-requesting.js';
import { existingProviderOpening } from '../openings/existing-provider-opening.js';
import { interestRegistering } from '../openings/interest-registering.js';
import type { OpeningAct } from '../openings/opening-act.js';
import { negotiatedOfferOpening, standardOfferOpening } from '../openings/offer-openings.js';
import { increaseOpening } from '../openings/increase-opening.js';
import { ceilingIncreaseMachine } from './ceiling-increase.js';
import { contractRequestMachine } from './contract-request.js';
import { existingProviderMachine, existingTreatmentCentreMachine } from './existing-provider.js';
import { negotiatedOfferMachine } from './negotiated-offer.js';
import { newTreatmentCentreMachine } from './new-treatment-centre.js';
import { standardOfferMachine } from './standard-offer.js';

export type CaseMachine = ReturnType<typeof existingProviderMachine>;

/** Another shape of states, but the same context, events and guards: whoever runs a machine looks no further. */
const asCaseMachine = (machine: AnyStateMachine): CaseMachine => machine as unknown as CaseMachine;

export interface ContractingPath {
  id: PathId;
  label: { nl: string; en: string };
  description: { nl: string; en: string };
  /** Whether it leads to a contract: then there is one at a time for an insurer, a provider and a contract year. */
  acquisition: boolean;
  opening: OpeningAct;
  /** Machines by version; an old one stays as long as live cases use it. The last is for new cases. */
  machines: Record<number, CaseMachine>;
  currentVersion: number;
}

const existingHospital: ContractingPath = {
  id: 'existing-hospital',
  label: { nl: 'Ziekenhuis met overeenkomst', en: 'Hospital with a contract' },
  description: {
    nl: 'Ziekenhuizen die in het jaar ervoor een overeenkomst hadden.',
    en: 'Hospitals that had a contract in the year before.',
  },
  acquisition: true,
  opening: existingProviderOpening,
  machines: { 1: existingProviderMachine('existing-hospital', 'Ziekenhuis met overeenkomst') },
  currentVersion: 1,
};

const existingInstitution: ContractingPath = {
  id: 'existing-institution',
  label: { nl: 'Overige instelling met overeenkomst', en: 'Other institution with a contract' },
  description: {
    nl: 'Overige instellingen voor medisch-specialistische zorg die in het jaar ervoor een overeenkomst hadden.',
    en: 'Other institutions for medical specialist care that had a contract in the year before.',
  },
  acquisition: true,
  opening: existingProviderOpening,
  machines: { 1: existingProviderMachine('existing-institution', 'Overige instelling met overeenkomst') },
  currentVersion: 1,
};

const existingTreatmentCentre: ContractingPath = {
  id: 'existing-zbc',
  label: { nl: 'ZBC met overeenkomst', en: 'Treatment centre with a contract' },
  description: {
    nl: 'Zelfstandige behandelcentra die in het jaar ervoor een overeenkomst hadden. De procesafspraken mogen zeggen dat de verzekeraar de eerste offerte doet.',
    en: 'Independent treatment centres that had a contract in the year before. The process agreements may say that the insurer makes the first offer.',
  },
  acquisition: true,
  opening: existingProviderOpening,
  machines: { 1: existingTreatmentCentreMachine('existing-zbc', 'ZBC met overeenkomst') },
  currentVersion: 1,
};

const newTreatmentCentre: ContractingPath = {
  id: 'new-zbc',
  label: { nl: 'Nieuwe ZBC', en: 'New treatment centre' },
  description: {
    nl: 'Zelfstandige behandelcentra zonder overeenkomst in het jaar ervoor: interesse, vragenlijst met offerte, beoordeling, en bij toelating onderhandeling.',
    en: 'Independent treatment centres without a contract in the year before: interest, questionnaire with offer, assessment, and once admitted negotiation.',
  },
  acquisition: true,
  opening: interestRegistering,
  machines: { 1: asCaseMachine(newTreatmentCentreMachine) },
  currentVersion: 1,
};

const ceilingIncrease: ContractingPath = {
  id: 'plafond-increase',
  label: { nl: 'Verhoging zorgkostenplafond', en: 'Increase of the ceiling' },
  description: {
    nl: 'Zorgaanbieders met een zorgkostenplafond zonder doorleverplicht die in het contractjaar om een hoger plafond vragen.',
    en: 'Providers with a ceiling and no obligation to deliver that ask for a higher ceiling during the contract year.',
  },
  acquisition: false,
  opening: increaseOpening,
  machines: { 1: asCaseMachine(ceilingIncreaseMachine) },
  currentVersion: 1,
};

const contractRequest: ContractingPath = {
  id: 'contract-request',
  label: { nl: 'Verzoek om een overeenkomst', en: 'Request for a contract' },
  description: {
    nl: 'Zorgaanbieders zonder overeenkomst die er een aanvragen: volledigheid, beoordeling, en bij toelating een aanbod om te tekenen.',
    en: 'Providers without a contract that ask for one: completeness, assessment, and once admitted an offer to sign.',
  },
  acquisition: true,
  opening: contractRequesting,
  machines: { 1: asCaseMachine(contractRequestMachine) },
  currentVersion: 1,
};

const standardOffer: ContractingPath = {
  id: 'standard-offer',
  label: { nl: 'Aanbod van de verzekeraar', en: 'Offer of the insurer' },
  description: {
    nl: 'Digitale contractering: de verzekeraar biedt de overeenkomst aan, de zorgaanbieder tekent haar binnen de termijn, of niet.',
    en: 'Digital contracting: the insurer offers the contract, and the provider signs it within the term, or does not.',
  },
  acquisition: true,
  opening: standardOfferOpening,
  machines: { 1: asCaseMachine(standardOfferMachine) },
  currentVersion: 1,
};

const negotiatedOffer: ContractingPath = {
  id: 'negotiated-offer',
  label: { nl: 'Offerte en onderhandeling', en: 'Offer and negotiation' },
  description: {
    nl: 'Face-to-face contractering: de zorgaanbieder offreert, ook in delen, beide kanten onderhandelen, leggen vast en tekenen.',
    en: 'Face-to-face contracting: the provider offers, in parts as well, both sides negotiate, record what they agreed, and sign.',
  },
  acquisition: true,
  opening: negotiatedOfferOpening,
  machines: { 1: asCaseMachine(negotiatedOfferMachine) },
  currentVersion: 1,
};

export const contractingPaths: ContractingPath[] = [
  existingHospital,
  existingInstitution,
  existingTreatmentCentre,
  newTreatmentCentre,
  contractRequest,
  standardOffer,
  negotiatedOffer,
  ceilingIncrease,
];

export const findPath = (id: string): ContractingPath | undefined => contractingPaths.find((path) => path.id === id);

/** The machine of a path in a version; undefined when this code does not know it (a newer process wrote the case). */
export const findMachine = (path: string, version: number): CaseMachine | undefined => findPath(path)?.machines[version];
