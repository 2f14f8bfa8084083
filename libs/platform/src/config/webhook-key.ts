const prefix = 'whsec_';

/** The key in a secret of Standard Webhooks ("Signature scheme"): `whsec_` and 24 to 64 bytes in base64. Null for anything else. */
export function webhookKey(secret: string): Buffer | null {
  if (!secret.startsWith(prefix)) return null;
  const text = secret.slice(prefix.length);
  const key = Buffer.from(text, 'base64');
  // Buffer passes over what is no base64.
  return key.toString('base64') === text && key.length >= 24 && key.length <= 64 ? key : null;
}

/** A key as a secret that people pass on. */
export const webhookSecret = (key: Buffer): string => `${prefix}${key.toString('base64')}`;
