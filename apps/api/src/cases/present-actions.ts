import type { Instant } from '@termijn/calendar';
import type { StoredCase } from '@termijn/persistence';
import type { Actions } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { ActionsView } from './action.view.js';

/** An example of what goes with the other side's act. */
const otherSides = (now: Instant) => ({ receivedAt: now, evidence: { channel: 'email', reference: 'Message-ID <4711@example.nl>' } });

export function presentActions(found: StoredCase, now: Instant, { allowed, blocked }: Actions, language: Language): ActionsView {
  const href = `/v1/cases/${found.id}/events`;
  return {
    caseId: found.id,
    state: found.state,
    version: found.version,
    now,
    allowed: allowed.map(({ type, label, onBehalfOf, schema, example }) => ({
      type,
      label: label[language],
      onBehalfOf,
      requires: onBehalfOf === null ? [] : ['receivedAt', 'evidence'],
      schema,
      example: { type, data: example, ...(onBehalfOf === null ? {} : otherSides(now)) },
      href,
    })),
    blocked: blocked.map(({ type, label, onBehalfOf, refusal: { code, status, title, detail, liftedBy, until } }) => ({
      type,
      label: label[language],
      onBehalfOf,
      code,
      status,
      title: title[language],
      reason: detail[language],
      liftedBy: liftedBy?.[language] ?? null,
      until,
    })),
  };
}
