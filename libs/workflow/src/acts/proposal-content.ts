import { Type, type Static } from '@sinclair/typebox';
import { sumOfAmounts } from '../amounts/amount.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import type { CaseContext, ProposalLine, Side } from '../decision/types.js';
import { Amount, Data, LongText, ShortText, type Entry, type Surroundings } from './act.js';

const Line = Data({
  kind: Type.Union([Type.Literal('specialism'), Type.Literal('productGroup')], {
    description: 'Regel per specialisme of per productgroep.',
  }),
  code: Type.String({ pattern: '^[0-9A-Za-z._-]{1,20}$', description: 'Specialismecode (4 cijfers) of code van de productgroep.' }),
  description: Type.Optional(ShortText('Omschrijving.')),
  volume: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: 'Aantal.' })),
  unitPrice: Type.Optional(Amount('Prijs per stuk.')),
  amount: Amount('Bedrag van de regel.'),
});

/** The content of an offer or counter-proposal. */
export const ProposalContent = {
  explanation: LongText('Inhoudelijke toelichting.'),
  lines: Type.Array(Line, { minItems: 1, maxItems: 1000, description: 'Ten minste één regel.' }),
};

interface Content {
  explanation: string;
  lines: Static<typeof Line>[];
}

export const exampleContent = (): Content => ({
  explanation: 'Volumes gelijk aan 2026, prijzen geïndexeerd.',
  lines: [{ kind: 'specialism', code: '0303', description: 'Chirurgie', volume: 1200, unitPrice: '850.00', amount: '1020000.00' }],
});

/** A new proposal takes the next number of the case and is the only one that can be accepted from then on. */
export function withNewProposal(context: CaseContext, side: Side, around: Surroundings): CaseContext['proposals'] {
  const { proposals } = context;
  const offer = side === 'provider';
  return {
    ...proposals,
    lastNumber: proposals.lastNumber + 1,
    lastOfferVersion: proposals.lastOfferVersion + (offer ? 1 : 0),
    newest: { number: proposals.lastNumber + 1, by: side, offer, at: around.receivedAt, status: 'standing' },
    offerStands: proposals.offerStands || offer,
  };
}

/**
 * By an agreed or admitted date the first offer may come after the policy's day to start negotiating: that day then binds nobody, and
 * joins the deadlines that do not apply to the case.
 */
export function withoutPastStart(context: CaseContext, { receivedAt, policy }: Surroundings): CaseContext['notApplicable'] {
  const starts = owedDeadlines(['negotiationStartPreferred', 'negotiationStartDue'], context, policy);
  const past = starts.filter((deadline) => receivedAt >= deadline.firstLateAt).map(({ key }) => [key, true as const]);
  return { ...context.notApplicable, ...Object.fromEntries(past) };
}

/** The rows of a new proposal: itself with its lines, and the earlier one that it voids. */
export function proposalEntries(
  before: CaseContext,
  after: CaseContext,
  content: Content,
  substantive: boolean,
  around: Surroundings,
): Entry[] {
  const { newest, lastOfferVersion } = after.proposals;
  if (!newest) return [];
  const earlier = before.proposals.newest;
  const lines: ProposalLine[] = content.lines.map((line, index) => ({
    number: index + 1,
    kind: line.kind,
    code: line.code,
    description: line.description ?? null,
    volume: line.volume ?? null,
    unitPrice: line.unitPrice ?? null,
    amount: line.amount,
  }));
  const proposal: Entry = {
    kind: 'proposal',
    number: newest.number,
    side: newest.by,
    proposalKind: newest.offer ? 'offer' : 'counterProposal',
    offerVersion: newest.offer ? lastOfferVersion : null,
    explanation: content.explanation,
    substantive,
    total: sumOfAmounts(content.lines.map((line) => line.amount)),
    lines,
    receivedAt: around.receivedAt,
  };
  if (earlier?.status !== 'standing') return [proposal];
  return [{ kind: 'proposalStatus', number: earlier.number, status: 'voided', reason: null, at: around.receivedAt }, proposal];
}
