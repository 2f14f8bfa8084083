import { ruleInWords, type Criterion, type ExclusionGround, type Milestone, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { segmentRuleLabel } from '@termijn/workflow';
import { madeByGenerate } from './made-by-generate.js';
import { presentMilestone } from '../policies/present-policy.js';

const sides: Record<Milestone['actor'], string> = { insurer: 'verzekeraar', provider: 'zorgaanbieder', both: 'beide', system: 'klok' };

function when(milestone: Milestone, policy: PurchasingPolicy): string {
  const { rule } = milestone;
  if (rule.boundary === 'relative' || rule.boundary === 'event') return ruleInWords(rule).nl;
  const { opensAt, dueOn, firstLateAt } = presentMilestone(milestone, policy);
  const parts = [
    ...(opensAt ? [`opent ${opensAt}`] : []),
    ...(dueOn ? [`laatste dag ${dueOn}`] : []),
    ...(firstLateAt ? [`te laat vanaf ${firstLateAt}`] : []),
  ];
  return parts.join('; ') || 'geen dag genoemd';
}

const segmentLabel = ({ segments }: PurchasingPolicy, id: string): string => segments.find((segment) => segment.id === id)?.label ?? id;

function segmentText(segment: Segment, policy: PurchasingPolicy): string[] {
  const { label, who, path, rule, milestones } = segment;
  return [
    `## ${label}`,
    `Voor ${segmentRuleLabel(who, policy).nl}. Traject: \`${path}\`.`,
    ...(rule ? [`> ${rule.quote}`, `*${rule.source.heading}*`] : []),
    ...milestones.map((milestone) => milestoneText(milestone, policy)),
  ];
}

function milestoneText(milestone: Milestone, policy: PurchasingPolicy): string {
  const { id, action, actor, kind, channel, condition, quote, reading, source, onlyFor, whenMissed } = milestone;
  const lines = [
    `- Wie: ${sides[actor]}. Soort: \`${kind}\`. Wanneer: ${when(milestone, policy)}.`,
    ...(milestone.deadline ? [`- Termijn in een traject: \`${milestone.deadline}\`.`] : []),
    ...(milestone.opens ? [`- Opent: \`${milestone.opens}\`.`] : []),
    ...(channel ? [`- Kanaal: ${channel}.`] : []),
    ...(condition ? [`- Voorwaarde: ${condition}`] : []),
    ...(onlyFor ? [`- Alleen voor: ${onlyFor.map((id) => segmentLabel(policy, id)).join('; ')}.`] : []),
    ...(whenMissed ? [`- Wie \`${whenMissed.deadline}\` miste: ${ruleInWords(whenMissed.rule).nl}.`] : []),
    ...(reading ? [`- Lezing: ${reading}`] : []),
  ];
  return [`### ${id} · ${action}`, lines.join('\n'), `> ${quote}`, `*${source.heading}*`].join('\n\n');
}

const requirementText = ({ id, title, providerKinds, waivable, quote, source }: Criterion): string =>
  [
    `### ${id} · ${title}`,
    `Voor: ${providerKinds.join(', ')}. ${waivable ? 'Afwijken kan met een beroep op de zorgplicht.' : 'Afwijken kan niet.'}`,
    `> ${quote}`,
    `*${source.heading}*`,
  ].join('\n\n');

const exclusionText = ({ id, title, quote, source }: ExclusionGround): string =>
  [`### ${id} · ${title}`, `> ${quote}`, `*${source.heading}*`].join('\n\n');

/** A heading and what stands under it; nothing when there is nothing. */
const chapter = (title: string, parts: string[]): string[] => (parts.some((part) => part !== '') ? [`## ${title}`, ...parts] : []);

/** A policy for reading: every date with the words that it comes from. */
export function policyPage(policy: PurchasingPolicy): string {
  const { title, insurerName, contractYear, version, general, segments, requirements, excludedCare, readings, rollOver, reminders } =
    policy;
  const days = reminders.daysBefore.map(String).join(', ');
  return [
    madeByGenerate,
    `# ${insurerName} ${String(contractYear)}: ${title}`,
    `Versie ${String(version)}. Herinneringen ${days} dagen vooraf om ${reminders.at}. Een termijn die op een vrije dag eindigt ${rollOver === 'none' ? 'loopt niet door' : 'loopt door tot de volgende werkdag'}.`,
    '## Voor iedereen',
    ...general.map((milestone) => milestoneText(milestone, policy)),
    ...segments.flatMap((segment) => segmentText(segment, policy)),
    ...chapter('Minimumeisen', requirements.map(requirementText)),
    ...chapter('Uitsluitingsgronden', (policy.exclusionGrounds ?? []).map(exclusionText)),
    ...chapter('Zorg die onder ander beleid valt', [
      excludedCare.map(({ care, label, policy: other }) => `- ${label} (\`${care}\`): ${other}`).join('\n'),
    ]),
    ...chapter('Lezingen', [readings.map(({ about, reading }) => `- ${about}: ${reading}`).join('\n')]),
    ...chapter('Opmerkingen bij de bronnen', [(policy.remarks ?? []).map(({ about, remark }) => `- ${about}: ${remark}`).join('\n')]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
