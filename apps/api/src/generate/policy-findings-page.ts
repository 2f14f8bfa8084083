import { findingKinds, sharedFindingKinds, type PurchasingPolicy } from '@termijn/policies';
import {
  comparedPolicy,
  countInWords,
  everyFinding,
  findingsReport,
  policyName,
  quoteLines,
  segmentLabels,
  severityWords,
} from '../policy-check/findings-report.js';
import { madeByGenerate } from './made-by-generate.js';
import { markdownTable } from './markdown-table.js';

const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What the check of the policies says of those that come with the product. */
export function policyFindingsPage(policies: readonly PurchasingPolicy[]): string {
  const report = findingsReport(policies);
  const parts = report.policies.flatMap(({ policy, findings }) => [
    `## ${policyName(policy)}`,
    `${countInWords(findings)}.`,
    ...findings.flatMap(({ code, severity, title, message, segments, quotes }) => {
      const labels = segmentLabels(policy, segments);
      return [
        `### ${title.nl} (${severityWords[severity]})`,
        `${message.nl}${labels === null ? '' : ` Voor: ${labels}.`} \`${code}\``,
        ...(quotes.length === 0 ? [] : [bullets(quoteLines(quotes, () => policy))]),
      ];
    }),
    ...((policy.remarks ?? []).length === 0
      ? []
      : ['### Wat geen berekening vindt', bullets((policy.remarks ?? []).map(({ about, remark }) => `${about}: ${remark}`))]),
  ]);
  const shared = report.shared.flatMap((finding) => [
    `### ${String(finding.contractYear)}: ${finding.title.nl} (${severityWords[finding.severity]})`,
    `${finding.message.nl} \`${finding.code}\``,
    bullets(finding.quotes.flatMap((quote) => quoteLines([quote], () => comparedPolicy(policies, finding, quote.insurer)))),
  ]);
  return [
    madeByGenerate,
    '# Bevindingen',
    `Wat er in de inkoopbeleiden niet past, uitgerekend uit hun gegevens: ${countInWords(everyFinding(report))}. Geen ervan maakt een beleid onbruikbaar; het staat zo in de bronnen. Met eigen bestanden: \`npm run policies:check -- --policies <map>\`.`,
    ...parts,
    ...(shared.length === 0 ? [] : ['## Tussen verzekeraars', ...shared]),
    '## Waarnaar wordt gekeken',
    markdownTable(
      ['code', 'weegt', 'titel', 'title'],
      [...findingKinds, ...sharedFindingKinds].map(({ code, severity, title }) => [
        `\`${code}\``,
        severityWords[severity],
        title.nl,
        title.en,
      ]),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
