import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../config/configuration-error.js';
import type { Configuration } from '../config/configuration.js';

/** A signature with the key to check it by. */
export interface Signature {
  /** Ed25519, base64. */
  signature: string;
  /** PEM (SPKI). */
  publicKey: string;
}

/** Signs texts with the key of the configuration, or in development with one in the data folder. @throws ConfigurationError */
export function checkpointSigner({
  checkpointKeyFile,
  dataDir,
  production,
}: Pick<Configuration, 'checkpointKeyFile' | 'dataDir' | 'production'>): (text: string) => Signature {
  if (production && checkpointKeyFile === null) throw new ConfigurationError(['CHECKPOINT_KEY_FILE is required in production']);
  const key = checkpointKeyFile === null ? developmentKey(dataDir) : keyIn(checkpointKeyFile);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return (text) => ({ signature: sign(null, Buffer.from(text), key).toString('base64'), publicKey });
}

function keyIn(file: string): KeyObject {
  let key: KeyObject | null = null;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch {
    // Told below; what was wrong might quote the key.
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new ConfigurationError([
    'CHECKPOINT_KEY_FILE must name a PEM file with a private Ed25519 key (openssl genpkey -algorithm ed25519)',
  ]);
}

/** Made when there is none. Two processes that start at once end up with the same key: the file appears whole or not at all. */
function developmentKey(dataDir: string): KeyObject {
  const file = join(dataDir, 'checkpoint-key.pem');
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(draft, made, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file); // fails when the file is there; a rename would replace it
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return createPrivateKey(readFileSync(file));
}
