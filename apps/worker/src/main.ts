import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { addPoliciesFrom } from '@termijn/casework';
import { CONFIGURATION, NestLogger, readConfiguration, type Configuration } from '@termijn/platform';
import { QueueConnection } from '@termijn/queue';
import { WorkerModule } from './worker.module.js';

/** Stopping is polite for this long. What is cut off then, is whole or absent in the database, and the next worker does it. */
const drainMs = 9000;

try {
  addPoliciesFrom(readConfiguration().policiesDir);
  const worker = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false });
  const logger = worker.get(NestLogger);
  worker.useLogger(logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => setTimeout(() => process.exit(1), drainMs).unref());
  worker.enableShutdownHooks();
  // With database and queue both away nothing else would keep this process from ending by itself.
  setInterval(() => undefined, 60_000);
  const { sweepIntervalMs } = worker.get<Configuration>(CONFIGURATION);
  const { kind } = worker.get(QueueConnection);
  logger.log(
    `De klok loopt / worker ready: looks every ${String(sweepIntervalMs)} ms for due deadlines; wake-ups through ${kind}`,
    'Worker',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message || String(error.stack) : String(error)}\n`);
  process.exit(1);
}
