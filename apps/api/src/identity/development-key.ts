import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** Who issues tokens when no issuer is configured: this process. Never in production, whose configuration demands an issuer. */
export const developmentIssuer = { issuer: 'urn:termijn:development', audience: 'termijn', algorithm: 'ES256' } as const;

/**
 * The private key of the development issuer in the data folder, made when there is none. Readable for its owner only. Two processes that
 * start at once end up with the same key: the file appears whole or not at all, and who comes second takes what is there.
 */
export async function developmentKey(dataDir: string): Promise<JWK> {
  const file = join(dataDir, 'development-key.json');
  return readKey(file) ?? (await makeKey(dataDir, file));
}

function readKey(file: string): JWK | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function makeKey(dataDir: string, file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(developmentIssuer.algorithm, { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: developmentIssuer.algorithm, kid: randomBytes(8).toString('hex'), use: 'sig' };
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file); // fails when the file is there; a rename would replace it
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readKey(file) ?? key;
  } finally {
    rmSync(draft, { force: true });
  }
}
