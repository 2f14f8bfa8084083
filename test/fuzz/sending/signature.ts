import { randomUUID } from 'node:crypto';
import { webhookKey } from '@termijn/platform';
import { findInsurer } from '@termijn/policies';
import { signedHeaders } from '@termijn/webhooks';
import { developmentVecozoSecret } from '../../../apps/api/src/vecozo/vecozo-secrets.js';
import type { Draft } from './draft.js';

/** The id that a body gives itself, when it can stand in a header; otherwise one that nobody gave. */
function idIn(body: Buffer): string {
  const found = /"id"\s*:\s*"([0-9a-f-]{36})"/i.exec(body.toString('utf8'))?.[1];
  return found ?? randomUUID();
}

/** Signs what an operation wants signed, so that what is odd in it comes past the signature; in the name of the insurer in the address. */
export class Signature {
  constructor(private readonly dataDir: string) {}

  /** The draft as it was where nothing can be signed. */
  async on(draft: Draft): Promise<Draft> {
    const { operation, body, wire, target } = draft;
    const insurer = findInsurer(/\/([a-z0-9-]+)$/.exec(target)?.[1] ?? '')?.id;
    if (!operation?.signed || body === null || wire !== undefined || insurer === undefined) return draft;
    const key = webhookKey(await developmentVecozoSecret(this.dataDir, insurer))!;
    return { ...draft, headers: [...Object.entries(signedHeaders([key], idIn(body), new Date(), body)), ...draft.headers] };
  }
}
