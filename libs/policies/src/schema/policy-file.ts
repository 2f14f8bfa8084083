import { Type, type TObject, type TProperties } from '@sinclair/typebox';
import type { CivilDate, DateRule, RollOver, TimeOfDay } from '@termijn/calendar';
import { ComputedEvaluator } from './evaluators.js';

/** An unknown key in a policy file is a fault, not something to skip. */
export const Strict = <T extends TProperties>(properties: T): TObject<T> => Type.Object(properties, { additionalProperties: false });

const Text = Type.String({ minLength: 1 });
const Id = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' });
const Amount = Type.String({ pattern: '^\\d+\\.\\d{2}$' });
/** Shape only: whether the day exists is for the check, which can say so. */
const Day = Type.Unsafe<CivilDate>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Time = Type.Unsafe<TimeOfDay>(Type.String({ pattern: '^\\d{2}:\\d{2}$' }));
const RollOverChoice = Type.Unsafe<RollOver>(Type.Union([Type.Literal('none'), Type.Literal('nextWorkingDay')]));

const Term = Strict({ weeks: Type.Optional(Type.Integer()), days: Type.Optional(Type.Integer()) });
/** When something is due or possible: the boundary, and the day, month, window, term or event that it names. */
const Rule = Type.Unsafe<DateRule>(
  Type.Union([
    Strict({ boundary: Type.Literal('by'), date: Day, time: Type.Optional(Time), opensOn: Type.Optional(Day) }),
    Strict({ boundary: Type.Union([Type.Literal('before'), Type.Literal('from'), Type.Literal('on')]), date: Day }),
    Strict({ boundary: Type.Literal('window'), from: Day, to: Day, fromTime: Type.Optional(Time), toTime: Type.Optional(Time) }),
    Strict({ boundary: Type.Literal('month'), month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }) }),
    Strict({ boundary: Type.Literal('relative'), anchor: Type.String(), term: Term }),
    Strict({ boundary: Type.Literal('event'), anchor: Type.String() }),
    Strict({ boundary: Type.Literal('none') }),
  ]),
);

/** Hospital, independent treatment centre, or another institution for medical specialist care. */
export const ProviderKind = Type.Union([Type.Literal('hospital'), Type.Literal('zbc'), Type.Literal('institution')]);

/** What sort of other institution (Zorg en Zekerheid, "Zorginkoopbeleid medisch-specialistische zorg 2026", Bijlage 1). */
export const InstitutionKind = Type.Union([
  Type.Literal('dialysisCentre'),
  Type.Literal('primaryDiagnosticCentre'),
  Type.Literal('rehabilitationInstitution'),
  Type.Literal('thrombosisService'),
  Type.Literal('audiologyCentre'),
  Type.Literal('radiotherapyCentre'),
  Type.Literal('protonTherapyCentre'),
]);

/** The two ways of contracting (NZa, "Handvatten Zorgcontractering"): the provider offers and both talk, or the insurer offers in VECOZO. */
export const ContractForm = Type.Union([Type.Literal('faceToFace'), Type.Literal('digital')]);

/** What a turnover is measured by. */
export const TurnoverBasis = Type.Union([Type.Literal('agreedCeiling'), Type.Literal('claimedValue')]);

export const SourceReference = Strict({ document: Id, heading: Text });
const sourced = { source: SourceReference, quote: Text };
export const SourcedQuote = Strict(sourced);

export const SourceDocument = Strict({
  id: Id,
  title: Text,
  publisher: Text,
  /** Day of publication where the document states one. */
  publishedOn: Type.Union([Day, Type.Null()]),
  /** The words with which its text opens, where that is not its title. */
  recognisedBy: Type.Optional(Text),
});

/** Who must act. */
export const MilestoneActor = Type.Union([Type.Literal('insurer'), Type.Literal('provider'), Type.Literal('both'), Type.Literal('system')]);

/**
 * What a milestone's passing means. `cutOff`: late is refused. `target`: late is recorded. `preference` and `aim`: only shown. `opening`:
 * nothing can be late, something becomes possible or happens by the clock.
 */
export const MilestoneKind = Type.Union([
  Type.Literal('cutOff'),
  Type.Literal('target'),
  Type.Literal('preference'),
  Type.Literal('aim'),
  Type.Literal('opening'),
]);

export const Milestone = Strict({
  /** The id of the table of milestones, e.g. `VGZ-Z5b`. */
  id: Id,
  actor: MilestoneActor,
  /** What must be done, in Dutch. */
  action: Text,
  kind: MilestoneKind,
  rule: Rule,
  /** The deadline of a case that this milestone governs, e.g. `offerDue`. */
  deadline: Type.Optional(Text),
  /** The event that this milestone opens, e.g. `standardAgreement.request`. */
  opens: Type.Optional(Text),
  /** Among the general milestones: only for these segments. */
  onlyFor: Type.Optional(Type.Array(Id, { minItems: 1 })),
  /** Another rule for who missed a deadline, e.g. who signed too late to be visible on the day of publication. */
  whenMissed: Type.Optional(Strict({ deadline: Text, rule: Rule })),
  /** Overrules the policy's default. */
  rollOver: Type.Optional(RollOverChoice),
  /** As the source words it, in Dutch. */
  channel: Type.Union([Text, Type.Null()]),
  /** The channels that may be used, where the source is exclusive: `oral`, `email`, `vecozo`. */
  channels: Type.Optional(Type.Array(Text)),
  condition: Type.Union([Text, Type.Null()]),
  source: SourceReference,
  quote: Type.String(),
  /** The reading chosen where the source leaves room, in Dutch. */
  reading: Type.Optional(Text),
});

/** For whom a segment is. What is left out does not matter; what stands here must hold. */
export const SegmentRule = Strict({
  providerKinds: Type.Optional(Type.Array(ProviderKind, { minItems: 1 })),
  institutionKinds: Type.Optional(Type.Array(InstitutionKind, { minItems: 1 })),
  /** Whether there was a contract at any moment of the year before the contract year. */
  contractedBefore: Type.Optional(Type.Boolean()),
  contractForm: Type.Optional(ContractForm),
  /** Strictly below an amount, or from that amount on; what it is measured by, and of which year, is the policy's choice. */
  turnover: Type.Optional(
    Strict({ basis: TurnoverBasis, year: Type.Integer(), below: Type.Optional(Amount), atLeast: Type.Optional(Amount) }),
  ),
});

/** A reason for which a ceiling may be raised, with what must be shown for it. */
export const IncreaseGround = Strict({
  id: Id,
  /** In Dutch. */
  title: Text,
  /** A statement signed by the boards of all providers involved; or a disturbance that lasts longer than so many days. */
  requires: Type.Optional(
    Type.Union([
      Strict({ kind: Type.Literal('signedBoardStatement') }),
      Strict({ kind: Type.Literal('longerThanDays'), days: Type.Integer({ minimum: 1 }) }),
    ]),
  ),
  ...sourced,
});

/** How requests for a higher ceiling are looked at under a policy. */
export const IncreaseRules = Strict({
  /** Whether the alternative supply is assessed before a decision. */
  supplyFirst: Type.Boolean(),
  /** Whether a contract with an obligation to deliver is excluded. */
  withoutObligationToDeliver: Type.Boolean(),
  /** At least one must be there; none listed: none is asked. */
  grounds: Type.Array(IncreaseGround),
});

export const Segment = Strict({
  id: Id,
  /** The contracting path, e.g. `existing-hospital`. */
  path: Id,
  label: Text,
  who: SegmentRule,
  /** The words that the rule rests on. */
  rule: Type.Optional(SourcedQuote),
  /** Whether process agreements may say that the insurer makes the first offer. */
  insurerMayOfferFirst: Type.Optional(Type.Boolean()),
  /** Whether a provider may ask to negotiate on an offer of the insurer. */
  negotiationOnRequest: Type.Optional(SourcedQuote),
  /** Only on the path for a higher ceiling. */
  increase: Type.Optional(IncreaseRules),
  /** Until then only who submitted an offer reads its amounts; a choice of the insurer's own house, not of its policy. */
  offersSealedUntil: Type.Optional(Rule),
  milestones: Type.Array(Milestone),
});

/** A requirement that a provider must meet before a contract can be proposed, and how its state is found. */
export const Criterion = Strict({
  id: Id,
  /** In Dutch. */
  title: Text,
  providerKinds: Type.Array(ProviderKind, { minItems: 1 }),
  /** Only for these sorts of other institutions. */
  institutionKinds: Type.Optional(Type.Array(InstitutionKind, { minItems: 1 })),
  /** Set when it is asked only of who had no contract in the year before. */
  newProvidersOnly: Type.Optional(Type.Literal(true)),
  /** By a person's judgement, or computed where the answers hold the numbers. */
  evaluator: Type.Union([Type.Literal('judgement'), ComputedEvaluator]),
  /** Whether duty of care allows to set it aside (VGZ: zorgplicht, footnote 1). */
  waivable: Type.Boolean(),
  source: SourceReference,
  quote: Type.String(),
});

/** Why a provider gets no contract, or loses the one it has. */
export const ExclusionGround = Strict({ id: Id, title: Text, ...sourced });

/** Care that this policy does not cover: a case for it is refused with the name of the policy that does. */
export const ExcludedCare = Strict({ care: Id, /** In Dutch, e.g. "Ambulancezorg". */ label: Text, policy: Text, ...sourced });

/** For whom a procedure is, or why there is none, in the words of the source. */
export const ProcedureRule = Strict({ providerKind: ProviderKind, contractedBefore: Type.Boolean(), ...sourced });

/** Why contracts that a brand made before it came under the policy are not the insurer's own. */
export const LabelRule = Strict({ label: Text, ...sourced });

export const Reading = Strict({ about: Type.String(), reading: Type.String() });

/** What is known about a source's own faults that no calculation finds, in Dutch. */
export const Remark = Strict({ about: Text, remark: Text });

/** One purchasing policy: an insurer, a contract year and a version. One file holds one. */
export const PurchasingPolicy = Strict({
  insurer: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
  insurerName: Text,
  /** Four digits; null when nobody knows it. */
  uzovi: Type.Union([Type.String({ pattern: '^\\d{4}$' }), Type.Null()]),
  /** Whether the code was read in the register itself. */
  uzoviConfirmed: Type.Boolean(),
  contractYear: Type.Integer({ minimum: 2020, maximum: 2099 }),
  version: Type.Integer({ minimum: 1 }),
  /** The day from which cases are opened against this version; null for the first, which holds from the beginning. */
  inForceFrom: Type.Union([Day, Type.Null()]),
  title: Text,
  /** Brands that fall under this policy, with the day from which they do. */
  labels: Type.Array(Strict({ name: Text, from: Type.Union([Day, Type.Null()]) })),
  calendarVersion: Text,
  rollOver: RollOverChoice,
  reminders: Strict({ daysBefore: Type.Array(Type.Number()), at: Type.Unsafe<TimeOfDay>(Type.String()) }),
  sources: Type.Array(SourceDocument),
  /** For every segment, or for the ones it names: publication, questions. */
  general: Type.Array(Milestone),
  segments: Type.Array(Segment),
  /** Which provider follows which procedure; the segments say what the procedure is. */
  procedures: Type.Optional(Type.Array(ProcedureRule)),
  labelRules: Type.Optional(Type.Array(LabelRule)),
  requirements: Type.Array(Criterion),
  exclusionGrounds: Type.Optional(Type.Array(ExclusionGround)),
  /** Where the policy says that duty of care allows to leave requirements, dates or the procedure aside. */
  dutyOfCare: Type.Optional(Type.Array(SourcedQuote)),
  excludedCare: Type.Array(ExcludedCare),
  /** Decisions above an amount that a second person must confirm; a choice of the insurer's own house, not of its policy. */
  fourEyes: Type.Optional(Type.Array(Strict({ act: Text, above: Amount }))),
  readings: Type.Array(Reading),
  remarks: Type.Optional(Type.Array(Remark)),
});
