import 'reflect-metadata';
import { ConfigurationError, DATABASE_ADDRESS, readConfiguration, type DatabaseAddress } from '@termijn/platform';
import { FaultyPolicy } from '@termijn/policies';
import { AllInOneModule } from './all-in-one.module.js';
import { ApiModule } from './api.module.js';
import { createApplication } from './bootstrap.js';
import { startMessage } from './start-message.js';

/** What a failed start comes down to, for the person at the terminal. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof FaultyPolicy) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Poort ${String(port)} is bezet. Kies een andere met PORT=… / Port ${String(port)} is in use; choose another with PORT=…`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const configuration = readConfiguration();
  if (configuration.role === 'worker') {
    throw new ConfigurationError(['ROLE=worker is for apps/worker: npm run start:worker']);
  }
  if (configuration.databaseUrl === null) process.stderr.write('PostgreSQL wordt gestart …\n');
  const app = await createApplication(configuration.role === 'all' ? AllInOneModule : ApiModule);
  try {
    await app.listen(configuration.port, configuration.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  process.stdout.write(`${startMessage(url, configuration, app.get<DatabaseAddress>(DATABASE_ADDRESS, { strict: false }))}\n`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
  // What was already opened (the database, the queue) must not keep a process alive that serves nobody.
  setTimeout(() => process.exit(1), 2000).unref();
}
