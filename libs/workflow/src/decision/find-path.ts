import {
  chooseSegment,
  type ProviderProfile,
  type PurchasingPolicy,
  type Segment,
  type SegmentChoice,
  type SourcedQuote,
} from '@termijn/policies';
import { allOf } from '../labels/joined-labels.js';
import type { Label } from '../labels/labels.js';
import { providerKindLabel } from '../labels/provider-kind-labels.js';
import { missingInputLabel, segmentRuleLabel } from '../labels/segment-rule-labels.js';
import { findPath } from '../machines/machine-register.js';
import type { ApplicablePath } from '../openings/applicable-path.js';
import { refuse } from '../refusals/refuse.js';
import { contractedLabelOf, type CurrentContract } from './contracted-label.js';
import type { Refusal } from './types.js';

export interface FindPathInput extends Omit<ProviderProfile, 'contractedBefore'> {
  contractedBefore: CurrentContract;
}

/** "een ziekenhuis zonder overeenkomst in 2026". */
function providerInWords({ providerKind }: FindPathInput, contracted: boolean, { contractYear }: PurchasingPolicy): Label {
  const kind = providerKindLabel(providerKind);
  const before = String(contractYear - 1);
  return {
    nl: `${kind.nl} ${contracted ? 'met' : 'zonder'} overeenkomst in ${before}`,
    en: `${kind.en} ${contracted ? 'with' : 'without'} a contract in ${before}`,
  };
}

/** A path that leads to a contract and that this code can play; a plafond request, say, is no way to a contract. */
const leadsToContract = (segment: Segment): boolean => findPath(segment.path)?.acquisition === true;

/**
 * Which path a provider follows, read off the policy: its segments say for whom they are. No insurer is named here; a segment that a policy
 * adds is found by itself. Where the rules look at something that was not said, the refusal says what. Pure.
 */
export function findPathFor(policy: PurchasingPolicy, input: FindPathInput): ApplicablePath | Refusal {
  const known = contractedLabelOf(policy, input.contractedBefore);
  if ('code' in known) return known;
  const { contracted, because, rule: labelRule } = known;
  const choice = chooseSegment(policy, { ...input, contractedBefore: contracted }, leadsToContract);
  const written = policy.procedures?.find((one) => one.providerKind === input.providerKind && one.contractedBefore === contracted);
  const words = providerInWords(input, contracted, policy);
  if (choice.outcome === 'none') return noneApplies(policy, words, because, written, labelRule);
  if (choice.outcome === 'several') return severalApply(policy, choice.segments);
  if (choice.outcome === 'inputMissing') return inputMissing(policy, choice);
  const { segment } = choice;
  const path = findPath(segment.path);
  if (!path) return noneApplies(policy, words, because, written, labelRule);
  // The first milestone stands under the heading of its segment: a policy without rules of its own still tells where it is written.
  const { source, quote } = segment.rule ??
    written ??
    segment.milestones[0] ?? { source: { document: policy.title, heading: segment.label }, quote: '' };
  const rule = segmentRuleLabel(segment.who, policy);
  return {
    path: path.id,
    segment: segment.id,
    contractedBefore: contracted,
    reason: {
      nl: `${because.nl}${policy.insurerName} ${String(policy.contractYear)}, voor ${rule.nl}: ${path.label.nl} (${path.id}).`,
      en: `${because.en}${policy.insurerName} ${String(policy.contractYear)}, for ${rule.en}: ${path.label.en} (${path.id}).`,
    },
    source,
    quote,
    labelRule,
  };
}

function noneApplies(
  policy: PurchasingPolicy,
  words: Label,
  because: Label,
  written: SourcedQuote | undefined,
  labelRule: SourcedQuote | null,
): Refusal {
  const { insurerName, contractYear } = policy;
  const open = policy.segments.filter(leadsToContract);
  const has = allOf(open.map(({ who }) => segmentRuleLabel(who, policy)));
  return refuse('noPathApplies', {
    nl: `${because.nl}Voor ${words.nl} beschrijft het inkoopbeleid van ${insurerName} ${String(contractYear)} hier geen procedure, wel voor: ${has.nl}.`,
    en: `${because.en}For ${words.en} the policy of ${insurerName} ${String(contractYear)} has no procedure here; it has one for: ${has.en}.`,
    facts: {
      paths: open.map(({ path, id, who }) => ({ path, segment: id, who })),
      ...(written ? { quote: written.quote, source: written.source } : {}),
      ...(labelRule ? { labelRule: { quote: labelRule.quote, source: labelRule.source } } : {}),
    },
  });
}

/** The policy has more than one path for such a provider: who opens the case chooses. */
export function severalApply(policy: PurchasingPolicy, segments: Segment[]): Refusal {
  const { insurerName, contractYear } = policy;
  const paths = segments.map(({ path }) => path);
  const words = allOf(paths.map((path) => ({ nl: path, en: path })));
  return refuse('severalPathsApply', {
    nl: `Voor deze zorgaanbieder kent het inkoopbeleid van ${insurerName} ${String(contractYear)}: ${words.nl}. Noem er een in path.`,
    en: `For this provider the policy of ${insurerName} ${String(contractYear)} has: ${words.en}. Name one in path.`,
    liftedBy: { nl: 'wie het traject opent, door path te noemen', en: 'whoever opens the case, by naming path' },
    facts: { paths },
  });
}

/** The rules look at something that was not said. */
export function inputMissing(
  policy: PurchasingPolicy,
  { missing, segments }: Extract<SegmentChoice, { outcome: 'inputMissing' }>,
): Refusal {
  const rules = segments.map(({ who }) => who);
  const words = allOf(missing.map((input) => missingInputLabel(input, policy, rules)));
  return refuse('inputMissing', {
    nl: `Welk traject het wordt bij ${policy.insurerName} ${String(policy.contractYear)} hangt hiervan af: ${words.nl}.`,
    en: `Which path it is with ${policy.insurerName} ${String(policy.contractYear)} depends on: ${words.en}.`,
    liftedBy: { nl: 'wie het traject opent, door dit te noemen', en: 'whoever opens the case, by naming this' },
    facts: { missing, between: segments.map(({ path, id, who }) => ({ path, segment: id, who })) },
  });
}
