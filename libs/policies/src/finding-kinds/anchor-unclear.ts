import { cite, type FindingKind } from '../findings/finding.js';
import { placedMilestones } from '../findings/policy-days.js';
import { ruleInWords } from '../rule-words/rule-in-words.js';

/** "na ontvangst van", "na de dag van ontvangst", "nadat u uw vraag": words that name the event from which a term runs. */
const namesEvent =
  /\bnadat\b|\b(?:na|vanaf|sinds)\s+(?:de\s+(?:dag|datum)\s+van\s+)?(?:(?:de|het|een|uw|deze|dit)\s+)?(?:ontvangst|indien|verzend|toezend|aanvraag|verzoek|melding|voorstel|offerte|ondertekening|publicatie)/i;

/** A term in weeks or days whose words do not say from when (Salland: "Na 6 weken vervalt dit voorstel"). */
export const anchorUnclear: FindingKind = {
  code: 'anchorUnclear',
  severity: 'warning',
  title: { nl: 'Begin van de termijn niet genoemd', en: 'The start of the term is not named' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      if (milestone.rule.boundary !== 'relative' || namesEvent.test(milestone.quote)) return [];
      const words = ruleInWords(milestone.rule);
      return {
        segments,
        quotes: [cite(milestone, null)],
        days: null,
        message: {
          nl: `De bron zegt niet waarna de termijn voor "${milestone.action}" loopt; gelezen als ${words.nl}.`,
          en: `The source does not say from what the term for "${milestone.action}" runs; read as ${words.en}.`,
        },
      };
    }),
};
