import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

export interface Answering {
  /** Who is signed in there. */
  sub: string;
  acr?: string;
  amr?: string[];
}

/** It says at length that it keeps its keys in memory, which is all that a test wants. */
function quietly(issuer: string, configuration: Configuration): Provider {
  const { warn, info } = console;
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  try {
    return new Provider(issuer, configuration);
  } finally {
    Object.assign(console, { warn, info });
  }
}

/** A provider of sign-ins as a town has one, on this machine; it lets in whoever it is told, as strongly as it is told. */
export class IdentityProvider {
  /** What it answers next. */
  answering: Answering = { sub: 'nobody' };

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async open(returnTo: string, clientSecret: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    server.unref(); // it ends with whoever asked it
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = quietly(issuer, {
      clients: [{ client_id: 'tsunagi', client_secret: clientSecret, redirect_uris: [returnTo], grant_types: ['authorization_code'] }],
      pkce: { required: () => true },
      acrValues: ['urn:example:loa2', 'urn:example:loa1'],
      claims: { openid: ['sub', 'acr', 'amr'] },
      conformIdTokenClaims: false,
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
      cookies: { keys: ['only for tests'] },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    });
    const own = new IdentityProvider(server, issuer);
    const serve = provider.callback();
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void serve(request, response);
      void own.#interact(provider, request, response);
    });
    return own;
  }

  /** Somebody signs in and agrees at once. */
  async #interact(
    provider: Provider,
    request: Parameters<Provider['interactionFinished']>[0],
    response: Parameters<Provider['interactionFinished']>[1],
  ) {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    const { sub, acr, amr } = this.answering;
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: sub, ...(acr && { acr }), ...(amr && { amr }) } });
    const grant = new provider.Grant({ accountId: session?.accountId ?? sub, clientId: String(params.client_id) });
    grant.addOIDCScope('openid');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }
}

/** Walks through the provider's pages as a browser does, from where it was sent to where it is sent back: gives that address. */
export async function walkThrough(address: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let steps = 0; steps < 12; steps++) {
    if (at.startsWith(returnTo)) return at;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`The provider stopped with ${answer.status} at ${at}: ${(await answer.text()).slice(0, 300)}`);
    at = new URL(next, at).href;
  }
  throw new Error('The provider leads nowhere.');
}
