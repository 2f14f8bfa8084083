import { refusalRegister } from '@termijn/workflow';
import { problemRegister } from '../problems/problem-register.js';

/** The body of every answer from 400 on. */
export const problemSchema = {
  type: 'object',
  description: 'Wat er mis is (RFC 9457). Bij een weigering door een regel ook wie haar kan opheffen, tot wanneer, en wat er nu wel kan.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri', example: 'urn:termijn:problem:offerTooLate' },
    title: { type: 'string', example: refusalRegister.offerTooLate.title.nl },
    status: { type: 'integer', example: refusalRegister.offerTooLate.status },
    detail: { type: 'string', description: 'De bijzonderheden van dit geval.' },
    instance: { type: 'string', description: 'Het adres dat is gevraagd.' },
    code: { type: 'string', enum: [...Object.keys(problemRegister), ...Object.keys(refusalRegister)].sort() },
    liftedBy: { type: 'string', nullable: true, description: 'Wie de weigering kan opheffen.' },
    until: { type: 'string', format: 'date-time', nullable: true, description: 'Tot wanneer.' },
    facts: { type: 'object', additionalProperties: true, description: 'Verdere gegevens, voor programma’s.' },
    allowed: { type: 'array', items: { type: 'string' }, description: 'De gebeurtenissen die nu wel kunnen.' },
    invalidParams: {
      type: 'array',
      description: 'Alle fouten in het verzoek tegelijk.',
      items: {
        type: 'object',
        required: ['in', 'name', 'pointer', 'code', 'reason'],
        properties: {
          in: { type: 'string', enum: ['body', 'query', 'header', 'path'] },
          name: { type: 'string', example: 'provider.agb' },
          pointer: { type: 'string', nullable: true, example: '/provider/agb' },
          code: { type: 'string', example: 'pattern' },
          reason: { type: 'string', example: 'heeft niet de juiste vorm' },
        },
      },
    },
  },
} as const;
