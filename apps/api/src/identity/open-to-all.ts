import { SetMetadata } from '@nestjs/common';

export const OPEN_TO_ALL = 'termijn:open-to-all';

/** A route that needs no token. Every other route does. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);
