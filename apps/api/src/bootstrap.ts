import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addPoliciesFrom } from '@termijn/casework';
import { CONFIGURATION, NestLogger, readConfiguration, type Configuration } from '@termijn/platform';
import type { FastifyInstance } from 'fastify';
import { addAuditHooks } from './audit/audit-hooks.js';
import { AuditLog } from './audit/audit-log.js';
import { addAnswerHooks } from './http/answer-hooks.js';
import { createAdapter } from './http/create-adapter.js';
import { CrossOrigin } from './http/cross-origin.js';
import { RouteTable } from './http/route-table.js';
import { publishOpenApi } from './openapi/publish-openapi.js';
import { checkRights } from './rights/check-rights.js';
import { SandboxClockHeader } from './sandbox/sandbox-clock-header.js';

/** The application around a module, ready to listen. */
export async function createApplication(module: Type): Promise<NestFastifyApplication> {
  addPoliciesFrom(readConfiguration().policiesDir);
  const adapter = createAdapter();
  const fastify = adapter.getInstance<FastifyInstance>();
  const routes = new RouteTable(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false, // ours is stricter, and is there already
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(NestLogger));
  app.flushLogs();
  const sandbox = app.get(SandboxClockHeader);
  const { allowedOrigins } = app.get<Configuration>(CONFIGURATION);
  addAnswerHooks(fastify, { routes, origins: new CrossOrigin(allowedOrigins), sandboxHeader: () => sandbox.read() });
  addAuditHooks(fastify, app.get(AuditLog));
  fastify.addHook('onReady', (done) => {
    checkRights(routes.addresses);
    done();
  });
  app.setGlobalPrefix('v1');
  publishOpenApi(app);
  app.enableShutdownHooks();
  return app;
}
