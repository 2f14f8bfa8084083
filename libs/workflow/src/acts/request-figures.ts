import { Type, type Static } from '@sinclair/typebox';
import type { ApplicationFigures } from '@termijn/policies';
import { Amount, Data, Day } from './act.js';

/** What criteria are computed from in a request for a contract. What is left out leaves its criteria to a person. */
export const RequestFigures = Data({
  turnover: Type.Optional(Amount('Zorgomzet per jaar gebaseerd op verzekerden van de zorgverzekeraar.')),
  marketShare: Type.Optional(
    Type.String({
      pattern: '^(100\\.00|[1-9]?[0-9]\\.[0-9]{2})$',
      description: 'Marktaandeel van de zorgverzekeraar binnen de instelling, in procenten, als tekst met twee decimalen.',
    }),
  ),
  inOperationSince: Type.Optional(Day('De dag sinds welke de instelling volwaardig in bedrijf is.')),
  fteTogether: Type.Optional(
    Type.String({
      pattern: '^[0-9]{1,4}\\.[0-9]{1,2}$',
      description: 'Gezamenlijk dienstverband van de medisch specialisten in fte, als tekst, bv. "1.20".',
    }),
  ),
  invasiveProcedures: Type.Boolean({ description: 'Of er invasieve ingrepen worden gedaan.' }),
  generalAnaesthesia: Type.Boolean({ description: 'Of dat ook onder algehele narcose gebeurt.' }),
  clinicalStay: Type.Boolean({ description: 'Of patiënten klinisch verblijven.' }),
  highestAsa: Type.Optional(Type.Integer({ minimum: 1, maximum: 6, description: 'Hoogste ASA-classificatie bij invasieve behandeling.' })),
});

/** The same as the policies' evaluators take them: a request has no answers per specialism or location. */
export const figuresOfRequest = (figures: Static<typeof RequestFigures>): ApplicationFigures => ({
  ...figures,
  specialisms: [],
  locations: [],
});

/** Figures with which every computable criterion of Zorg en Zekerheid 2026 is met. */
export const exampleFigures = (): Static<typeof RequestFigures> => ({
  turnover: '125000.00',
  marketShare: '18.50',
  inOperationSince: '2022-03-01',
  fteTogether: '2.40',
  invasiveProcedures: true,
  generalAnaesthesia: false,
  clinicalStay: false,
  highestAsa: 2,
});
