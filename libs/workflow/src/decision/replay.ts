import type { PurchasingPolicy } from '@termijn/policies';
import type { Surroundings } from '../acts/act.js';
import { findAct } from '../acts/act-register.js';
import { policyVersionApply } from '../acts/policy-version-apply.js';
import { isClockEvent } from '../acts/clock-events.js';
import { segmentOf } from './decide.js';
import type { OpeningInput } from '../openings/opening-input.js';
import { openCase } from './decide-opening.js';
import { clockAround } from './fire-due.js';
import { storedSnapshot } from './live-case.js';
import { takeStep } from './take-step.js';
import type { CaseFacts, Side, Step, StoredSnapshot } from './types.js';
import { sideOf } from './who-acts.js';

/** The side whose act a recorded step was. */
function actingSide(step: Step): Side {
  const side = findAct(step.type)?.side;
  if (step.onBehalfOf) return step.onBehalfOf;
  return side === 'insurer' || side === 'provider' ? side : (sideOf(step.actor) ?? 'insurer');
}

/** A version of the same policy by its number; undefined when there is none. */
export type PolicyVersions = (version: number) => PurchasingPolicy | undefined;

/**
 * Plays a recorded history again: the same steps must give the stored snapshot. Needs nothing but the steps, the policy version
 * that they began under, and the versions that the case was moved to.
 * @throws RangeError when the history does not begin with an opening, the opening is refused, or a version is not there.
 */
export function replay(steps: Step[], policy: PurchasingPolicy, versions: PolicyVersions = () => undefined): StoredSnapshot {
  const [first, ...rest] = steps;
  if (first?.from !== '') throw new RangeError('A history begins with an opening');
  const { receivedAt, evidence, onBehalfOf, data, actor, recordedAt } = first;
  const asked = data as unknown as Omit<OpeningInput, 'receivedAt' | 'evidence'>;
  const entered = onBehalfOf === null ? { receivedAt: null, evidence: null } : { receivedAt, evidence };
  const opened = openCase({ ...asked, ...entered }, actor, recordedAt, policy, first.facts as CaseFacts);
  if ('code' in opened) throw new RangeError(`The opening is refused: ${opened.code}`);
  let holds = policy;
  const last = rest.reduce((live, { type, data, actor, onBehalfOf, evidence, receivedAt, recordedAt, why }, index) => {
    const step = rest[index] as Step;
    const segment = segmentOf(live, holds);
    const otherVersion = type === policyVersionApply.type ? versions(Number(data['version'])) : undefined;
    const around: Surroundings = isClockEvent(type)
      ? clockAround(receivedAt, recordedAt, holds, segment)
      : {
          actor,
          side: actingSide(step),
          onBehalfOf,
          evidence,
          receivedAt,
          now: recordedAt,
          policy: holds,
          segment,
          otherVersion,
          facts: step.facts as CaseFacts,
        };
    holds = otherVersion ?? holds;
    return takeStep(live, { type, data, around }, index, why).after;
  }, opened.live);
  return storedSnapshot(last);
}
