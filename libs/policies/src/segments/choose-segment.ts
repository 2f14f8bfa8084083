import { hundredths } from '../evaluation/decimal.js';
import type { ProviderProfile, PurchasingPolicy, Segment, SegmentRule } from '../schema/types.js';

/** What a rule looks at and was not told. */
export type MissingInput = 'institutionKind' | 'contractedBefore' | 'contractForm' | 'turnover';

export type SegmentChoice =
  | { outcome: 'chosen'; segment: Segment }
  /** The policy has more than one for such a provider: who opens the case names the path. */
  | { outcome: 'several'; segments: Segment[] }
  /** One of these, depending on what was not said. */
  | { outcome: 'inputMissing'; missing: MissingInput[]; segments: Segment[] }
  | { outcome: 'none' };

/** Null: the rule is not for this provider; otherwise what it still needs to know before it is. */
function missingFor(rule: SegmentRule, profile: ProviderProfile): MissingInput[] | null {
  const missing: MissingInput[] = [];
  const { providerKinds, institutionKinds, contractedBefore, contractForm, turnover } = rule;
  if (providerKinds && !providerKinds.includes(profile.providerKind)) return null;
  if (institutionKinds && profile.providerKind === 'institution') {
    if (profile.institutionKind === undefined) missing.push('institutionKind');
    else if (!institutionKinds.includes(profile.institutionKind)) return null;
  }
  if (contractedBefore !== undefined) {
    if (profile.contractedBefore === undefined) missing.push('contractedBefore');
    else if (profile.contractedBefore !== contractedBefore) return null;
  }
  if (contractForm !== undefined) {
    if (profile.contractForm === undefined) missing.push('contractForm');
    else if (profile.contractForm !== contractForm) return null;
  }
  if (turnover) {
    const said = profile.turnover;
    // A number that measures something else says nothing.
    if (said?.basis !== turnover.basis || said.year !== turnover.year) missing.push('turnover');
    else if (!within(turnover, said.amount)) return null;
  }
  return missing;
}

/** Strictly below; and from the amount itself on. */
function within({ below, atLeast }: NonNullable<SegmentRule['turnover']>, amount: string): boolean {
  if (below !== undefined && hundredths(amount) >= hundredths(below)) return false;
  return atLeast === undefined || hundredths(amount) >= hundredths(atLeast);
}

/** Which of the policy's segments is for this provider. `eligible` says which are looked at: those of one path, say. Pure. */
export function chooseSegment(
  policy: PurchasingPolicy,
  profile: ProviderProfile,
  eligible: (segment: Segment) => boolean = () => true,
): SegmentChoice {
  const candidates = policy.segments.filter(eligible).flatMap((segment) => {
    const missing = missingFor(segment.who, profile);
    return missing === null ? [] : [{ segment, missing }];
  });
  const segments = candidates.map(({ segment }) => segment);
  const missing = [...new Set(candidates.flatMap((candidate) => candidate.missing))];
  const [segment] = segments;
  if (!segment) return { outcome: 'none' };
  if (missing.length > 0) return { outcome: 'inputMissing', missing, segments };
  return segments.length === 1 ? { outcome: 'chosen', segment } : { outcome: 'several', segments };
}
