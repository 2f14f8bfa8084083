import { allPolicies, findingsAcross, findingsOf, sourceTitle, type FindingQuote, type PurchasingPolicy } from '@termijn/policies';
import type { Telling } from '../problems/problem-document.js';
import type { FindingQuoteView, PolicyFindingsView } from './policy-finding.view.js';
import { presentPolicySummary } from './present-policy.js';

type Language = Telling['language'];

function presentQuote(quoted: FindingQuote, insurer: string, policies: readonly PurchasingPolicy[]): FindingQuoteView {
  const { milestone, day, quote, source } = quoted;
  const titles = policies.filter((policy) => policy.insurer === insurer).flatMap((policy) => sourceTitle(policy, source.document) ?? []);
  return { insurer, milestone, day, quote, document: titles[0] ?? source.document, heading: source.heading };
}

/** What does not fit in a policy, and between it and the others of its year, in one language. */
export function presentFindings(policy: PurchasingPolicy, language: Language): PolicyFindingsView {
  const { insurer, contractYear } = policy;
  const ofYear = [policy, ...allPolicies().filter((other) => other.contractYear === contractYear && other !== policy)];
  return {
    policy: presentPolicySummary(policy),
    items: findingsOf(policy).map(({ code, severity, title, message, segments, days, quotes }) => ({
      code,
      severity,
      title: title[language],
      message: message[language],
      insurers: [insurer],
      contractYear,
      segments,
      days,
      quotes: quotes.map((quote) => presentQuote(quote, insurer, ofYear)),
    })),
    shared: findingsAcross(ofYear, contractYear)
      .filter(({ insurers }) => insurers.includes(insurer))
      .map(({ code, severity, title, message, insurers, days, quotes }) => ({
        code,
        severity,
        title: title[language],
        message: message[language],
        insurers,
        contractYear,
        segments: [],
        days,
        quotes: quotes.map(({ insurer: of, ...quote }) => presentQuote(quote, of, ofYear)),
      })),
    remarks: policy.remarks ?? [],
  };
}
