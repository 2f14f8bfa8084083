import type { PurchasingPolicy } from '@termijn/policies';
import { BadCheckOptions, checkHelp, readCheckOptions, type CheckOptions } from './check-options.js';
import {
  comparedPolicy,
  countInWords,
  everyFinding,
  findingsReport,
  policyName,
  quoteLines,
  segmentLabels,
  severityWords,
  type FindingsReport,
} from './findings-report.js';
import { readPolicies, type Refused } from './read-policies.js';

const say = (line: string): void => console.log(line);
const complain = (line: string): void => console.error(line);

/** Checks the policies as asked on the command line, and tells the exit code. */
export function runCheck(args: string[]): number {
  try {
    const options = readCheckOptions(args);
    if (options.help) {
      say(checkHelp);
      return 0;
    }
    return check(options);
  } catch (error) {
    if (!(error instanceof BadCheckOptions)) throw error;
    complain(`${error.message}\n\nMeer: npm run policies:check -- --help`);
    return 1;
  }
}

function check(options: CheckOptions): number {
  const { insurer, year, json, strict } = options;
  const chosen = (policy: PurchasingPolicy): boolean =>
    (insurer === null || policy.insurer === insurer || policy.uzovi === insurer) && (year === null || policy.contractYear === year);
  const { policies, refused } = readPolicies(options, chosen);
  if (refused.length === 0 && !policies.some(chosen)) {
    const known = [...new Set(policies.map((policy) => `${policy.insurer} ${String(policy.contractYear)}`))].sort().join(', ');
    throw new BadCheckOptions(`Geen beleid gevonden. Wel: ${known}.`);
  }
  const report = findingsReport(policies, chosen);
  if (json) say(JSON.stringify(asJson(report, refused), null, 2));
  else print(report, policies);
  for (const { name, faults } of json ? [] : refused) {
    complain(`${name} is niet bruikbaar:`);
    for (const { where, message } of faults) complain(`  ${where}: ${message}`);
  }
  if (refused.length > 0) return 1;
  return strict && everyFinding(report).some(({ severity }) => severity === 'contradiction') ? 2 : 0;
}

function print(report: FindingsReport, all: PurchasingPolicy[]): void {
  for (const { policy, findings } of report.policies) {
    say(`${policyName(policy)}: ${countInWords(findings)}`);
    for (const { code, severity, message, segments, quotes } of findings) {
      const labels = segmentLabels(policy, segments);
      say(`  [${severityWords[severity]}] ${message.nl}${labels === null ? '' : ` Voor: ${labels}.`} (${code})`);
      for (const line of quoteLines(quotes, () => policy)) say(`      ${line}`);
    }
    for (const { about, remark } of policy.remarks ?? []) say(`  [opmerking] ${about}: ${remark}`);
    say('');
  }
  if (report.shared.length > 0) say('Tussen verzekeraars');
  for (const finding of report.shared) {
    say(`  [${severityWords[finding.severity]}] ${String(finding.contractYear)}: ${finding.message.nl} (${finding.code})`);
    for (const quote of finding.quotes) {
      for (const line of quoteLines([quote], () => comparedPolicy(all, finding, quote.insurer))) say(`      ${line}`);
    }
  }
  if (report.shared.length > 0) say('');
  say(`Samen: ${countInWords(everyFinding(report))}.`);
}

function asJson({ policies, shared }: FindingsReport, refused: Refused[]) {
  return {
    policies: policies.map(({ policy: { insurer, insurerName, contractYear, version, remarks }, findings }) => ({
      insurer,
      insurerName,
      contractYear,
      version,
      findings,
      remarks: remarks ?? [],
    })),
    shared,
    refused,
  };
}
