import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const OPEN_TO_ALL = 'termijn:open-to-all';

/** A route that needs no token. Every other route does. */
export const OpenToAll = () => applyDecorators(SetMetadata(OPEN_TO_ALL, true), ApiExtension('x-open-to-all', true));
