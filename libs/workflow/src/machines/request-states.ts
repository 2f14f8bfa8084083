import { caseSetup, permitted } from './case-setup.js';

/** "Zorg en Zekerheid behoudt zich in alle gevallen het recht voor om … geen zorgovereenkomst af te sluiten" (Zorginkoopbeleid medisch-specialistische zorg 2026, "Minimum- en kwaliteitseisen"). */
const declines = { 'application.reject': permitted('#notContracted') };

/** Is everything there that the request needs? */
export const checkingCompleteness = caseSetup.createStateConfig({
  on: {
    ...declines,
    'request.confirmComplete': permitted('underAssessment'),
    'supplement.request': permitted('awaitingSupplement'),
  },
});

/** The provider supplies what is missing; the insurer set the day. */
export const awaitingSupplement = caseSetup.createStateConfig({
  meta: { deadlines: ['supplementDue'] },
  on: { ...declines, 'supplement.submit': permitted('checkingCompleteness') },
});

/** Criteria and supply are assessed ("Informatie voor zorgaanbieders"); who is admitted is offered a contract. */
export const requestUnderAssessment = caseSetup.createStateConfig({
  meta: { deadlines: ['outcomeDue'] },
  on: { ...declines, 'supply.assess': permitted(), 'application.admit': permitted('preparingOffer') },
});
