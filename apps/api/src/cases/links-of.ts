import { findPath } from '@termijn/workflow';
import type { CaseLinks } from './case.view.js';

/** Whether a path has an act, in any version of its machine. */
const has = (path: string, act: string): boolean =>
  Object.values(findPath(path)?.machines ?? {}).some(({ events }) => events.some((type) => type === act));

/** Where everything of a case is found. */
export function linksOf(id: string, path: string): CaseLinks {
  const self = `/v1/cases/${id}`;
  return {
    self,
    actions: `${self}/actions`,
    events: `${self}/events`,
    deadlines: `${self}/deadlines`,
    offers: `${self}/offers`,
    proposals: `${self}/proposals`,
    processAgreements: `${self}/process-agreements`,
    contract: `${self}/contract`,
    breaches: `${self}/breaches`,
    lateReceipts: `${self}/late-receipts`,
    questions: `${self}/questions`,
    conversations: `${self}/conversations`,
    timeline: `${self}/timeline.svg`,
    diagram: `${self}/diagram.svg`,
    criteria: `${self}/criteria`,
    ...(has(path, 'questionnaire.submit') ? { questionnaires: `${self}/questionnaires` } : {}),
    ...(has(path, 'supply.assess') ? { supplyAssessments: `${self}/supply-assessments` } : {}),
  };
}
