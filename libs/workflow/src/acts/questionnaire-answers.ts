import { Type, type Static } from '@sinclair/typebox';
import type { ApplicationFigures } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { Refusal } from '../decision/types.js';
import { Amount, Data, Day, LongText, ShortText } from './act.js';

export const SpecialismCode = Type.String({ pattern: '^[0-9]{4}$', description: 'Specialismecode, 4 cijfers.' });

/** Fte as text: floats lose hundredths. */
const Fte = (description: string) => Type.String({ pattern: '^[0-9]\\.[0-9]{1,2}$', description: `${description} Als tekst, bv. "0.65".` });

const Specialist = Data({
  reference: ShortText('Waaraan de specialist te herkennen is, bv. het BIG-nummer.'),
  engagement: Type.Union([Type.Literal('admissionAgreement'), Type.Literal('employment'), Type.Literal('other')], {
    description: 'Verbonden door een toelatingsovereenkomst, loondienst, of anders.',
  }),
  fte: Fte('Zonder avond- en weekenddiensten.'),
  dutyFte: Type.Optional(Fte('Avond- en weekenddiensten; telt niet mee.')),
});

const Specialism = Data({
  code: SpecialismCode,
  paid: Type.Optional(
    Data({
      year: Type.Integer({ minimum: 2000, maximum: 2199, description: 'Behandeljaar.' }),
      amount: Amount('Door de verzekeraar uitbetaald voor dat behandeljaar.'),
    }),
  ),
  specialists: Type.Array(Specialist, { maxItems: 50, description: 'De medisch specialisten van dit specialisme.' }),
});

const BackUp = Data({
  hospital: ShortText('Het ziekenhuis dat de behandeling overneemt.'),
  transferMinutes: Type.Integer({ minimum: 0, maximum: 1440, description: 'Minuten tot de overdracht.' }),
  inWriting: Type.Boolean({ description: 'Of de regeling schriftelijk is vastgelegd.' }),
  signed: Type.Boolean({ description: 'Of alle betrokken partijen haar ondertekend hebben.' }),
});

/** The answers to the questionnaire (Inkoopbeleid MSZ 2027, Bijlage 2 "Onze minimumeisen voor zorgaanbieders"). */
export const Answers = Data({
  firstClaimOn: Type.Optional(Day('De dag van de eerste declaratie bij de verzekeraar.')),
  specialisms: Type.Array(Specialism, { minItems: 1, maxItems: 50, description: 'De aangeboden specialismen.' }),
  invasiveProcedures: Type.Boolean({ description: 'Of er invasieve ingrepen worden gedaan.' }),
  generalAnaesthesia: Type.Boolean({ description: 'Of dat ook onder algehele narcose gebeurt.' }),
  clinicalStay: Type.Boolean({ description: 'Of patiënten klinisch verblijven.' }),
  highestAsa: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 6, description: 'Hoogste ASA-classificatie bij invasieve behandeling onder algehele narcose.' }),
  ),
  locations: Type.Array(Data({ name: ShortText('De locatie.'), backUps: Type.Array(BackUp, { maxItems: 20 }) }), {
    maxItems: 50,
    description: 'Waar invasief wordt behandeld of klinisch verbleven, met de achterwachtregelingen.',
  }),
  statements: Type.Optional(
    Data({
      quality: Type.Optional(LongText('Kwalitatief verantwoorde en doelmatige zorg.')),
      regionalAddition: Type.Optional(LongText('Aanvulling op het regionale zorgaanbod, en samenwerking in de zorgketen.')),
      pricing: Type.Optional(LongText('Prijsstelling ten opzichte van vergelijkbare zorg.')),
    }),
  ),
});

/** The same while it is being filled in: anything may still be missing. */
export const DraftAnswers = Type.Partial(Answers, { additionalProperties: false });

type Given = Static<typeof Answers>;

/** What criteria are computed from; what a person reads stays in the dossier. */
export function figuresOf({ statements: _, ...figures }: Given): ApplicationFigures {
  return figures;
}

const repeated = (names: string[]): string | undefined => names.find((name, place) => names.indexOf(name) !== place);

const faulty = (pointer: string, nl: string, en: string): Refusal => refuse('invalidData', { nl, en, facts: { pointer } });

/**
 * Prevents numbers that count double, and a specialism that is offered but left out of the answers: the minimum is asked "per aangeboden
 * specialisme" (Inkoopbeleid MSZ 2027, "Aanvullende criteria nieuwe Zelfstandige Behandelcentra").
 */
export function refusalOfAnswers({ specialisms }: Given, offer: { lines: { kind: string; code: string }[] }): Refusal | null {
  const twice = repeated(specialisms.map(({ code }) => code));
  if (twice !== undefined) {
    return faulty('/data/answers/specialisms', `Specialisme ${twice} staat er twee keer.`, `Specialism ${twice} is stated twice.`);
  }
  for (const [index, { code, specialists }] of specialisms.entries()) {
    const person = repeated(specialists.map(({ reference }) => reference.trim()));
    if (person !== undefined) {
      const pointer = `/data/answers/specialisms/${String(index)}/specialists`;
      return faulty(pointer, `${person} staat twee keer bij specialisme ${code}.`, `${person} stands twice under specialism ${code}.`);
    }
  }
  const known = new Set(specialisms.map(({ code }) => code));
  const missing = offer.lines.find(({ kind, code }) => kind === 'specialism' && !known.has(code));
  if (!missing) return null;
  return faulty(
    '/data/answers/specialisms',
    `De offerte bevat specialisme ${missing.code}, maar de vragenlijst niet.`,
    `The offer has specialism ${missing.code}, but the answers do not.`,
  );
}

/** Answers with which every computable criterion of VGZ 2027 is met. */
export const exampleAnswers = (): Given => ({
  firstClaimOn: '2021-03-01',
  specialisms: [
    {
      code: '0303',
      paid: { year: 2025, amount: '412500.00' },
      specialists: [
        { reference: '19012345601', engagement: 'employment', fte: '0.80' },
        { reference: '19012345602', engagement: 'admissionAgreement', fte: '0.60', dutyFte: '0.20' },
      ],
    },
  ],
  invasiveProcedures: true,
  generalAnaesthesia: true,
  clinicalStay: false,
  highestAsa: 2,
  locations: [{ name: 'Breda', backUps: [{ hospital: 'Ziekenhuis West', transferMinutes: 20, inWriting: true, signed: true }] }],
  statements: { quality: 'Gecertificeerd kwaliteitssysteem.', regionalAddition: 'Enige aanbieder van deze zorg in de regio.' },
});
