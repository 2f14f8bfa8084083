import { sourceTitle, type PurchasingPolicy, type SourcedQuote } from '@termijn/policies';
import { findPath, type ApplicablePath } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { ApplicablePathView, RuleView } from './applicable-path.view.js';

const ruleOf = ({ source, quote }: SourcedQuote, policy: PurchasingPolicy): RuleView => ({
  document: sourceTitle(policy, source.document) ?? source.document,
  heading: source.heading,
  quote,
});

export function presentApplicablePath(found: ApplicablePath, policy: PurchasingPolicy, language: Language): ApplicablePathView {
  const { path, segment, contractedBefore, reason, labelRule } = found;
  const { insurer, contractYear, version } = policy;
  return {
    path,
    label: findPath(path)?.label[language] ?? path,
    segment,
    contractedBefore,
    reason: reason[language],
    rule: ruleOf(found, policy),
    labelRule: labelRule && ruleOf(labelRule, policy),
    policy: `/v1/policies/${insurer}/${String(contractYear)}?version=${String(version)}`,
    href: `/v1/paths/${path}`,
  };
}
