import { policyOf, type Answer, type Recorded, type Render } from '@termijn/casework';
import { sealOf, stateLabel, type Actor, type ApplicablePath, type Decision } from '@termijn/workflow';
import { presentApplicablePath } from '../paths/present-applicable-path.js';
import { problemDocument, type Telling } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { presentStep } from './present-event.js';
import type { CreatedView, RecordedView } from './recorded.view.js';

function createdBy({ entries }: Decision, caseUrl: string): CreatedView[] {
  return entries.flatMap((entry): CreatedView[] => {
    switch (entry.kind) {
      case 'proposal':
        return [{ kind: 'proposal', number: entry.number, href: `${caseUrl}/proposals` }];
      case 'processAgreement':
        return [{ kind: 'processAgreement', number: entry.version, href: `${caseUrl}/process-agreements` }];
      case 'question':
        return [{ kind: 'question', number: entry.number, href: `${caseUrl}/questions` }];
      case 'conversation':
        return [{ kind: 'conversation', number: entry.number, href: `${caseUrl}/conversations` }];
      case 'questionnaire':
        return [{ kind: 'questionnaire', number: entry.version, href: `${caseUrl}/questionnaires` }];
      case 'contract':
        return [{ kind: 'contract', number: entry.version, href: `${caseUrl}/contract` }];
      default:
        return [];
    }
  });
}

/** How the path was found, when the opening did not name it. */
const foundPath = ({ steps }: Decision): ApplicablePath | undefined =>
  steps[0]?.from === '' ? (steps[0].data['found'] as ApplicablePath | undefined) : undefined;

function recordedView({ caseId, decision, firstSeq, version, case: opened }: Recorded, reader: Actor, { language }: Telling): RecordedView {
  const found = foundPath(decision);
  const caseUrl = `/v1/cases/${caseId}`;
  const seal = sealOf(reader, policyOf(opened), opened.segment, decision.steps.at(-1)?.recordedAt ?? opened.updatedAt);
  return {
    id: caseId,
    state: decision.state,
    stateLabel: stateLabel(decision.state)[language],
    version,
    overdue: decision.overdue,
    ended: decision.ended,
    events: decision.steps.map((step, index) => presentStep(step, firstSeq + index, reader, seal, language)),
    created: createdBy(decision, caseUrl),
    ...(found ? { applicablePath: presentApplicablePath(found, policyOf(opened), language) } : {}),
    links: { case: caseUrl, actions: `${caseUrl}/actions`, events: `${caseUrl}/events`, deadlines: `${caseUrl}/deadlines` },
  };
}

/** Words the answer to an event before it is saved. `allowed` goes with a refusal that is kept: what was possible instead. */
export function renderFor(reader: Actor, telling: Telling, locationOf: (recorded: Recorded) => string, allowed?: string[]): Render {
  return {
    recorded: (recorded): Answer => ({
      status: 201,
      body: JSON.stringify(recordedView(recorded, reader, telling)),
      location: locationOf(recorded),
    }),
    refused: (refusal): Answer => ({
      status: refusal.status,
      body: problemDocument(Problem.refused(refusal, allowed), telling),
      location: null,
    }),
  };
}
