import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { addPoliciesFrom } from '@termijn/casework';
import { systemScope, withinScope } from '@termijn/persistence';
import { NestLogger, readConfiguration } from '@termijn/platform';
import { VecozoModule } from '@termijn/vecozo';
import { askedOf, type Asked } from './command-line.js';

/** Runs a command of an administrator on the database of the configuration, and prints its report as JSON. */
export async function runCommand(
  action: string,
  usage: string,
  work: (app: INestApplicationContext, asked: Asked) => Promise<object>,
): Promise<void> {
  try {
    const asked = askedOf(process.argv.slice(2));
    if (asked === 'help') {
      process.stdout.write(usage);
      return;
    }
    addPoliciesFrom(readConfiguration().policiesDir);
    const app = await NestFactory.createApplicationContext(VecozoModule, { bufferLogs: true, abortOnError: false });
    app.useLogger(app.get(NestLogger));
    try {
      process.stdout.write(`${JSON.stringify(await withinScope(systemScope(action), () => work(app, asked)), null, 2)}\n`);
    } finally {
      await app.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message || error.name : String(error)}\n`);
    process.exitCode = 1;
  }
}
