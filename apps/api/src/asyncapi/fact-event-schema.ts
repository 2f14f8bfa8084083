const uuid = { type: 'string', format: 'uuid' };
const moment = { type: 'string', format: 'date-time' };

/** A fact as it leaves the house; `cloudEventOf` makes it. */
export const factEventSchema = {
  type: 'object',
  description: 'Een feit in een traject als CloudEvent 1.0: wat er gebeurde en waar meer te lezen is, zonder bedragen en zonder namen.',
  additionalProperties: false,
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'sequence', 'sequencetype', 'datacontenttype', 'dataref', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { ...uuid, description: 'Hetzelfde feit heeft altijd hetzelfde id.' },
    source: { type: 'string', format: 'uri', description: 'Wie wij zijn: een URN.' },
    type: { type: 'string' },
    subject: { ...uuid, description: 'Het traject.' },
    time: { ...moment, description: 'Wanneer het is vastgelegd, naar de klok van het systeem.' },
    sequence: { type: 'string', pattern: '^[1-9]\\d*$', description: 'Plaats in het dossier van het traject, aansluitend vanaf 1.' },
    sequencetype: { const: 'Integer' },
    datacontenttype: { const: 'application/json' },
    dataref: { type: 'string', format: 'uri-reference', description: 'Waar de bijzonderheden staan, voor wie die mag lezen.' },
    data: {
      type: 'object',
      additionalProperties: false,
      required: ['caseId', 'seq', 'recordedAt', 'fact', 'onBehalfOf', 'receivedAt', 'from', 'to'],
      properties: {
        caseId: uuid,
        seq: { type: 'integer', minimum: 1 },
        recordedAt: moment,
        fact: { type: 'string' },
        onBehalfOf: { enum: ['insurer', 'provider', null], description: 'Van welke kant de handeling was, als de andere haar vastlegde.' },
        receivedAt: { ...moment, description: 'Beslist over op tijd of te laat.' },
        from: { type: 'string', description: 'De stand ervoor.' },
        to: { type: 'string', description: 'De stand erna.' },
      },
    },
  },
} as const;
