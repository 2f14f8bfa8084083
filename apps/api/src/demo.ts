import { runDemo } from './demo/run-demo.js';

const interrupted = new AbortController();
// A second Ctrl-C ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

process.exitCode = await runDemo(process.argv.slice(2), process.env, interrupted.signal);
