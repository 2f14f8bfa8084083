import type { CaseEventEntity } from '@termijn/persistence';
import { factLabel, readableData, type Actor, type Seal, type Step } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { ActorView } from './actor.view.js';
import type { EventView } from './event.view.js';

export const presentActor = ({ role, name, subject, insurer, agb }: Actor): ActorView => ({ role, name, subject, insurer, agb });

/** A row of the history for a reader; fields in a fixed order, since remembered answers are compared as bytes. */
export function presentStep(step: Step, seq: number, reader: Actor, seal: Seal | null, language: Language): EventView {
  const { type, fact, actor, onBehalfOf, evidence, receivedAt, recordedAt, from, to, why } = step;
  const label = factLabel(fact)[language];
  const data = readableData(step, reader, seal);
  return { seq, type, fact, label, data, actor: presentActor(actor), onBehalfOf, evidence, receivedAt, recordedAt, from, to, why };
}

/** A stored row; its data come from the exact bytes that were stored. */
export function presentStoredEvent(row: CaseEventEntity, reader: Actor, seal: Seal | null, language: Language): EventView {
  const { data } = JSON.parse(row.payload) as Pick<Step, 'data'>;
  return presentStep({ ...row, data, facts: {} }, row.seq, reader, seal, language);
}
