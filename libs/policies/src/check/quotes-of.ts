import type { PurchasingPolicy, SourcedQuote } from '../schema/types.js';

/** Words of a source and where in the policy they stand, e.g. `hospital VGZ-Z5b`. */
export interface PlacedQuote extends SourcedQuote {
  where: string;
}

const place = (where: string, { quote, source }: SourcedQuote): PlacedQuote => ({ where, quote, source });

/** Every quote of a policy: there is no other list of them. */
export function quotesOf(policy: PurchasingPolicy): PlacedQuote[] {
  return [
    ...policy.segments.flatMap(({ id, milestones, rule, negotiationOnRequest, increase }) => [
      ...milestones.map((milestone) => place(`${id} ${milestone.id}`, milestone)),
      ...(rule ? [place(`${id} rule`, rule)] : []),
      ...(negotiationOnRequest ? [place(`${id} negotiationOnRequest`, negotiationOnRequest)] : []),
      ...(increase?.grounds ?? []).map((ground) => place(`${id} ground ${ground.id}`, ground)),
    ]),
    ...policy.general.map((milestone) => place(`general ${milestone.id}`, milestone)),
    ...policy.requirements.map((one) => place(`requirement ${one.id}`, one)),
    ...(policy.exclusionGrounds ?? []).map((one) => place(`exclusion ground ${one.id}`, one)),
    ...policy.excludedCare.map((one) => place(`excluded care ${one.care}`, one)),
    ...(policy.procedures ?? []).map((one) => place(`procedure for ${one.contractedBefore ? '' : 'new '}${one.providerKind}`, one)),
    ...(policy.labelRules ?? []).map((one) => place(`label ${one.label}`, one)),
    ...(policy.dutyOfCare ?? []).map((one) => place('duty of care', one)),
  ];
}
