import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import { schemaDump } from '@termijn/persistence';
import { DATABASE_ADDRESS, type DatabaseAddress } from '@termijn/platform';
import { allPolicies } from '@termijn/policies';
import { contractingPaths, machineMermaid } from '@termijn/workflow';
import { ApiModule } from './api.module.js';
import { describeEvents } from './asyncapi/describe-events.js';
import { createApplication } from './bootstrap.js';
import { authorisationPage } from './generate/authorisation-page.js';
import { policyCalendarPage } from './generate/policy-calendar-page.js';
import { policyFindingsPage } from './generate/policy-findings-page.js';
import { policyPage } from './generate/policy-page.js';
import { deadlinesPage, eventsPage, refusalsPage, statesPage } from './generate/registers.js';
import { writeFile } from './generate/write-file.js';
import { describeApi } from './openapi/describe-api.js';
import { drawPath } from './paths/draw-path.js';
import { currentMachine } from './paths/present-path.js';

/** Everything in docs that follows from the code. The same code gives the same bytes; CI compares them with what is committed. */
async function generateFromRunningApi(): Promise<void> {
  const stateDir = mkdtempSync(join(tmpdir(), 'termijn-generate-'));
  chmodSync(stateDir, 0o755); // PostgreSQL runs as another user when we are root
  // A database of our own, whatever the environment says: nobody's data are touched, and its version is the pinned one.
  const settings = { DATA_DIR: stateDir, NODE_ENV: 'test', ROLE: 'api', LOG_LEVEL: 'error', SANDBOX_CLOCK: '1' };
  const absent = ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI'].map((name) => [name, '']);
  Object.assign(process.env, settings, Object.fromEntries(absent));
  let database: DatabaseAddress | null = null;
  try {
    const app = await createApplication(ApiModule);
    database = app.get<DatabaseAddress>(DATABASE_ADDRESS, { strict: false });
    await app.init();
    writeFile('openapi.json', JSON.stringify(describeApi(app), null, 2));
    writeFile('generated/schema.sql', await schemaDump(app.get(getDataSourceToken())));
    await app.close();
  } finally {
    database?.embedded?.stop('fast');
    rmSync(stateDir, { recursive: true, force: true });
  }
}

writeFile('authorisation.md', authorisationPage());
writeFile('asyncapi.json', JSON.stringify(describeEvents(), null, 2));
writeFile('generated/events.md', eventsPage());
writeFile('generated/refusals.md', refusalsPage());
writeFile('generated/deadlines.md', deadlinesPage());
writeFile('generated/states.md', statesPage());
for (const policy of allPolicies()) writeFile(`generated/policies/${policy.insurer}-${String(policy.contractYear)}.md`, policyPage(policy));
writeFile('generated/policy-calendar.md', policyCalendarPage(allPolicies()));
writeFile('generated/policy-findings.md', policyFindingsPage(allPolicies()));
for (const path of contractingPaths) {
  writeFile(`generated/paths/${path.id}.mmd`, machineMermaid(currentMachine(path)));
  writeFile(`generated/paths/${path.id}.svg`, await drawPath(path));
}
await generateFromRunningApi();
