import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../identity/api-request.js';
import type { Telling as Told } from './problem-document.js';
import { languageOf } from './words.js';

/** The address that was asked and the language to answer in, as a parameter of a handler. */
export const Telling = createParamDecorator((_data: unknown, context: ExecutionContext): Told => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  return { instance: request.url.split('?')[0] ?? '/', language: languageOf(request) };
});
