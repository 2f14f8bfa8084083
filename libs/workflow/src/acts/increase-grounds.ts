import { Type } from '@sinclair/typebox';
import { daysBetween } from '@termijn/calendar';
import type { IncreaseGround, Segment } from '@termijn/policies';
import type { CaseContext, Refusal, RequestedGround } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, LongText, ShortText } from './act.js';

/** The grounds on which a request rests, where the policy asks for one (Zorginkoopbeleid medisch-specialistische zorg 2026, "Bijcontracteren"). */
export const RequestedGrounds = Type.Array(
  Data({
    ground: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$', description: 'Kenmerk van de grond in het inkoopbeleid.' }),
    explanation: LongText('Waarom deze grond er is.'),
    boardStatement: Type.Optional(
      Data({
        reference: ShortText('Kenmerk van de getekende bestuursverklaring.'),
        signedBy: Type.Array(
          Data({
            agb: Type.String({ pattern: '^[0-9]{8}$', description: 'AGB-code van de zorgaanbieder.' }),
            name: ShortText('Naam van de zorgaanbieder.'),
          }),
          { minItems: 1, maxItems: 50, description: 'Alle betrokken zorgaanbieders, ook de aanvrager.' },
        ),
      }),
    ),
    period: Type.Optional(
      Data({ from: Day('Eerste dag van de verstoring.'), to: Day('Laatste dag, of de dag waarop zij naar verwachting eindigt.') }),
    ),
  }),
  { minItems: 1, maxItems: 20, description: 'De gronden uit het inkoopbeleid waarop het verzoek rust, met wat elk vraagt.' },
);

const faulty = (pointer: string, nl: string, en: string): Refusal => refuse('invalidData', { nl, en, facts: { pointer } });

/** "in dit geval is een getekende bestuursverklaring nodig van alle betrokken zorgaanbieders": who asks, and at least one other. */
function refusalOfStatement({ boardStatement }: RequestedGround, agb: string, pointer: string): Refusal | null {
  const at = `${pointer}/boardStatement`;
  if (!boardStatement) {
    const nl = 'Deze grond vraagt een bestuursverklaring, getekend door alle betrokken zorgaanbieders.';
    return faulty(at, nl, 'This ground asks a board statement, signed by all providers involved.');
  }
  const signers = boardStatement.signedBy.map((signer) => signer.agb);
  if (new Set(signers).size === signers.length && signers.length > 1 && signers.includes(agb)) return null;
  return faulty(
    `${at}/signedBy`,
    `Noem elke zorgaanbieder die tekende één keer: de aanvrager (${agb}) en ten minste één andere.`,
    `Name each provider that signed once: the one that asks (${agb}) and at least one other.`,
  );
}

/** Both days counted: from the 1st to the 30th is thirty days, and that is not longer than thirty. */
function refusalOfPeriod({ period }: RequestedGround, days: number, pointer: string): Refusal | null {
  const at = `${pointer}/period`;
  const more = String(days);
  if (!period)
    return faulty(at, `Deze grond vraagt een periode van meer dan ${more} dagen.`, `This ground asks a period of more than ${more} days.`);
  const length = daysBetween(period.from, period.to) + 1;
  if (length > days) return null;
  const counted = String(Math.max(length, 0));
  return faulty(
    at,
    `De periode duurt ${counted} dagen; nodig is meer dan ${more}.`,
    `The period is ${counted} days; more than ${more} are needed.`,
  );
}

function refusalOfGround(ground: IncreaseGround, stated: RequestedGround, agb: string, pointer: string): Refusal | null {
  switch (ground.requires?.kind) {
    case 'signedBoardStatement':
      return refusalOfStatement(stated, agb, pointer);
    case 'longerThanDays':
      return refusalOfPeriod(stated, ground.requires.days, pointer);
    case undefined:
      return null;
  }
}

/** Prevents a request that rests on none of the policy's grounds, or on one without what it requires. */
export function refusalOfGrounds(
  stated: RequestedGround[] | undefined,
  { increase }: Pick<Segment, 'increase'>,
  { agb }: Pick<CaseContext, 'agb'>,
): Refusal | null {
  const grounds = increase?.grounds ?? [];
  if (grounds.length === 0) {
    if (!stated) return null;
    return faulty(
      '/data/grounds',
      'Dit inkoopbeleid noemt geen gronden; laat grounds weg.',
      'This policy names no grounds; leave out grounds.',
    );
  }
  if (!stated) {
    return refuse('groundRequired', {
      nl: `Noem in grounds ten minste een van de gronden van het inkoopbeleid: ${grounds.map(({ id, title }) => `${id} (${title})`).join('; ')}.`,
      en: `State in grounds at least one of the grounds of the policy: ${grounds.map(({ id }) => id).join(', ')}.`,
      facts: { pointer: '/data/grounds', grounds: grounds.map(({ id, title, quote }) => ({ ground: id, title, quote })) },
    });
  }
  for (const [index, one] of stated.entries()) {
    const pointer = `/data/grounds/${String(index)}`;
    const ground = grounds.find(({ id }) => id === one.ground);
    const known = grounds.map(({ id }) => id).join(', ');
    if (!ground) return faulty(`${pointer}/ground`, `Het inkoopbeleid kent: ${known}.`, `The policy has: ${known}.`);
    const refusal = refusalOfGround(ground, one, agb, pointer);
    if (refusal) return refusal;
  }
  return null;
}
