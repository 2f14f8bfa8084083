import { momentInWords } from '@termijn/calendar';
import { milestoneOpening, termOf } from '@termijn/policies';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import { questionnaireCutOff } from '../deadlines/questionnaire-due.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, providerRoles, type Surroundings } from './act.js';
import { applicationOf, withApplication } from './application.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal } from './proposal-content.js';
import { Answers, exampleAnswers, figuresOf, refusalOfAnswers } from './questionnaire-answers.js';

/** Prevents a submission before its day, or before the questionnaire stood ready. It is visible as soon as it does. */
function refusalOfEarly(context: CaseContext, { policy, receivedAt }: Surroundings): Refusal | null {
  const { availableAt } = applicationOf(context).questionnaire;
  const milestone = milestoneOpening(policy, context.segment, 'questionnaire.submit');
  const opensAt = milestone ? termOf(policy, milestone).opensAt : null;
  const from = [availableAt, opensAt]
    .filter((moment) => moment !== null)
    .toSorted()
    .at(-1);
  if (from === undefined || receivedAt >= from) return null;
  return refuse('notOpenYet', {
    nl: `De vragenlijst kan worden ingediend vanaf ${momentInWords(from, 'nl')}.`,
    en: `The questionnaire can be submitted from ${momentInWords(from, 'en')}.`,
    until: from,
    facts: milestone ? { milestone: milestone.id, quote: milestone.quote } : {},
  });
}

/**
 * By an admitted date the answers may come after the insurer's own days for the outcome and the set-up: those then bind nobody, as the
 * days to start negotiating do not after an offer that was admitted late.
 */
function withoutPastDays(context: CaseContext, { policy, receivedAt }: Surroundings): CaseContext['notApplicable'] {
  const past = owedDeadlines(['outcomeDue', 'setUpDue'], context, policy).filter(({ firstLateAt }) => receivedAt >= firstLateAt);
  return { ...context.notApplicable, ...Object.fromEntries(past.map(({ key }) => [key, true as const])) };
}

/**
 * The completed questionnaire with the offer in it (Inkoopbeleid MSZ 2027, "Planning voor nieuwe Zelfstandige Behandelcentra", "8 juni 2026
 * t/m 1 juli 2026, vóór 17.00 uur"). Received from the first late instant on it is refused, and kept as a late receipt; received in time
 * it counts, however late it is recorded.
 */
export const questionnaireSubmit = defineAct({
  type: 'questionnaire.submit',
  fact: 'questionnaire.submitted',
  label: { nl: 'Vragenlijst met offerte indienen', en: 'Submit the questionnaire with the offer' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ answers: Answers, offer: Data(ProposalContent) }),
  sealable: ['offer'],
  meets: () => ['questionnaireDue'],
  blocked(context, around) {
    const early = refusalOfEarly(context, around);
    const due = questionnaireCutOff(context, around.policy);
    if (early || !due || around.receivedAt < due.firstLateAt) return early;
    return refuse('questionnaireTooLate', {
      nl: `De vragenlijst moest binnen zijn vóór ${momentInWords(due.firstLateAt, 'nl')}. Zij is als te laat ontvangen bewaard.`,
      en: `The questionnaire had to be in before ${momentInWords(due.firstLateAt, 'en')}. It has been kept as a late receipt.`,
      liftedBy: { nl: 'de zorginkoper, met questionnaire.admitLate', en: 'the purchaser, with questionnaire.admitLate' },
      facts: { deadline: 'questionnaireDue', dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
    });
  },
  refuses: (_context, { answers, offer }) => refusalOfAnswers(answers, offer),
  apply(context, { answers }, around) {
    const { questionnaire } = applicationOf(context);
    return {
      ...withApplication(context, {
        questionnaire: { ...questionnaire, version: questionnaire.version + 1, submittedAt: around.receivedAt },
        figures: figuresOf(answers),
      }),
      proposals: { ...withNewProposal(context, 'provider', around), firstOfferAt: around.receivedAt },
      notApplicable: withoutPastDays(context, around),
    };
  },
  entries: (before, after, { answers, offer }, around) => [
    {
      kind: 'questionnaire',
      version: applicationOf(after).questionnaire.version,
      answers: { ...answers },
      submitted: true,
      at: around.receivedAt,
    },
    ...proposalEntries(before, after, offer, false, around),
  ],
  example: () => ({ answers: exampleAnswers(), offer: exampleContent() }),
});
