import { holidayCalendars, isCivilDate, type Anchor } from '@termijn/calendar';
import { milestoneTerm } from '../register/milestone-term.js';
import type { PolicyFault } from '../schema/policy-fault.js';
import type { Milestone, PurchasingPolicy, Segment, SourceReference } from '../schema/types.js';
import { quotesOf } from './quotes-of.js';

export interface CheckedFault extends PolicyFault {
  code:
    | 'duplicateId'
    | 'duplicateDeadline'
    | 'duplicateOpening'
    | 'missingAnchor'
    | 'impossibleRule'
    | 'impossibleDate'
    | 'unknownCalendar'
    | 'unknownSource'
    | 'unknownSegment'
    | 'emptyText'
    | 'kindWithoutMoment'
    | 'unknownAct'
    | 'badReminder';
}

/** The acts that know of a second person; a limit on another would bind nobody. */
const confirmable = ['decision.grant'];

/**
 * What makes a policy file unusable, as far as its shape cannot express it. An empty list means that it can be used: what does not fit inside
 * a usable policy is for `findingsOf`.
 */
export function checkPolicy(policy: PurchasingPolicy): CheckedFault[] {
  return [
    ...checkHeader(policy),
    ...checkIds(policy),
    ...policy.segments.flatMap((segment) => checkNames(segment.id, segment.milestones)),
    ...policy.segments.flatMap((segment) => checkSeal(segment, policy)),
    ...checkNames('general', policy.general),
    ...placedMilestones(policy).flatMap(({ where, milestone }) => checkMilestone(where, milestone, policy)),
    ...quotesOf(policy).flatMap(({ where, quote, source }) => checkQuote(where, quote, source, policy)),
  ];
}

function checkHeader(policy: PurchasingPolicy): CheckedFault[] {
  const faults: CheckedFault[] = [];
  if (!Object.hasOwn(holidayCalendars, policy.calendarVersion)) {
    faults.push({ code: 'unknownCalendar', where: 'calendarVersion', message: `No holiday calendar ${policy.calendarVersion}` });
  }
  for (const { name, from } of policy.labels) {
    if (from !== null && !isCivilDate(from)) faults.push({ code: 'impossibleDate', where: `label ${name}`, message: from });
  }
  for (const { id, publishedOn } of policy.sources) {
    if (publishedOn !== null && !isCivilDate(publishedOn)) {
      faults.push({ code: 'impossibleDate', where: `source ${id}`, message: publishedOn });
    }
  }
  for (const { act } of policy.fourEyes ?? []) {
    if (!confirmable.includes(act)) faults.push({ code: 'unknownAct', where: 'fourEyes', message: `No second person can confirm ${act}` });
  }
  for (const days of policy.reminders.daysBefore) {
    if (!Number.isInteger(days) || days < 0) faults.push({ code: 'badReminder', where: 'reminders', message: `${days} days before` });
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(policy.reminders.at)) {
    faults.push({ code: 'badReminder', where: 'reminders', message: `No time of day HH:MM: ${policy.reminders.at}` });
  }
  for (const { about, reading } of policy.readings) {
    if (isBlank(about) || isBlank(reading))
      faults.push({ code: 'emptyText', where: `reading ${about}`, message: 'A reading says nothing' });
  }
  return faults;
}

function checkIds(policy: PurchasingPolicy): CheckedFault[] {
  const groups: [string, string[]][] = [
    ['milestones', placedMilestones(policy).map(({ milestone }) => milestone.id)],
    ['segments', policy.segments.map(({ id }) => id)],
    ['requirements', policy.requirements.map(({ id }) => id)],
    ['excludedCare', policy.excludedCare.map(({ care }) => care)],
    ['sources', policy.sources.map(({ id }) => id)],
  ];
  return groups.flatMap(([where, ids]) =>
    repeated(ids).map((id): CheckedFault => ({ code: 'duplicateId', where, message: `${id} stands here more than once` })),
  );
}

function checkNames(where: string, milestones: Milestone[]): CheckedFault[] {
  const deadlines = milestones.flatMap(({ deadline }) => deadline ?? []);
  const openings = milestones.flatMap(({ opens }) => opens ?? []);
  return [
    ...repeated(deadlines).map((name): CheckedFault => ({ code: 'duplicateDeadline', where, message: `${name} has two milestones` })),
    ...repeated(openings).map((name): CheckedFault => ({
      code: 'duplicateOpening',
      where,
      message: `${name} is opened by two milestones`,
    })),
  ];
}

/** Prevents a seal on offers that nothing ever opens. */
function checkSeal({ id, offersSealedUntil }: Segment, policy: PurchasingPolicy): CheckedFault[] {
  if (!offersSealedUntil || !Object.hasOwn(holidayCalendars, policy.calendarVersion)) return [];
  const where = `${id} offersSealedUntil`;
  try {
    const { opensAt, firstLateAt } = milestoneTerm(policy, { rule: offersSealedUntil }, null);
    if (opensAt !== null || firstLateAt !== null) return [];
    return [
      { code: 'kindWithoutMoment', where, message: `A seal needs a rule with a day of its own, not "${offersSealedUntil.boundary}"` },
    ];
  } catch (error) {
    return [{ code: 'impossibleRule', where, message: error instanceof Error ? error.message : String(error) }];
  }
}

function checkMilestone(where: string, milestone: Milestone, policy: PurchasingPolicy): CheckedFault[] {
  const { rule, kind, action, whenMissed, onlyFor = [] } = milestone;
  const faults: CheckedFault[] = [];
  for (const id of onlyFor.filter((one) => !policy.segments.some((segment) => segment.id === one))) {
    faults.push({ code: 'unknownSegment', where, message: `The policy has no segment ${id}` });
  }
  if (isBlank(milestone.id) || isBlank(action)) faults.push({ code: 'emptyText', where, message: 'A milestone needs an id and an action' });
  if ((rule.boundary === 'relative' || rule.boundary === 'event') && isBlank(rule.anchor)) {
    faults.push({ code: 'missingAnchor', where, message: `A ${rule.boundary} rule must say from which event it runs` });
  }
  if (!Object.hasOwn(holidayCalendars, policy.calendarVersion)) return faults;
  try {
    const { opensAt, firstLateAt } = milestoneTerm(policy, milestone, someDay(policy, milestone));
    if (whenMissed) milestoneTerm(policy, { ...milestone, rule: whenMissed.rule }, someDay(policy, whenMissed));
    const dated = rule.boundary !== 'event' && rule.boundary !== 'none';
    if (dated && (kind === 'cutOff' || kind === 'target') && firstLateAt === null) {
      faults.push({
        code: 'kindWithoutMoment',
        where,
        message: `A ${kind} needs a rule that something can be late for, not "${rule.boundary}"`,
      });
    }
    if (dated && kind === 'opening' && opensAt === null) {
      faults.push({ code: 'kindWithoutMoment', where, message: `An opening needs a rule that opens, not "${rule.boundary}"` });
    }
  } catch (error) {
    faults.push({ code: 'impossibleRule', where, message: error instanceof Error ? error.message : String(error) });
  }
  return faults;
}

/** A moment to try a relative rule with: noon of a working day in the year before the contract year. */
function someDay({ contractYear }: PurchasingPolicy, { rule }: Pick<Milestone, 'rule'>): Anchor | null {
  return rule.boundary === 'relative' ? { event: rule.anchor, at: `${contractYear - 1}-06-01T10:00:00.000Z` } : null;
}

function checkQuote(where: string, quote: string, source: SourceReference, policy: PurchasingPolicy): CheckedFault[] {
  const faults: CheckedFault[] = [];
  if (quote.split('…').some(isBlank)) faults.push({ code: 'emptyText', where, message: 'A quote, or a piece of it, is empty' });
  if (isBlank(source.heading)) faults.push({ code: 'emptyText', where, message: 'A source needs its heading' });
  if (!policy.sources.some(({ id }) => id === source.document)) {
    faults.push({ code: 'unknownSource', where, message: `The policy has no source ${source.document}` });
  }
  return faults;
}

function placedMilestones(policy: PurchasingPolicy): { where: string; milestone: Milestone }[] {
  return [
    ...policy.segments.flatMap(({ id, milestones }) => milestones.map((milestone) => ({ where: `${id} ${milestone.id}`, milestone }))),
    ...policy.general.map((milestone) => ({ where: `general ${milestone.id}`, milestone })),
  ];
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
