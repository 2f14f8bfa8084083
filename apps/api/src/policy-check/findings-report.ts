import { dayInWords } from '@termijn/calendar';
import {
  findingsAcross,
  findingsOf,
  newestOfYear,
  sourceTitle,
  type FindingQuote,
  type PolicyFinding,
  type PurchasingPolicy,
  type SharedFinding,
} from '@termijn/policies';

/** What was found in one policy. */
interface ReportedPolicy {
  policy: PurchasingPolicy;
  findings: PolicyFinding[];
}

/** What was found in policies, and between those of one contract year. */
export interface FindingsReport {
  policies: ReportedPolicy[];
  shared: SharedFinding[];
}

const byPlace = (a: PurchasingPolicy, b: PurchasingPolicy): number =>
  a.insurerName.localeCompare(b.insurerName, 'nl') || a.contractYear - b.contractYear || a.version - b.version;

/** Checks policies; `chosen` says which are told, the others count only for what is compared between insurers. */
export function findingsReport(
  all: readonly PurchasingPolicy[],
  chosen: (policy: PurchasingPolicy) => boolean = () => true,
): FindingsReport {
  const told = all.filter(chosen).toSorted(byPlace);
  const years = [...new Set(told.map(({ contractYear }) => contractYear))].sort();
  const insurers = new Set(told.map(({ insurer }) => insurer));
  return {
    policies: told.map((policy) => ({ policy, findings: findingsOf(policy) })),
    shared: years
      .flatMap((year) => findingsAcross(all, year))
      .filter((finding) => finding.insurers.some((insurer) => insurers.has(insurer))),
  };
}

/** All findings together, to count. */
export const everyFinding = ({ policies, shared }: FindingsReport): Pick<PolicyFinding, 'severity'>[] => [
  ...policies.flatMap(({ findings }) => findings),
  ...shared,
];

export const severityWords = { contradiction: 'tegenstrijdig', warning: 'let op', note: 'ter kennisneming' } as const;

/** "2 tegenstrijdig, 3 let op, 1 ter kennisneming". */
export function countInWords(findings: Pick<PolicyFinding, 'severity'>[]): string {
  const counts = (['contradiction', 'warning', 'note'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? null : `${String(count)} ${severityWords[severity]}`;
  });
  return counts.filter((count) => count !== null).join(', ') || 'geen bevindingen';
}

/** The words on which a finding rests, one line each: milestone, day, quote, and where it stands. */
export function quoteLines(quotes: FindingQuote[], policyOf: (quote: FindingQuote) => PurchasingPolicy | undefined): string[] {
  return quotes.map((quoted) => {
    const { milestone, day, quote, source } = quoted;
    const policy = policyOf(quoted);
    const title = policy && sourceTitle(policy, source.document);
    return `${milestone ?? 'bron'}${day === null ? '' : ` (${dayInWords(day, 'nl')})`}: "${quote}" — ${title ?? source.document}, ${source.heading}`;
  });
}

/** The policy of an insurer that a finding between policies speaks of. */
export const comparedPolicy = (all: readonly PurchasingPolicy[], { contractYear }: SharedFinding, insurer: string) =>
  newestOfYear(all, contractYear).find((policy) => policy.insurer === insurer);

/** For whom in the policy: nothing when it is for every segment. */
export function segmentLabels({ segments }: PurchasingPolicy, found: string[]): string | null {
  if (found.length === segments.length) return null;
  return found.map((id) => segments.find((segment) => segment.id === id)?.label ?? id).join('; ');
}

/** "Zorg en Zekerheid 2027", with the version where there are more. */
export function policyName(policy: PurchasingPolicy): string {
  return `${policy.insurerName} ${String(policy.contractYear)}${policy.version === 1 ? '' : `, versie ${String(policy.version)}`}`;
}
