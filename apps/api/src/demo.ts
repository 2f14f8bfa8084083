import { addPoliciesFrom } from '@termijn/casework';
import { readConfiguration } from '@termijn/platform';
import { runDemo } from './demo/run-demo.js';

// The same policies as the service has.
addPoliciesFrom(readConfiguration().policiesDir);

const interrupted = new AbortController();
// A second Ctrl-C ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

process.exitCode = await runDemo(process.argv.slice(2), process.env, interrupted.signal);
