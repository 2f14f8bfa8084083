import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { entityTag, listedTags } from './entity-tag.js';

const ofLists = ['items', 'next', 'more'];
const isList = (shown: object): boolean => 'items' in shown && Object.keys(shown).every((name) => ofLists.includes(name));

/** Gives every single resource its ETag, and answers 304 to who has it already. A list has none: its pages move. */
@Injectable()
export class EntityTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((shown: unknown) => this.tagged(shown, request, reply)));
  }

  private tagged(shown: unknown, { headers }: FastifyRequest, reply: FastifyReply): unknown {
    const isOne = typeof shown === 'string' || (typeof shown === 'object' && shown !== null && !isList(shown));
    if (!isOne || reply.statusCode !== 200) return shown;
    const tag = entityTag(shown);
    void reply.header('ETag', tag);
    const known = listedTags(headers['if-none-match'] ?? '');
    if (known === null || (known !== '*' && !known.some(({ opaque }) => `"${opaque}"` === tag))) return shown;
    void reply.code(304);
    return undefined;
  }
}
