import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { apiVersion } from '../http/fixed-headers.js';

/** The OpenAPI document. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Termijn – contracteertrajecten in de zorginkoop')
    .setVersion(apiVersion)
    .addBearerAuth()
    .addServer('/v1')
    .build();
  return SwaggerModule.createDocument(app, settings, { ignoreGlobalPrefix: true });
}
