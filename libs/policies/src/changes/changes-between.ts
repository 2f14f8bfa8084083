import { Value } from '@sinclair/typebox/value';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';

/** What a part of a policy is. */
export type PolicyPart =
  'policy' | 'segment' | 'milestone' | 'requirement' | 'exclusionGround' | 'excludedCare' | 'source' | 'label' | 'reading' | 'procedure';

/** One part of a policy that another version has differently. */
export interface PolicyChange {
  part: PolicyPart;
  /** Its id within the policy: `VGZ-Z5b`, `hospital`, `wtza`; the policy itself has none. */
  id: string | null;
  change: 'added' | 'removed' | 'changed';
  /** What is different; for a part that came or went everything it says. JSON values, null where there is nothing. */
  fields: { field: string; from: unknown; to: unknown }[];
}

interface Placed {
  part: PolicyPart;
  id: string | null;
  value: Record<string, unknown>;
}

const placed = (part: PolicyPart, values: readonly object[], idOf: (value: never) => string): Placed[] =>
  values.map((value) => ({ part, id: idOf(value as never), value: value as Record<string, unknown> }));

/** The policy taken apart into what people speak of by name. */
function partsOf(policy: PurchasingPolicy): Placed[] {
  const { general, segments, requirements, exclusionGrounds, excludedCare, sources, labels, readings, procedures, ...header } = policy;
  const { insurer: _insurer, contractYear: _year, version: _version, ...said } = header;
  const milestones = [
    ...general.map((milestone) => ({ ...milestone, segment: null })),
    ...segments.flatMap(({ id, milestones: own }) => own.map((milestone) => ({ ...milestone, segment: id }))),
  ];
  return [
    { part: 'policy', id: null, value: said },
    ...placed(
      'segment',
      segments.map(({ milestones: _own, ...segment }) => segment),
      ({ id }: Segment) => id,
    ),
    ...placed('milestone', milestones, ({ id }: Milestone) => id),
    ...placed('requirement', requirements, ({ id }: { id: string }) => id),
    ...placed('exclusionGround', exclusionGrounds ?? [], ({ id }: { id: string }) => id),
    ...placed('excludedCare', excludedCare, ({ care }: { care: string }) => care),
    ...placed('source', sources, ({ id }: { id: string }) => id),
    ...placed('label', labels, ({ name }: { name: string }) => name),
    ...placed('reading', readings, ({ about }: { about: string }) => about),
    ...placed('procedure', procedures ?? [], (one: { providerKind: string; contractedBefore: boolean }) =>
      one.contractedBefore ? one.providerKind : `new ${one.providerKind}`,
    ),
  ];
}

function fieldsBetween(from: Record<string, unknown>, to: Record<string, unknown>): PolicyChange['fields'] {
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return fields
    .filter((field) => !Value.Equal(from[field], to[field]))
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }));
}

/** What one version of a policy says otherwise than another, part by part, in the order of the later one. Pure. */
export function changesBetween(from: PurchasingPolicy, to: PurchasingPolicy): PolicyChange[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  const same = (one: Placed) => (other: Placed) => one.part === other.part && one.id === other.id;
  const kept = after.flatMap((now): PolicyChange[] => {
    const was = before.find(same(now));
    const fields = fieldsBetween(was?.value ?? {}, now.value);
    return fields.length === 0 ? [] : [{ part: now.part, id: now.id, change: was ? 'changed' : 'added', fields }];
  });
  const gone = before
    .filter((was) => !after.some(same(was)))
    .map(({ part, id, value }): PolicyChange => ({ part, id, change: 'removed', fields: fieldsBetween(value, {}) }));
  return [...kept, ...gone];
}
