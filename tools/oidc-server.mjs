// A real OpenID Connect server (oidc-provider) for the tests, in a process of its own. Talks with its parent over IPC:
// in { keys, clients } to serve these keys from now on; out { url } when it listens.
// Tokens come by client_credentials for the resource given as argument, as JWT access tokens (RFC 9068) with the client's claims.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [resource = ''] = process.argv.slice(2);
let handle = (_request, response) => response.writeHead(503).end();
const server = createServer((request, response) => handle(request, response));
const address = () => `http://127.0.0.1:${String(server.address().port)}`;

function provider({ keys, clients, alg }) {
  return new Provider(address(), {
    jwks: { keys },
    clients: clients.map(({ id, secret }) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: alg,
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => ({
          scope: '',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg } },
        }),
      },
    },
    // RFC 9068, 2.2: for client_credentials the subject is the client.
    extraTokenClaims: (_context, token) => ({ sub: token.clientId, ...clients.find(({ id }) => id === token.clientId)?.claims }),
  });
}

server.listen(0, '127.0.0.1', () => process.send({ url: address() }));
process.on('message', (message) => {
  handle = provider(message).callback();
  process.send({ serving: message.keys.map(({ kid }) => kid) });
});
process.on('disconnect', () => process.exit(0));
