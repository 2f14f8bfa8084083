import { Type, type TProperties, type TSchema } from '@sinclair/typebox';
import { findAct } from '@termijn/workflow';

export const Data = (properties: TProperties): TSchema => Type.Object(properties, { additionalProperties: false });

/** The data of an act as its own schema has them, with what VECOZO adds; free when this code does not know the act. */
export function dataOfAct(type: string, more: TProperties = {}): TSchema {
  const act = findAct(type);
  if (!act) return Type.Object(more, { additionalProperties: true });
  return Data({ ...(act.data['properties'] as TProperties), ...more });
}

export const By = Type.Union([Type.Literal('insurer'), Type.Literal('provider')], {
  description: 'De kant die dit deed: de verzekeraar of de zorgaanbieder.',
});

export const ProposalNumber = Type.Integer({
  minimum: 1,
  maximum: 100_000,
  description: 'Nummer van het voorstel. Offertes en tegenvoorstellen van een traject tellen samen door vanaf 1.',
});

export const ContractVersion = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 100_000,
    description: 'Versie van de vastgelegde afspraken waar de overeenkomst op rust; weggelaten: de overeenkomst die voorligt.',
  }),
);

export const Reason = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S', description: 'Waarom.' });
