import type { ContractForm, InstitutionKind, MissingInput, PurchasingPolicy, SegmentRule, TurnoverBasis } from '@termijn/policies';
import { amountInWords } from '../amounts/amount.js';
import { oneOf } from './joined-labels.js';
import type { Label } from './labels.js';
import { providerKindLabel } from './provider-kind-labels.js';

const institutionKinds: Record<InstitutionKind, Label> = {
  dialysisCentre: { nl: 'een dialysecentrum', en: 'a dialysis centre' },
  primaryDiagnosticCentre: { nl: 'een eerstelijns diagnostisch centrum', en: 'a primary-care diagnostic centre' },
  rehabilitationInstitution: { nl: 'een instelling voor medisch-specialistische revalidatie', en: 'a rehabilitation institution' },
  thrombosisService: { nl: 'een trombosedienst', en: 'a thrombosis service' },
  audiologyCentre: { nl: 'een audiologisch centrum', en: 'an audiology centre' },
  radiotherapyCentre: { nl: 'een radiotherapeutisch centrum', en: 'a radiotherapy centre' },
  protonTherapyCentre: { nl: 'een centrum voor protonentherapie', en: 'a proton therapy centre' },
};

const contractForms: Record<ContractForm, Label> = {
  faceToFace: { nl: 'bij face-to-face contractering', en: 'contracting face to face' },
  digital: { nl: 'bij digitale contractering', en: 'contracting digitally' },
};

const bases: Record<TurnoverBasis, Label> = {
  agreedCeiling: { nl: 'overeengekomen omzetplafond', en: 'agreed ceiling' },
  claimedValue: { nl: 'declaratiewaarde', en: 'claimed value' },
};

function kindsInWords({ providerKinds, institutionKinds: sorts }: SegmentRule): Label {
  if (!providerKinds) return { nl: 'elke zorgaanbieder', en: 'every provider' };
  return oneOf(
    providerKinds.flatMap((kind) =>
      kind === 'institution' && sorts ? sorts.map((sort) => institutionKinds[sort]) : [providerKindLabel(kind)],
    ),
  );
}

function turnoverInWords({ turnover }: SegmentRule): Label[] {
  if (!turnover) return [];
  const { basis, year, below, atLeast } = turnover;
  const of = { nl: `${bases[basis].nl} in ${String(year)}`, en: `${bases[basis].en} in ${String(year)}` };
  return [
    ...(below === undefined
      ? []
      : [{ nl: `met een ${of.nl} onder ${amountInWords(below, 'nl')}`, en: `with an ${of.en} below ${amountInWords(below, 'en')}` }]),
    ...(atLeast === undefined
      ? []
      : [
          {
            nl: `met een ${of.nl} van ten minste ${amountInWords(atLeast, 'nl')}`,
            en: `with an ${of.en} of at least ${amountInWords(atLeast, 'en')}`,
          },
        ]),
  ];
}

/** For whom a segment is: "een ziekenhuis met overeenkomst in 2026", with form and turnover where the rule looks at them. */
export function segmentRuleLabel(rule: SegmentRule, { contractYear }: Pick<PurchasingPolicy, 'contractYear'>): Label {
  const before = String(contractYear - 1);
  const parts: Label[] = [
    kindsInWords(rule),
    ...(rule.contractedBefore === undefined
      ? []
      : [
          {
            nl: `${rule.contractedBefore ? 'met' : 'zonder'} overeenkomst in ${before}`,
            en: `${rule.contractedBefore ? 'with' : 'without'} a contract in ${before}`,
          },
        ]),
    ...turnoverInWords(rule),
    ...(rule.contractForm === undefined ? [] : [contractForms[rule.contractForm]]),
  ];
  return { nl: parts.map(({ nl }) => nl).join(' '), en: parts.map(({ en }) => en).join(' ') };
}

/** What is asked of who opens a case, where a rule looks at it. */
export function missingInputLabel(missing: MissingInput, policy: PurchasingPolicy, rules: SegmentRule[]): Label {
  const before = String(policy.contractYear - 1);
  const turnover = rules.find((rule) => rule.turnover)?.turnover;
  switch (missing) {
    case 'institutionKind':
      return {
        nl: 'welk soort instelling het is (provider.institutionKind)',
        en: 'what sort of institution it is (provider.institutionKind)',
      };
    case 'contractedBefore':
      return {
        nl: `of er in ${before} een overeenkomst was (contractedBefore)`,
        en: `whether there was a contract in ${before} (contractedBefore)`,
      };
    case 'contractForm':
      return {
        nl: 'of face-to-face of digitaal wordt gecontracteerd (contractForm)',
        en: 'whether contracting is face to face or digital (contractForm)',
      };
    case 'turnover':
      return {
        nl: `het ${bases[turnover?.basis ?? 'agreedCeiling'].nl} in ${String(turnover?.year ?? before)} (turnover)`,
        en: `the ${bases[turnover?.basis ?? 'agreedCeiling'].en} in ${String(turnover?.year ?? before)} (turnover)`,
      };
  }
}
