import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { apiVersion } from '../http/fixed-headers.js';
import { completeDocument } from './complete-document.js';
import { firstSteps } from './first-steps.js';

const tags: [string, string][] = [
  ['Trajecten', 'Openen, vinden, en zien hoe het ervoor staat.'],
  ['Gebeurtenissen', 'Het dossier, en alles wat een traject verder brengt.'],
  ['Offertes', 'Offertes en tegenvoorstellen.'],
  ['Termijnen', 'Wat wanneer moet, en waarom dan.'],
  ['Vragen en gesprekken', 'Naast de onderhandeling.'],
  ['Minimumeisen', 'Waaraan een zorgaanbieder moet voldoen.'],
  ['Overeenkomsten', 'Wat niet in een traject hier tot stand kwam, zodat er om een hoger plafond kan worden gevraagd.'],
  ['Budgetten', 'Waaruit verhogingen van het zorgkostenplafond worden toegewezen.'],
  ['Meldingen', 'Wat een kant te horen kreeg.'],
  ['VECOZO', 'Wat er in het Zorginkoopportaal gebeurde, en wat er hier van werd.'],
  ['Feed en webhooks', 'Wat er gebeurde, om zelf op te halen of om te laten bezorgen.'],
  ['Bewijs', 'Of een geschiedenis is zoals zij is vastgelegd, en wat een derde nodig heeft om dat zelf na te gaan.'],
  ['Audit', 'Wie wat deed, en wat is geweigerd.'],
  ['Inkoopbeleid', 'De bron van regels en datums, met citaten.'],
  ['Paden', 'De soorten trajecten als automaat.'],
  ['Problemen', 'Wat een antwoord met een fout kan melden.'],
  ['Toegang', 'Een account buitensluiten voordat zijn tokens verlopen.'],
  ['Zandbak', 'De klok van het systeem zetten, om een seizoen in seconden te spelen.'],
  ['Gezondheid', 'Voor wie de dienst bewaakt.'],
];

/** `EventsController.record` is `eventsRecord`. */
function operationId(controller: string, method: string): string {
  const subject = controller.replace(/Controller$/, '');
  return `${subject[0]?.toLowerCase() ?? ''}${subject.slice(1)}${method[0]?.toUpperCase() ?? ''}${method.slice(1)}`;
}

/** The OpenAPI document. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Termijn – contracteertrajecten in de zorginkoop')
    .setDescription(firstSteps)
    .setVersion(apiVersion)
    .setContact('Termijn', 'https://termijn.example', 'beheer@termijn.example')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addSecurity('standardWebhooks', {
      type: 'apiKey',
      in: 'header',
      name: 'webhook-signature',
      description: 'Standard Webhooks: HMAC-SHA256 over webhook-id, webhook-timestamp en de body.',
    })
    .addServer('/v1');
  for (const [name, description] of tags) settings.addTag(name, description);
  return completeDocument(
    SwaggerModule.createDocument(app, settings.build(), { ignoreGlobalPrefix: true, operationIdFactory: operationId }),
  );
}
