import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, ConfigurationError, webhookKey, webhookSecret, type Configuration } from '@termijn/platform';
import { findInsurer } from '@termijn/policies';
import { developmentKey } from '../identity/development-key.js';

/** What development signs the webhooks of one insurer with: it follows from the development key, so that it is nobody else's. */
export async function developmentVecozoSecret(dataDir: string, insurer: string): Promise<string> {
  const { d } = await developmentKey(dataDir);
  return webhookSecret(createHmac('sha256', String(d)).update(`vecozo webhooks of ${insurer}`).digest());
}

/** The keys that a webhook about an insurer's cases may be signed with. */
@Injectable()
export class VecozoSecrets {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {
    const unknown = Object.keys(configuration.vecozoSecrets ?? {}).filter((name) => findInsurer(name)?.id !== name);
    if (unknown.length > 0)
      throw new ConfigurationError([`TERMIJN_VECOZO_SECRETS names insurers that are not known: ${unknown.join(', ')}`]);
  }

  /** Empty for an insurer that has none. */
  async keysOf(insurer: string): Promise<Buffer[]> {
    const { vecozoSecrets, production, dataDir } = this.configuration;
    if (vecozoSecrets) return (vecozoSecrets[insurer] ?? []).flatMap((secret) => webhookKey(secret) ?? []);
    if (production) return [];
    return [webhookKey(await developmentVecozoSecret(dataDir, insurer))!];
  }
}
