import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface IssuerClient {
  id: string;
  secret: string;
  /** What its access tokens say of it. */
  claims: Record<string, string>;
}

export const resource = 'https://api.termijn.example';

/** A private key as an issuer keeps it. */
export async function signingKey(kid: string, alg = 'PS256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg, use: 'sig' };
}

/** A real OpenID Connect server, oidc-provider, in a process of its own. */
export class RealIssuer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly clients: IssuerClient[],
    private readonly alg: string,
  ) {}

  static async start(clients: IssuerClient[], keys: JWK[], alg = 'PS256'): Promise<RealIssuer> {
    const child = fork(join(process.cwd(), 'tools', 'oidc-server.mjs'), [resource], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    const issuer = new RealIssuer(child, url, clients, alg);
    await issuer.serve(keys);
    return issuer;
  }

  /** Signs with the first of these keys from now on, and publishes all of them. */
  async serve(keys: JWK[]): Promise<void> {
    const answered = once(this.child, 'message');
    this.child.send({ keys, clients: this.clients, alg: this.alg });
    await answered;
  }

  /** An access token as a client of the issuer gets one. */
  async token(id: string): Promise<string> {
    const { secret } = this.clients.find((client) => client.id === id)!;
    const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials', resource });
    const answer = await fetch(`${this.url}/token`, { method: 'POST', headers: { authorization }, body });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`The issuer answered ${String(answer.status)}`);
    return token;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
