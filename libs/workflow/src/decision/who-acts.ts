import { findAct } from '../acts/act-register.js';
import type { Act } from '../acts/act.js';
import { insurerRoles, otherSide, providerRoles } from '../acts/act.js';
import { rolesInWords } from '../labels/labels.js';
import { sideLabel } from '../labels/side-label.js';
import { refuse } from '../refusals/refuse.js';
import { rolesOfSide, sideOf } from '../roles/role-register.js';
import type { Actor, Refusal, Role, Side } from './types.js';

/** Roles that can do an act, or enter it for the other side with evidence. */
export const rolesFor = ({ side, roles, enteredByOther }: Pick<Act, 'side' | 'roles' | 'enteredByOther'>): Role[] => [
  ...new Set([
    ...roles,
    ...(enteredByOther ? (side === 'either' ? [...insurerRoles, ...providerRoles] : rolesOfSide(otherSide(side))) : []),
  ]),
];

export interface Standing {
  /** The side whose act it is. */
  side: Side;
  /** Set when somebody else enters it. */
  onBehalfOf: Side | null;
}

export const notYours = (act: Pick<Act, 'label' | 'roles'>, actor: Actor): Refusal =>
  refuse('roleNotAllowed', {
    nl: `"${act.label.nl}" is voorbehouden aan ${rolesInWords(act.roles).nl}.`,
    en: `"${act.label.en}" is reserved to ${rolesInWords(act.roles).en}.`,
    liftedBy: rolesInWords(act.roles),
    facts: { role: actor.role, roles: act.roles },
  });

/** Why nobody in this role can do the act, whatever the case; null when somebody can. */
export function refusalOfRole(type: string, actor: Actor): Refusal | null {
  const act = findAct(type);
  return !act || rolesFor(act).includes(actor.role) ? null : notYours(act, actor);
}

/**
 * Whose act it is. One's own act is never given another time; what came by e-mail or on paper is entered by the other side, with the
 * time of receipt and the evidence (Inkoopbeleid MSZ 2027, "Planning voor ziekenhuizen": "Per e-mail of VECOZO Zorginkoopportaal").
 */
export function whoActs(
  act: Pick<Act, 'label' | 'side' | 'roles' | 'enteredByOther'>,
  actor: Actor,
  asserted: boolean,
  hasEvidence: boolean,
): Standing | Refusal {
  const own = sideOf(actor);
  const may = act.roles.includes(actor.role);
  if (may && !asserted && !hasEvidence) return { side: act.side === 'either' ? (own ?? 'insurer') : act.side, onBehalfOf: null };
  const theirs = act.side === 'either' ? (own === null ? null : otherSide(own)) : act.side;
  const forOther = theirs !== null && act.enteredByOther && own !== null && own !== theirs;
  const reports = may && own === null;
  if (!forOther && !reports) {
    if (!may) return notYours(act, actor);
    return refuse('ownActCannotBeBackdated', {
      nl: 'Voor een handeling van uw eigen kant telt de klok van de databank. Laat receivedAt en evidence weg; alleen de andere kant legt een eerder ontvangst vast.',
      en: 'For an act of your own side the database clock counts. Leave out receivedAt and evidence; only the other side enters an earlier receipt.',
      liftedBy: own === null ? undefined : sideLabel(otherSide(own)),
    });
  }
  if (!asserted || !hasEvidence) {
    return refuse('evidenceRequired', {
      nl: `Dit is een handeling van ${theirs === null ? 'een ander' : sideLabel(theirs).nl}. Geef receivedAt (wanneer ontvangen) en evidence (kanaal en kenmerk van het bericht).`,
      en: 'This is an act of the other side. Give receivedAt (when it was received) and evidence (channel and reference of the message).',
      facts: { missing: [...(asserted ? [] : ['receivedAt']), ...(hasEvidence ? [] : ['evidence'])] },
    });
  }
  return { side: theirs ?? 'insurer', onBehalfOf: theirs };
}
