import { runCheck } from './policy-check/run-check.js';

process.exitCode = runCheck(process.argv.slice(2));
