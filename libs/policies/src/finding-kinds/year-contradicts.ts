import { cite, type FindingKind } from '../findings/finding.js';
import { namedDays, namesDay } from '../findings/named-days.js';
import { lastDay, placedMilestones, ruleDays } from '../findings/policy-days.js';
import type { Milestone } from '../schema/types.js';

/** "overeenkomst voor 2026", "financiële afspraak 2026": the year for which the contract is, beside the word for it. */
const contractOf = /(?:overeenkomst(?:en)?|afspra(?:ak|ken)|zorginkoopproces|inkoopbeleid)\s+(?:voor\s+)?(20\d\d)\b/gi;

function yearsBesideContract(quote: string): number[] {
  return [...quote.matchAll(contractOf)].map(([, year]) => Number(year));
}

/** Years that the quote gives to a day that the rule puts in another year. */
function yearsBesideDay({ quote, rule }: Milestone): number[] {
  const named = namedDays(quote);
  return ruleDays(rule).flatMap((date) => {
    const years = named.filter((one) => namesDay(date, one)).flatMap(({ year }) => year ?? []);
    return years.includes(Number(date.slice(0, 4))) ? [] : years;
  });
}

/** The quote names another year than the rule or the contract year (VGZ: "een overeenkomst voor 2026" in the planning for 2027). */
export const yearContradicts: FindingKind = {
  code: 'yearContradicts',
  severity: 'contradiction',
  title: { nl: 'Jaar klopt niet', en: 'The year is wrong' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const { contractYear } = policy;
      const elsewhere = yearsBesideContract(milestone.quote).filter((year) => year !== contractYear);
      const quotes = [cite(milestone, lastDay(policy, milestone))];
      const contract = [...new Set(elsewhere)].map((year) => ({
        segments,
        quotes,
        days: null,
        message: {
          nl: `De bron spreekt van een overeenkomst of afspraak voor ${String(year)}, in het beleid voor ${String(contractYear)}.`,
          en: `The source speaks of a contract or agreement for ${String(year)}, in the policy for ${String(contractYear)}.`,
        },
      }));
      const days = [...new Set(yearsBesideDay(milestone))].map((year) => ({
        segments,
        quotes,
        days: null,
        message: {
          nl: `De bron zet "${milestone.action}" in ${String(year)}, de regel niet.`,
          en: `The source puts "${milestone.action}" in ${String(year)}, the rule does not.`,
        },
      }));
      return [...contract, ...days];
    }),
};
