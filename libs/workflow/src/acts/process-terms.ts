import { Type } from '@sinclair/typebox';
import { civilDateOf } from '@termijn/calendar';
import { milestoneForDeadline } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { CaseContext, ProcessTerms, Refusal, Side } from '../decision/types.js';
import { Data, Day, LongText, ShortText, otherSide, type Entry, type Surroundings } from './act.js';

/** What both sides can agree about the process (Inkoopbeleid MSZ 2027, "Toelichten inkoopbeleid en afspraken maken over het zorginkoopproces"). */
export const Terms = Data({
  note: LongText('De afspraken in woorden.'),
  offerDueOn: Type.Optional(Day('De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid.')),
  insurerOffersFirst: Type.Optional(Type.Literal(true, { description: "De verzekeraar doet de eerste offerte; alleen bij ZBC's." })),
  insurerOfferDueOn: Type.Optional(Day('De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst.')),
  steps: Type.Array(
    Data({
      phase: Type.Union([Type.Literal('process'), Type.Literal('formalisation')], {
        description: 'Stap in het proces, of stap bij het vastleggen van de afspraken.',
      }),
      title: ShortText('Wat er gebeurt.'),
      side: Type.Union([Type.Literal('insurer'), Type.Literal('provider'), Type.Literal('both')], { description: 'Wie de stap zet.' }),
      dueOn: Day('De laatste dag voor de stap.'),
    }),
    { maxItems: 50 },
  ),
});

/** Refers to a proposed version, or states the terms at once when the other side's consent came by e-mail. */
export const VersionOrTerms = {
  version: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'De voorgestelde versie waarmee wordt ingestemd.' })),
  terms: Type.Optional(Terms),
};

interface Consent {
  version?: number;
  terms?: ProcessTerms;
}

/** Prevents terms that this case cannot have: days before the agreement, or a first offer by the insurer where the policy knows none. */
export function refusalOfTerms(terms: ProcessTerms, around: Surroundings): Refusal | null {
  const { segment, policy } = around;
  if (terms.insurerOffersFirst && segment.insurerMayOfferFirst !== true) {
    return refuse('insurerCannotOfferFirst', {
      nl: `Dat de verzekeraar als eerste offreert bestaat niet voor "${segment.label}".`,
      en: `The insurer never offers first in segment ${segment.id}.`,
      facts: { segment: segment.id },
    });
  }
  if (terms.insurerOfferDueOn !== undefined && !terms.insurerOffersFirst) {
    return refuse('invalidData', {
      nl: 'insurerOfferDueOn hoort bij insurerOffersFirst.',
      en: 'insurerOfferDueOn goes with insurerOffersFirst.',
      facts: { pointer: '/data/terms/insurerOfferDueOn' },
    });
  }
  // Where the offer comes with the questionnaire there is no day for it to depart from.
  if (terms.offerDueOn !== undefined && !milestoneForDeadline(policy, segment.id, 'offerDue')) {
    return refuse('invalidData', {
      nl: 'Op dit traject heeft de offerte geen eigen datum; laat offerDueOn weg.',
      en: 'On this path the offer has no date of its own; leave out offerDueOn.',
      facts: { pointer: '/data/terms/offerDueOn' },
    });
  }
  return refusalOfPastDates(terms, around);
}

/** Dates that lie before the day of the agreement are a mistake; later ones may be past by the time it is entered. */
function refusalOfPastDates(terms: ProcessTerms, { receivedAt }: Surroundings): Refusal | null {
  const day = civilDateOf(receivedAt);
  const past = [terms.offerDueOn, terms.insurerOfferDueOn, ...terms.steps.map((step) => step.dueOn)].filter(
    (date) => date !== undefined && date < day,
  );
  if (past.length === 0) return null;
  return refuse('dateInThePast', {
    nl: `Deze dagen liggen vóór ${day}, de dag van de afspraak: ${past.join(', ')}.`,
    en: `These days lie before ${day}, the day of the agreement: ${past.join(', ')}.`,
    facts: { dates: past },
  });
}

/** The terms consented to: those of the proposed version, or those stated. */
export const consentedTerms = (context: CaseContext, data: Consent): ProcessTerms | undefined =>
  data.terms ?? context.processAgreement.proposed?.terms;

/** Prevents consent to something that is not on the table, until the other side has proposed it. */
export function refusalOfConsent(context: CaseContext, data: Consent, around: Surroundings): Refusal | null {
  if ((data.version === undefined) === (data.terms === undefined)) {
    return refuse('invalidData', {
      nl: 'Noem óf de versie waarmee wordt ingestemd, óf de afspraken zelf.',
      en: 'Name either the version consented to, or the terms themselves.',
      facts: { pointer: '/data' },
    });
  }
  if (data.terms) {
    if (around.onBehalfOf === null) {
      return refuse('evidenceRequired', {
        nl: 'Afspraken zonder voorgestelde versie vragen bewijs dat de andere kant heeft ingestemd (evidence en receivedAt).',
        en: 'Terms without a proposed version need evidence that the other side consented (evidence and receivedAt).',
      });
    }
    return refusalOfTerms(data.terms, around);
  }
  const { proposed, lastVersion } = context.processAgreement;
  if ((data.version ?? 0) > lastVersion) {
    return refuse('unknownProcessAgreement', {
      nl: `Versie ${String(data.version)} is nooit voorgesteld.`,
      en: `Version ${String(data.version)} was never proposed.`,
    });
  }
  if (!proposed) {
    return refuse('nothingProposed', {
      nl: 'Stel eerst procesafspraken voor met process.propose.',
      en: 'Propose process agreements first with process.propose.',
    });
  }
  if (data.version !== proposed.version) {
    return refuse('notTheNewestAgreement', {
      nl: `Versie ${String(proposed.version)} is de nieuwste.`,
      en: `Version ${String(proposed.version)} is the newest.`,
      facts: { newest: proposed.version },
    });
  }
  if (proposed.by === around.side) {
    return refuse('ownProposal', {
      nl: `Versie ${String(proposed.version)} is door uw eigen kant voorgesteld; de andere kant stemt in.`,
      en: `Version ${String(proposed.version)} was proposed by your own side; the other side consents.`,
      liftedBy: proposed.by === 'insurer' ? 'de zorgaanbieder' : 'de zorgverzekeraar',
    });
  }
  if (around.receivedAt < proposed.at) {
    return refuse('beforeItsProposal', {
      nl: 'Instemming kan niet vóór het voorstel ontvangen zijn.',
      en: 'Consent cannot have been received before the proposal.',
    });
  }
  return null;
}

/** Puts terms in force: their steps replace the open ones, and an agreed date for the offer replaces the policy's. */
export function putInForce(
  context: CaseContext,
  terms: ProcessTerms,
  version: number,
  how: 'agreed' | 'imposed',
  around: Surroundings,
): Partial<CaseContext> {
  const at = around.receivedAt;
  const done = context.steps.filter((step) => step.completed);
  const first = context.steps.length + 1;
  const steps = terms.steps.map((step, index) => ({ ...step, number: first + index, at, completed: false }));
  const { offerDue: _, ...passed } = context.passed;
  return {
    processAgreement: {
      lastVersion: Math.max(version, context.processAgreement.lastVersion),
      proposed: null,
      inForce: { version, how, at },
    },
    steps: [...done, ...steps],
    ...(terms.insurerOffersFirst ? { insurerFirst: { dueOn: terms.insurerOfferDueOn ?? null, at } } : {}),
    ...(terms.offerDueOn === undefined ? {} : { offerDueOn: { date: terms.offerDueOn, ground: 'agreed', at }, passed }),
  };
}

/** The rows that consent adds: a version stated at once, or the new status of the proposed one, and what it replaces. */
export function consentEntries(before: CaseContext, after: CaseContext, data: Consent, around: Surroundings): Entry[] {
  const at = around.receivedAt;
  const version = after.processAgreement.inForce?.version ?? 0;
  const earlier = before.processAgreement.inForce;
  const replaced: Entry[] = earlier ? [{ kind: 'processAgreementStatus', version: earlier.version, status: 'superseded', at }] : [];
  if (!data.terms) return [...replaced, { kind: 'processAgreementStatus', version, status: 'agreed', at }];
  const proposedBy: Side = otherSide(around.side);
  return [...replaced, { kind: 'processAgreement', version, proposedBy, status: 'agreed', terms: { ...data.terms }, at }];
}

/** The version that consent puts in force. */
export const consentedVersion = (context: CaseContext, data: Consent): number => data.version ?? context.processAgreement.lastVersion + 1;

/** Consent that is possible now: to the version on the table, if there is one. */
export const exampleConsent = (context: CaseContext): Consent =>
  context.processAgreement.proposed ? { version: context.processAgreement.proposed.version } : { version: 1 };

/** Prevents consent until the other side has put a version on the table; with evidence the terms can be stated at once. */
export function blockedWithoutProposal(context: CaseContext, around: Surroundings): Refusal | null {
  if (around.onBehalfOf !== null) return null;
  const { proposed } = context.processAgreement;
  if (!proposed) {
    return refuse('nothingProposed', {
      nl: 'Er ligt geen voorstel. Stel afspraken voor met process.propose, of leg instemming per e-mail vast met evidence.',
      en: 'Nothing has been proposed. Propose with process.propose, or enter consent by e-mail with evidence.',
      liftedBy: 'een van beide kanten, met process.propose',
    });
  }
  return proposed.by === around.side ? refusalOfConsent(context, { version: proposed.version }, around) : null;
}
