// A strict authorization server at HubSpot's paths, for tests of hubscope's OAuth client: `node server.mjs rotate|keep`.
// It listens on a free port of 127.0.0.1, prints its URL and nothing else to standard output, and ends when its standard
// input does. Whoever asks is logged in and consents, so that a test needs no browser, only cookies.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

console.info = console.error;
const rotate = process.argv[2] === 'rotate';
const scopes = ['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write', 'developer.webhooks_journal.read'];
const server = createServer();
process.stdin.on('end', () => process.exit()).resume();

server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'judged',
        client_secret: 'judged-client-secret',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: ['http://localhost:3000/callback', 'http://localhost:3000/other'],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        scope: scopes.join(' '),
      },
    ],
    scopes,
    cookies: { keys: ['signs cookies, in tests alone'] },
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/2026-03/token',
      introspection: '/oauth/2026-03/token/introspect',
      revocation: '/oauth/2026-03/token/revoke',
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    pkce: { required: () => false },
    issueRefreshToken: async () => true,
    rotateRefreshToken: rotate,
    ttl: { AccessToken: 1800, AuthorizationCode: 60, ClientCredentials: 1800, Grant: 86400, Interaction: 60, RefreshToken: 86400, Session: 86400 },
    findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    loadExistingGrant: async (ctx) => {
      const { client, session, params } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(params.scope);
      await grant.save();
      return grant;
    },
    interactions: { url: (_, interaction) => `/login/${interaction.uid}` },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (request.url.startsWith('/login/')) {
      provider.interactionFinished(request, response, { login: { accountId: 'ada' } }).catch((error) => {
        response.writeHead(400).end(String(error));
      });
    } else {
      callback(request, response);
    }
  });
  console.log(url);
});
