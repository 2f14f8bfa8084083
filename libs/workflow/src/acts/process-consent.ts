import { Type } from '@sinclair/typebox';
import type { CaseContext, ProcessTerms, Refusal, Side } from '../decision/types.js';
import { sideLabel } from '../labels/side-label.js';
import { refuse } from '../refusals/refuse.js';
import { Data, insurerRoles, otherSide, providerRoles, type Entry, type Surroundings } from './act.js';
import { blockedWithoutProcess } from './asked-by-policy.js';
import { putInForce, refusalOfTerms, Terms } from './process-terms.js';

/** Refers to a proposed version, or states the terms at once when the other side's consent came by e-mail. */
const VersionOrTerms = Data({
  version: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'De voorgestelde versie waarmee wordt ingestemd.' })),
  terms: Type.Optional(Terms),
});

interface Consent {
  version?: number;
  terms?: ProcessTerms;
}

/** The terms consented to: those of the proposed version, or those stated. */
export const consentedTerms = (context: CaseContext, data: Consent): ProcessTerms | undefined =>
  data.terms ?? context.processAgreement.proposed?.terms;

/** Prevents consent to something that is not on the table, until the other side has proposed it. */
function refusalOfConsent(context: CaseContext, data: Consent, around: Surroundings): Refusal | null {
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
      liftedBy: sideLabel(otherSide(proposed.by)),
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

/** The rows that consent adds: a version stated at once, or the new status of the proposed one, and what it replaces. */
function consentEntries(before: CaseContext, after: CaseContext, data: Consent, around: Surroundings): Entry[] {
  const at = around.receivedAt;
  const version = after.processAgreement.inForce?.version ?? 0;
  const earlier = before.processAgreement.inForce;
  const replaced: Entry[] = earlier ? [{ kind: 'processAgreementStatus', version: earlier.version, status: 'superseded', at }] : [];
  if (!data.terms) return [...replaced, { kind: 'processAgreementStatus', version, status: 'agreed', at }];
  const proposedBy: Side = otherSide(around.side);
  return [...replaced, { kind: 'processAgreement', version, proposedBy, status: 'agreed', terms: { ...data.terms }, at }];
}

/** The version that consent puts in force. */
const consentedVersion = (context: CaseContext, data: Consent): number => data.version ?? context.processAgreement.lastVersion + 1;

/** Consent that is possible now: to the version on the table, if there is one. */
const exampleConsent = (context: CaseContext): Consent =>
  context.processAgreement.proposed ? { version: context.processAgreement.proposed.version } : { version: 1 };

/** Prevents consent until the other side has put a version on the table; with evidence the terms can be stated at once. */
function blockedWithoutProposal(context: CaseContext, around: Surroundings): Refusal | null {
  const unplanned = blockedWithoutProcess(context, around);
  if (unplanned || around.onBehalfOf !== null) return unplanned;
  const { proposed } = context.processAgreement;
  if (!proposed) {
    return refuse('nothingProposed', {
      nl: 'Er ligt geen voorstel. Stel afspraken voor met process.propose, of leg instemming per e-mail vast met evidence.',
      en: 'Nothing has been proposed. Propose with process.propose, or enter consent by e-mail with evidence.',
      liftedBy: { nl: 'een van beide kanten, met process.propose', en: 'either side, with process.propose' },
    });
  }
  return proposed.by === around.side ? refusalOfConsent(context, { version: proposed.version }, around) : null;
}

/** What agreeing and amending have in common: consent to the version on the table, by the side that did not propose it. */
export const consent = {
  side: 'either' as const,
  roles: [...insurerRoles, ...providerRoles],
  data: VersionOrTerms,
  blocked: blockedWithoutProposal,
  refuses: refusalOfConsent,
  apply(context: CaseContext, data: Consent, around: Surroundings): Partial<CaseContext> {
    const terms = consentedTerms(context, data);
    return terms ? putInForce(context, terms, consentedVersion(context, data), 'agreed', around) : {};
  },
  entries: consentEntries,
  example: exampleConsent,
};
