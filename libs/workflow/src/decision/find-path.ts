import type { ProviderKind, PurchasingPolicy, Segment, SourcedQuote } from '@termijn/policies';
import type { Label } from '../labels/labels.js';
import { providerKindLabel } from '../labels/provider-kind-labels.js';
import { findPath } from '../machines/machine-register.js';
import type { ApplicablePath } from '../openings/applicable-path.js';
import { refuse } from '../refusals/refuse.js';
import { contractedLabelOf, type CurrentContract } from './contracted-label.js';
import type { Refusal } from './types.js';

export interface FindPathInput {
  providerKind: ProviderKind;
  contractedBefore: CurrentContract;
}

const inOr = (words: string[], or: string): string => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(` ${or} `);

/** "een ziekenhuis zonder overeenkomst in 2026". */
function providerInWords(providerKind: ProviderKind, contracted: boolean, { contractYear }: PurchasingPolicy): Label {
  const kind = providerKindLabel(providerKind);
  const before = String(contractYear - 1);
  return {
    nl: `${kind.nl} ${contracted ? 'met' : 'zonder'} overeenkomst in ${before}`,
    en: `${kind.en} ${contracted ? 'with' : 'without'} a contract in ${before}`,
  };
}

/** A segment for one kind of provider. */
type AcquisitionSegment = Segment & { providerKind: ProviderKind };

/** A path that leads to a contract and that this code can play; a plafond request, say, is no way to a contract. */
const leadsToContract = (segment: Segment): segment is AcquisitionSegment =>
  segment.providerKind !== null && findPath(segment.path)?.acquisition === true;

/**
 * Which path a provider follows, read off the policy: its kind, and whether it had a contract with this insurer at any moment of the year
 * before. No insurer is named here; a segment that a policy adds is found by itself. Pure.
 */
export function findPathFor(policy: PurchasingPolicy, { providerKind, contractedBefore }: FindPathInput): ApplicablePath | Refusal {
  const known = contractedLabelOf(policy, contractedBefore);
  if ('code' in known) return known;
  const { contracted, because, rule: labelRule } = known;
  const open = policy.segments.filter(leadsToContract);
  const fitting = open.filter((segment) => segment.providerKind === providerKind && segment.contractedBefore === contracted);
  const words = providerInWords(providerKind, contracted, policy);
  const written = policy.procedures?.find((one) => one.providerKind === providerKind && one.contractedBefore === contracted);
  const [segment, ...others] = fitting;
  const path = segment && findPath(segment.path);
  if (!segment || !path) return noneApplies(policy, open, words, because, written, labelRule);
  if (others.length > 0) return severalApply(policy, fitting, words);
  // The first milestone stands under the heading of its segment: a policy without rules of its own still tells where it is written.
  const { source, quote } = written ?? segment.milestones[0] ?? { source: { document: policy.title, heading: segment.label }, quote: '' };
  return {
    path: path.id,
    segment: segment.id,
    contractedBefore: contracted,
    reason: {
      nl: `${because.nl}${policy.insurerName} ${String(policy.contractYear)}, voor ${words.nl}: ${path.label.nl} (${path.id}).`,
      en: `${because.en}${policy.insurerName} ${String(policy.contractYear)}, for ${words.en}: ${path.label.en} (${path.id}).`,
    },
    source,
    quote,
    labelRule,
  };
}

function noneApplies(
  policy: PurchasingPolicy,
  open: AcquisitionSegment[],
  words: Label,
  because: Label,
  written: SourcedQuote | undefined,
  labelRule: SourcedQuote | null,
): Refusal {
  const { insurerName, contractYear } = policy;
  const has = open.map((segment) => providerInWords(segment.providerKind, segment.contractedBefore, policy));
  return refuse('noPathApplies', {
    nl: `${because.nl}Voor ${words.nl} beschrijft het inkoopbeleid van ${insurerName} ${String(contractYear)} hier geen procedure, wel voor: ${inOr(
      has.map(({ nl }) => nl),
      'en',
    )}.`,
    en: `${because.en}For ${words.en} the policy of ${insurerName} ${String(contractYear)} has no procedure here; it has one for: ${inOr(
      has.map(({ en }) => en),
      'and',
    )}.`,
    facts: {
      paths: open.map(({ path, providerKind, contractedBefore }) => ({ path, providerKind, contractedBefore })),
      ...(written ? { quote: written.quote, source: written.source } : {}),
      ...(labelRule ? { labelRule: { quote: labelRule.quote, source: labelRule.source } } : {}),
    },
  });
}

function severalApply({ insurerName, contractYear }: PurchasingPolicy, fitting: Segment[], words: Label): Refusal {
  const paths = fitting.map(({ path }) => path);
  return refuse('severalPathsApply', {
    nl: `Voor ${words.nl} kent het inkoopbeleid van ${insurerName} ${String(contractYear)}: ${inOr(paths, 'en')}. Noem er een in path.`,
    en: `For ${words.en} the policy of ${insurerName} ${String(contractYear)} has: ${inOr(paths, 'and')}. Name one in path.`,
    liftedBy: { nl: 'wie het traject opent, door path te noemen', en: 'whoever opens the case, by naming path' },
    facts: { paths },
  });
}
