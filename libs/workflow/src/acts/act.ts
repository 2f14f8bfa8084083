import { Type, type TSchema } from '@sinclair/typebox';
import type { CivilDate, Instant } from '@termijn/calendar';
import type { PurchasingPolicy, Segment } from '@termijn/policies';
import type { Actor, CaseContext, CaseFacts, DossierEntry, Evidence, FactName, Refusal, Role, Side } from '../decision/types.js';

/** What a rule may look at beside the case itself. Recorded with the event, so that a replay needs nothing else. */
export interface Surroundings {
  actor: Actor;
  /** The side whose act this is, also when somebody else enters it. */
  side: Side;
  onBehalfOf: Side | null;
  evidence: Evidence | null;
  receivedAt: Instant;
  /** The database clock. */
  now: Instant;
  policy: PurchasingPolicy;
  segment: Segment;
  /** Another version of the policy, for the act that moves a case to it. */
  otherVersion?: PurchasingPolicy;
  /** What it needs to know of other cases and contracts; absent for an act that needs nothing. */
  facts?: CaseFacts;
}

type WithoutStep<T> = T extends { step: number } ? Omit<T, 'step'> : never;
export type Entry = WithoutStep<DossierEntry>;

/** A thing that a side can do with a case: who, with what data, when not and why, and what it changes. */
export interface Act<Data = Record<string, unknown>> {
  /** The event, imperative: `offer.submit`. */
  type: string;
  /** What it makes a fact, past tense: `offer.submitted`. */
  fact: string;
  label: { nl: string; en: string };
  /** Whose act it is; `either` when both sides can do it for themselves. */
  side: Side | 'either';
  /** Who of that side, by role. */
  roles: Role[];
  /** Whether the other side may enter it with evidence (Inkoopbeleid MSZ 2027, planning: "Per e-mail of VECOZO"). */
  enteredByOther: boolean;
  /** Whether the other side has nothing to hear of it; it does when left out. */
  quiet?(data: Data): boolean;
  /** Names of its data that only the roles who do it may read. */
  keptPrivate?: string[];
  /** JSON Schema of the event's data. */
  data: TSchema;
  /** The facts of other cases and contracts that its rules look at. */
  needs(context: CaseContext): FactName[];
  /** Keys of the deadlines that this act meets. */
  meets(context: CaseContext, data: Data, around: Surroundings): string[];
  /** Why it cannot be done now, whatever the data; null when it can. */
  blocked(context: CaseContext, around: Surroundings): Refusal | null;
  /** Why it cannot be done with these data; null when it can. */
  refuses(context: CaseContext, data: Data, around: Surroundings): Refusal | null;
  /** What it changes in the case. */
  apply(context: CaseContext, data: Data, around: Surroundings): Partial<CaseContext>;
  /** Words of the policy that it rests on, in Dutch, for the history; none when left out. */
  why?(data: Data, around: Surroundings): string;
  /** What it adds to the dossier; `after` is the case as `apply` left it. */
  entries(before: CaseContext, after: CaseContext, data: Data, around: Surroundings): Entry[];
  /** Data that would be accepted now: an example to paste. Only asked for when `blocked` is null. */
  example(context: CaseContext, around: Surroundings): Data;
}

type Given<Data> = Pick<Act<Data>, 'type' | 'fact' | 'label' | 'side' | 'roles' | 'example'> & Partial<Omit<Act<Data>, 'data'>>;

/** Fills in what most acts share: entered by the other side, meets nothing, never refuses, changes nothing. */
export function defineAct<Data>(given: { data: TSchema & { static: Data } } & NoInfer<Given<Data>>): Act {
  const act = {
    enteredByOther: true,
    needs: () => [],
    meets: () => [],
    blocked: () => null,
    refuses: () => null,
    apply: () => ({}),
    entries: () => [],
    ...given,
  };
  return act as unknown as Act;
}

/** The roles that act for a side. */
export const insurerRoles: Role[] = ['purchaser'];
export const providerRoles: Role[] = ['provider', 'signatory'];

export const otherSide = (side: Side): Side => (side === 'insurer' ? 'provider' : 'insurer');

const strict = { additionalProperties: false } as const;

/** An object that knows all its keys. */
export const Data = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object(properties, strict);
export const ShortText = (description: string) => Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description });
export const LongText = (description: string) => Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S', description });
export const Day = (description: string) =>
  Type.Unsafe<CivilDate>(Type.String({ format: 'date', description: `${description} Een dag in Europe/Amsterdam, JJJJ-MM-DD.` }));
export const ProposalNumber = Type.Integer({
  minimum: 1,
  maximum: 100_000,
  description: 'Nummer van het voorstel in de reeks van dit traject.',
});
/** A named budget of an insurer, per contract year. */
export const BudgetScope = (description: string) => Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+){0,9}$', maxLength: 60, description });
/** Euros as text: floats lose cents. */
export const Amount = (description: string) =>
  Type.String({ pattern: '^(0|[1-9][0-9]{0,9})\\.[0-9]{2}$', description: `${description} In euro's, als tekst met twee decimalen.` });
