import { Type } from '@sinclair/typebox';
import { eventTypePattern } from '@termijn/webhooks';

const uuid = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

/** A CloudEvent of VECOZO in structured JSON, by the NL GOV profile for CloudEvents 1.1; `time`, `sequence` and `data` are looked at further. */
export const cloudEventEnvelope = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Type.String({ pattern: uuid, description: 'Kenmerk van de afzender, gelijk aan de header webhook-id.' }),
    source: Type.String({ pattern: '^urn:[a-z0-9][a-z0-9-]{0,31}:[!-~]{1,200}$', description: 'Wie meldt: een URN.' }),
    type: Type.String({ pattern: eventTypePattern, maxLength: 200 }),
    time: Type.String({
      maxLength: 40,
      description: 'Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.',
    }),
    subject: Type.Optional(
      Type.String({ minLength: 1, maxLength: 255, description: 'Ons kenmerk van het traject; iets anders wordt alleen bewaard.' }),
    ),
    sequence: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,9}$', description: 'Volgnummer binnen het traject, vanaf 1.' })),
    sequencetype: Type.Optional(Type.Literal('Integer')),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    dataschema: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
    dataref: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: 'Wordt bewaard en niet opgehaald.' })),
    uzovi: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
    agb: Type.Optional(Type.String({ pattern: '^\\d{8}$' })),
    contractyear: Type.Optional(Type.Integer({ minimum: 2020, maximum: 2099 })),
    path: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
  },
  { additionalProperties: true },
);

export const isUuid = (text: string): boolean => new RegExp(uuid).test(text);
