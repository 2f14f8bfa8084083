import { computeTerm, holidayCalendars, isCivilDate, type Anchor } from '@termijn/calendar';
import type { Milestone, PurchasingPolicy, Segment, SourceReference } from '../schema/types.js';

export interface Finding {
  code:
    | 'duplicateId'
    | 'duplicateDeadline'
    | 'duplicateOpening'
    | 'missingAnchor'
    | 'impossibleRule'
    | 'impossibleDate'
    | 'unknownCalendar'
    | 'unknownSource'
    | 'emptyText'
    | 'kindWithoutMoment'
    | 'unknownAct'
    | 'badReminder';
  /** The place in the policy, e.g. `hospital VGZ-Z5b`. */
  where: string;
  message: string;
}

/** The acts that know of a second person; a limit on another would bind nobody. */
const confirmable = ['decision.grant'];

/** What does not fit in a policy file: the shape that the types cannot express. An empty list means that it can be used. */
export function checkPolicy(policy: PurchasingPolicy): Finding[] {
  return [
    ...checkHeader(policy),
    ...checkIds(policy),
    ...policy.segments.flatMap((segment) => checkNames(segment.id, segment.milestones)),
    ...policy.segments.flatMap((segment) => checkSeal(segment, policy)),
    ...checkNames('general', policy.general),
    ...placedMilestones(policy).flatMap(({ where, milestone }) => checkMilestone(where, milestone, policy)),
    ...placedQuotes(policy).flatMap(({ where, quote, source }) => checkQuote(where, quote, source, policy)),
  ];
}

function checkHeader(policy: PurchasingPolicy): Finding[] {
  const findings: Finding[] = [];
  if (!Object.hasOwn(holidayCalendars, policy.calendarVersion)) {
    findings.push({ code: 'unknownCalendar', where: 'calendarVersion', message: `No holiday calendar ${policy.calendarVersion}` });
  }
  for (const { name, from } of policy.labels) {
    if (from !== null && !isCivilDate(from)) findings.push({ code: 'impossibleDate', where: `label ${name}`, message: from });
  }
  for (const { id, publishedOn } of policy.sources) {
    if (publishedOn !== null && !isCivilDate(publishedOn)) {
      findings.push({ code: 'impossibleDate', where: `source ${id}`, message: publishedOn });
    }
  }
  for (const { act } of policy.fourEyes ?? []) {
    if (!confirmable.includes(act))
      findings.push({ code: 'unknownAct', where: 'fourEyes', message: `No second person can confirm ${act}` });
  }
  for (const days of policy.reminders.daysBefore) {
    if (!Number.isInteger(days) || days < 0) findings.push({ code: 'badReminder', where: 'reminders', message: `${days} days before` });
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(policy.reminders.at)) {
    findings.push({ code: 'badReminder', where: 'reminders', message: `No time of day HH:MM: ${policy.reminders.at}` });
  }
  for (const { about, reading } of policy.readings) {
    if (isBlank(about) || isBlank(reading))
      findings.push({ code: 'emptyText', where: `reading ${about}`, message: 'A reading says nothing' });
  }
  return findings;
}

function checkIds(policy: PurchasingPolicy): Finding[] {
  const groups: [string, string[]][] = [
    ['milestones', placedMilestones(policy).map(({ milestone }) => milestone.id)],
    ['segments', policy.segments.map(({ id }) => id)],
    ['requirements', policy.requirements.map(({ id }) => id)],
    ['excludedCare', policy.excludedCare.map(({ care }) => care)],
    ['sources', policy.sources.map(({ id }) => id)],
  ];
  return groups.flatMap(([where, ids]) =>
    repeated(ids).map((id): Finding => ({ code: 'duplicateId', where, message: `${id} stands here more than once` })),
  );
}

function checkNames(where: string, milestones: Milestone[]): Finding[] {
  const deadlines = milestones.flatMap(({ deadline }) => deadline ?? []);
  const openings = milestones.flatMap(({ opens }) => opens ?? []);
  return [
    ...repeated(deadlines).map((name): Finding => ({ code: 'duplicateDeadline', where, message: `${name} has two milestones` })),
    ...repeated(openings).map((name): Finding => ({ code: 'duplicateOpening', where, message: `${name} is opened by two milestones` })),
  ];
}

/** Prevents a seal on offers that nothing ever opens. */
function checkSeal({ id, offersSealedUntil }: Segment, { rollOver, calendarVersion }: PurchasingPolicy): Finding[] {
  if (!offersSealedUntil || !Object.hasOwn(holidayCalendars, calendarVersion)) return [];
  const where = `${id} offersSealedUntil`;
  try {
    const { opensAt, firstLateAt } = computeTerm(offersSealedUntil, null, { rollOver, calendarVersion });
    if (opensAt !== null || firstLateAt !== null) return [];
    return [
      { code: 'kindWithoutMoment', where, message: `A seal needs a rule with a day of its own, not "${offersSealedUntil.boundary}"` },
    ];
  } catch (error) {
    return [{ code: 'impossibleRule', where, message: error instanceof Error ? error.message : String(error) }];
  }
}

function checkMilestone(where: string, milestone: Milestone, policy: PurchasingPolicy): Finding[] {
  const { rule, kind, action } = milestone;
  const findings: Finding[] = [];
  if (isBlank(milestone.id) || isBlank(action))
    findings.push({ code: 'emptyText', where, message: 'A milestone needs an id and an action' });
  if ((rule.boundary === 'relative' || rule.boundary === 'event') && isBlank(rule.anchor)) {
    findings.push({ code: 'missingAnchor', where, message: `A ${rule.boundary} rule must say from which event it runs` });
  }
  if (!Object.hasOwn(holidayCalendars, policy.calendarVersion)) return findings;
  try {
    const options = { rollOver: milestone.rollOver ?? policy.rollOver, calendarVersion: policy.calendarVersion };
    const { opensAt, firstLateAt } = computeTerm(rule, someDay(policy, milestone), options);
    const dated = rule.boundary !== 'event' && rule.boundary !== 'none';
    if (dated && (kind === 'cutOff' || kind === 'target') && firstLateAt === null) {
      findings.push({
        code: 'kindWithoutMoment',
        where,
        message: `A ${kind} needs a rule that something can be late for, not "${rule.boundary}"`,
      });
    }
    if (dated && kind === 'opening' && opensAt === null) {
      findings.push({ code: 'kindWithoutMoment', where, message: `An opening needs a rule that opens, not "${rule.boundary}"` });
    }
  } catch (error) {
    findings.push({ code: 'impossibleRule', where, message: error instanceof Error ? error.message : String(error) });
  }
  return findings;
}

/** A moment to try a relative rule with: noon of a working day in the year before the contract year. */
function someDay({ contractYear }: PurchasingPolicy, { rule }: Milestone): Anchor | null {
  return rule.boundary === 'relative' ? { event: rule.anchor, at: `${contractYear - 1}-06-01T10:00:00.000Z` } : null;
}

function checkQuote(where: string, quote: string, source: SourceReference, policy: PurchasingPolicy): Finding[] {
  const findings: Finding[] = [];
  if (quote.split('…').some(isBlank)) findings.push({ code: 'emptyText', where, message: 'A quote, or a piece of it, is empty' });
  if (isBlank(source.heading)) findings.push({ code: 'emptyText', where, message: 'A source needs its heading' });
  if (!policy.sources.some(({ id }) => id === source.document)) {
    findings.push({ code: 'unknownSource', where, message: `The policy has no source ${source.document}` });
  }
  return findings;
}

function placedMilestones(policy: PurchasingPolicy): { where: string; milestone: Milestone }[] {
  return [
    ...policy.segments.flatMap(({ id, milestones }) => milestones.map((milestone) => ({ where: `${id} ${milestone.id}`, milestone }))),
    ...policy.general.map((milestone) => ({ where: `general ${milestone.id}`, milestone })),
  ];
}

function placedQuotes(policy: PurchasingPolicy): { where: string; quote: string; source: SourceReference }[] {
  return [
    ...placedMilestones(policy).map(({ where, milestone: { quote, source } }) => ({ where, quote, source })),
    ...policy.requirements.map(({ id, quote, source }) => ({ where: `requirement ${id}`, quote, source })),
    ...policy.excludedCare.map(({ care, quote, source }) => ({ where: `excluded care ${care}`, quote, source })),
    ...(policy.dutyOfCare ?? []).map(({ quote, source }) => ({ where: 'duty of care', quote, source })),
  ];
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
