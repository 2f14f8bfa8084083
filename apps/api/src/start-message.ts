import type { Configuration, DatabaseAddress } from '@termijn/platform';

/** What somebody who has just started the service wants to know. */
export function startMessage(url: string, { sandboxClock, redisUrl, oidc, role }: Configuration, { embedded }: DatabaseAddress): string {
  const token = oidc
    ? `van ${oidc.issuer}`
    : 'npm run --silent token -- --role provider --agb 06020101   (of --role purchaser --insurer vgz)';
  const lines = [
    ['Adres', url],
    ['Lezen', `${url}/docs`],
    ['OpenAPI', `${url}/v1/openapi.json`],
    ['Token', token],
    ['Databank', embedded ? `eigen PostgreSQL op poort ${String(embedded.port)}` : 'PostgreSQL van DATABASE_URL'],
    ['Wachtrij', redisUrl ? 'Redis van REDIS_URL' : 'PostgreSQL'],
    ['Klok', sandboxClock ? 'in te stellen: PUT /v1/sandbox/clock door een beheerder (--role administrator)' : 'die van de databank'],
    ['Rol', role === 'all' ? 'api en worker in één proces' : role],
  ];
  return ['', 'Termijn draait.', ...lines.map(([name, value]) => `  ${String(name).padEnd(9)} ${String(value)}`), ''].join('\n');
}
