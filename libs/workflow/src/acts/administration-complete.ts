import { Type } from '@sinclair/typebox';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, providerRoles } from './act.js';
import { blockedUnlessAsked } from './asked-by-policy.js';

const unasked = blockedUnlessAsked('administrationDue');

/** A side reports that what was agreed has been processed; also after publication, as the term runs on (Overzicht inkoopbeleid msz 2027, DSW). */
export const administrationComplete = defineAct({
  type: 'administration.complete',
  fact: 'administration.completed',
  label: { nl: 'Administratieve verwerking melden', en: 'Report that the agreement is processed' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ note: Type.Optional(LongText('Wat er is verwerkt.')) }),
  meets: () => ['administrationDue'],
  blocked: (context, around) =>
    unasked(context, around) ??
    (context.met['administrationDue']
      ? refuse('administrationCompleted', { nl: 'De verwerking is al gemeld.', en: 'The processing was reported already.' })
      : null),
  example: () => ({ note: 'Prijslijst ingelezen.' }),
});
