import { sourceTitle, type PurchasingPolicy, type SeasonCalendar, type SeasonEntry } from '@termijn/policies';
import type { Telling } from '../problems/problem-document.js';
import type { CalendarEntryView, PolicyCalendarView } from './policy-calendar.view.js';
import { presentPolicySummary } from './present-policy.js';

type Language = Telling['language'];

function presentEntry(entry: SeasonEntry, policy: PurchasingPolicy, language: Language): CalendarEntryView {
  const { kind, when, term, latestOn, whenMissed, segments, milestones } = entry;
  return {
    kind,
    when: when[language],
    opensAt: term.opensAt,
    dueOn: term.dueOn,
    firstLateAt: term.firstLateAt,
    latestOn,
    whenMissed: whenMissed && { deadline: whenMissed.deadline, when: whenMissed.when[language] },
    segments: segments.map(({ id, label }) => ({ id, label })),
    milestones: milestones.map(({ id, actor, action, quote, source }) => ({
      id,
      actor,
      action,
      quote,
      document: sourceTitle(policy, source.document) ?? source.document,
      heading: source.heading,
    })),
  };
}

/** The policies of a year side by side, in one language. */
export function presentCalendar({ contractYear, policies, rows }: SeasonCalendar, language: Language): PolicyCalendarView {
  return {
    contractYear,
    policies: policies.map(presentPolicySummary),
    steps: rows.map(({ step, cells }) => ({
      id: step.id,
      label: step.label[language],
      insurers: policies.map((policy, place) => ({
        insurer: policy.insurer,
        entries: (cells[place] ?? []).map((entry) => presentEntry(entry, policy, language)),
      })),
    })),
  };
}
