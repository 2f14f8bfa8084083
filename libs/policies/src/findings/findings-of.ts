import type { PurchasingPolicy } from '../schema/types.js';
import type { FindingKind, FindingQuote, Found, PolicyFinding, SharedFinding } from './finding.js';
import { findingKinds, sharedFindingKinds } from './finding-list.js';

const keyOf = ({ milestone, day, quote, source }: FindingQuote): string =>
  JSON.stringify([milestone, milestone === null ? [quote, source.document, source.heading] : day]);

/** What says the same of several segments is one finding: three tables of one document repeat each other. */
function merged(found: Found[]): Found[] {
  const byMessage = new Map<string, Found>();
  for (const one of found) {
    const known = byMessage.get(one.message.nl);
    if (!known) {
      byMessage.set(one.message.nl, one);
      continue;
    }
    const seen = new Set(known.quotes.map(keyOf));
    byMessage.set(one.message.nl, {
      ...known,
      segments: [...new Set([...known.segments, ...one.segments])],
      quotes: [...known.quotes, ...one.quotes.filter((quote) => !seen.has(keyOf(quote)))],
    });
  }
  return [...byMessage.values()];
}

function findingsOfKind(kind: FindingKind, policy: PurchasingPolicy): PolicyFinding[] {
  const { code, severity, title } = kind;
  const { insurer, contractYear, version } = policy;
  return merged(kind.find(policy)).map(({ segments, ...found }) => ({
    code,
    severity,
    title,
    insurer,
    contractYear,
    version,
    segments: segments.map(({ id }) => id),
    ...found,
  }));
}

/**
 * What does not fit inside one usable policy, computed from its data: the worst first, then in the order of the list of kinds. Pure; the
 * policy must have passed `checkPolicy`.
 */
export function findingsOf(policy: PurchasingPolicy): PolicyFinding[] {
  return worstFirst(findingKinds.flatMap((kind) => findingsOfKind(kind, policy)));
}

/** What does not fit between the policies of one contract year: the newest version of each insurer counts. Pure. */
export function findingsAcross(policies: readonly PurchasingPolicy[], contractYear: number): SharedFinding[] {
  const compared = newestOfYear(policies, contractYear);
  return worstFirst(
    sharedFindingKinds.flatMap(({ code, severity, title, find }) =>
      find(compared).map(({ quotes, days, message }) => ({
        code,
        severity,
        title,
        contractYear,
        insurers: [...new Set(quotes.map(({ policy }) => policy.insurer))],
        days,
        message,
        quotes: quotes.map(({ policy, ...quote }) => ({ insurer: policy.insurer, ...quote })),
      })),
    ),
  );
}

/** The newest version of every insurer's policy for a contract year, by the insurer's name. */
export function newestOfYear(policies: readonly PurchasingPolicy[], contractYear: number): PurchasingPolicy[] {
  const newest = new Map<string, PurchasingPolicy>();
  for (const policy of policies) {
    const known = newest.get(policy.insurer);
    if (policy.contractYear === contractYear && (!known || known.version < policy.version)) newest.set(policy.insurer, policy);
  }
  return [...newest.values()].sort((a, b) => a.insurerName.localeCompare(b.insurerName, 'nl'));
}

const weights = { contradiction: 0, warning: 1, note: 2 };

function worstFirst<T extends Pick<PolicyFinding, 'severity'>>(findings: T[]): T[] {
  return findings.toSorted((a, b) => weights[a.severity] - weights[b.severity]);
}
