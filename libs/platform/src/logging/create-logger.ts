import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Configuration } from '../config/configuration.js';
import { errorRecord } from './error-record.js';
import { scrubSecrets } from './scrub-secrets.js';
import { textLine } from './text-line.js';

/** Injection token of the pino logger. */
export const LOGGER = Symbol('LOGGER');

/** A logger that writes one line per record to `write` (standard output by default), without secrets. */
export function createLogger(
  configuration: Pick<Configuration, 'logLevel' | 'logFormat'>,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Logger {
  const shape = configuration.logFormat === 'text' ? textLine : (line: string) => line;
  return pino(
    {
      level: configuration.logLevel,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error) => errorRecord(error), error: (error) => errorRecord(error) },
    },
    { write: (line: string) => write(shape(scrubSecrets(line))) },
  );
}
