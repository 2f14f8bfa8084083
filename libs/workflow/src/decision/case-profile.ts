import type { ProviderProfile, Segment } from '@termijn/policies';
import type { OpeningInput } from '../openings/opening-input.js';
import type { CaseContext } from './types.js';

/** What the choice of a segment looks at beside the contract before, as it was said at the opening. */
export function saidProfile({
  provider: { kind, institutionKind },
  contractForm,
  turnover,
}: Pick<OpeningInput, 'provider' | 'contractForm' | 'turnover'>): Omit<ProviderProfile, 'contractedBefore'> {
  return {
    providerKind: kind,
    ...(institutionKind ? { institutionKind } : {}),
    ...(contractForm ? { contractForm } : {}),
    ...(turnover ? { turnover } : {}),
  };
}

export const profileOfOpening = (input: OpeningInput): ProviderProfile => ({
  ...saidProfile(input),
  contractedBefore: input.contractedBefore,
});

/** Whether a segment's rule says by itself who its providers are. */
const saysItAll = ({ who }: Segment): boolean => who.providerKinds?.length === 1 && who.contractedBefore !== undefined;

/** What a case keeps of it: nothing where its segment says it all, or where nothing is asked of the provider anew. */
export function keptProfile(input: OpeningInput, segment: Segment): Pick<CaseContext, 'profile'> {
  const { institutionKind, contractForm, turnover } = profileOfOpening(input);
  const said = institutionKind !== undefined || contractForm !== undefined || turnover !== undefined;
  const needless = saysItAll(segment) || segment.increase !== undefined;
  return needless && !said ? {} : { profile: profileOfOpening(input) };
}

/** Who the provider of a case is, for the criteria; null on a path for every kind of provider, which asks nothing anew. */
export function profileOf({ profile }: CaseContext, { who }: Segment): ProviderProfile | null {
  if (profile) return profile;
  const [providerKind] = who.providerKinds ?? [];
  return providerKind ? { providerKind, ...(who.contractedBefore === undefined ? {} : { contractedBefore: who.contractedBefore }) } : null;
}
