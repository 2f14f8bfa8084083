import { Type } from '@sinclair/typebox';
import { civilDateOf, dayInWords, startOfDay } from '@termijn/calendar';
import { segmentById } from '@termijn/policies';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { deadlineRegister } from '../deadlines/deadline-register.js';
import { owedDeadlines, type OpenDeadline } from '../deadlines/open-deadlines.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, type Surroundings } from './act.js';

/** What the other version gives another day, or a day at all: as it was and as it will be. */
function movedDeadlines(
  context: CaseContext,
  { policy, otherVersion }: Surroundings,
): { was: OpenDeadline | undefined; will: OpenDeadline }[] {
  if (!otherVersion) return [];
  const was = new Map(owedDeadlines([...deadlineNames], context, policy).map((deadline) => [deadline.key, deadline]));
  const moved = { ...context, policyVersion: otherVersion.version };
  return owedDeadlines([...deadlineNames], moved, otherVersion)
    .map((will) => ({ was: was.get(will.key), will }))
    .filter(({ was, will }) => was?.firstLateAt !== will.firstLateAt || was.kind !== will.kind)
    .filter(({ will: { key } }) => !context.met[key] && !context.passed[key]);
}

function refusalOfVersion(context: CaseContext, version: number, { policy, otherVersion, segment, now }: Surroundings): Refusal | null {
  if (otherVersion?.version !== version) {
    return refuse('unknownPolicyVersion', {
      nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} heeft geen versie ${String(version)}.`,
      en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} has no version ${String(version)}.`,
      facts: { pointer: '/data/version' },
    });
  }
  if (version <= context.policyVersion) {
    return refuse('policyVersionNotNewer', {
      nl: `Dit traject loopt al onder versie ${String(context.policyVersion)}.`,
      en: `This case runs under version ${String(context.policyVersion)} already.`,
      facts: { policyVersion: context.policyVersion },
    });
  }
  const { inForceFrom } = otherVersion;
  if (inForceFrom !== null && inForceFrom > civilDateOf(now)) {
    return refuse('notOpenYet', {
      nl: `Versie ${String(version)} geldt vanaf ${dayInWords(inForceFrom, 'nl')}.`,
      en: `Version ${String(version)} is in force from ${dayInWords(inForceFrom, 'en')}.`,
      until: startOfDay(inForceFrom),
    });
  }
  if (segmentById(otherVersion, segment.id)?.path === segment.path) return null;
  return refuse('segmentNotInVersion', {
    nl: `Versie ${String(version)} kent het segment "${segment.label}" niet meer op dit traject.`,
    en: `Version ${String(version)} no longer has the segment "${segment.id}" on this path.`,
    facts: { segment: segment.id },
  });
}

/** Nobody loses a right because a day was moved into the past. */
function refusalOfPastCutOff(context: CaseContext, around: Surroundings): Refusal | null {
  const past = movedDeadlines(context, around).find(({ will }) => will.kind === 'cutOff' && will.firstLateAt <= around.now);
  if (!past) return null;
  const { key, name, dueOn } = past.will;
  const { label } = deadlineRegister[name];
  return refuse('cutOffWouldBePast', {
    nl: `Onder die versie was "${label.nl}" al voorbij op ${dayInWords(dueOn, 'nl')}.`,
    en: `Under that version "${label.en}" had passed already on ${dayInWords(dueOn, 'en')}.`,
    facts: { deadline: key, dueOn },
  });
}

/** What the version's own days make of what does not apply: a target moved into the past binds nobody, one moved into the future does. */
function notApplicableUnder(context: CaseContext, around: Surroundings): CaseContext['notApplicable'] {
  const kept = { ...context.notApplicable };
  for (const { will } of movedDeadlines(context, around)) {
    if (will.kind === 'opening' || will.kind === 'cutOff') continue;
    if (will.firstLateAt <= around.now) kept[will.key] = true;
    else delete kept[will.key];
  }
  return kept;
}

/**
 * A running case is moved to a newer version of the policy, expressly and with a reason (Inkoopbeleid MSZ 2027, "Wijzigingen/aanvullingen";
 * Zorg en Zekerheid, "Zorginkoopbeleid medisch-specialistische zorg 2026", 6.3). What was met or has passed stays as it was.
 */
export const policyVersionApply = defineAct({
  type: 'policyVersion.apply',
  fact: 'policyVersion.applied',
  label: { nl: 'Nieuwe versie van het inkoopbeleid toepassen', en: 'Apply a new version of the policy' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'De versie van het inkoopbeleid.' }),
    motivation: LongText('Waarom dit traject onder de nieuwe versie verdergaat.'),
  }),
  blocked: ({ policyVersion }, { otherVersion }) =>
    otherVersion
      ? null
      : refuse('policyVersionNotNewer', {
          nl: `Er is geen nieuwere versie van het inkoopbeleid dan versie ${String(policyVersion)}.`,
          en: `There is no newer version of the policy than version ${String(policyVersion)}.`,
          facts: { policyVersion },
        }),
  refuses: (context, { version }, around) => refusalOfVersion(context, version, around) ?? refusalOfPastCutOff(context, around),
  apply: (context, { version }, around) => ({ policyVersion: version, notApplicable: notApplicableUnder(context, around) }),
  example: (_context, { otherVersion }) => ({
    version: otherVersion?.version ?? 2,
    motivation: 'De wijziging is op de website bekendgemaakt en met de zorgaanbieder besproken.',
  }),
});
