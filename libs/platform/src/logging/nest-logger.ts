import { Inject, Injectable } from '@nestjs/common';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from './create-logger.js';
import { errorRecord } from './error-record.js';

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Where Nest lists all its modules and addresses at every start: hardly ever what somebody looks for. */
const inventories = new Set<unknown>(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Nest's own messages through pino. Nest passes the context as the last argument, and a stack before it with errors. */
@Injectable()
export class NestLogger implements LoggerService {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(inventories.has(rest.at(-1)) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? (rest.pop() as string) : undefined;
    const err = message instanceof Error ? message : rest.find((one): one is Error => one instanceof Error);
    const stack = typeof rest[0] === 'string' ? rest[0] : undefined;
    const text = message instanceof Error ? errorRecord(message).message : typeof message === 'string' ? message : JSON.stringify(message);
    this.logger[level]({ ...(context ? { context } : {}), ...(err ? { err } : {}), ...(stack ? { stack } : {}) }, text);
  }
}
