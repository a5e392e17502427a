import { LimitedError, UnauthenticatedError } from '@tsunagi/access';
import * as oidc from 'openid-client';
import type { KnownProvider } from './findProvider.js';

/** Seconds that a provider has for one answer; whoever signs in is waiting. */
const patience = 5;
const remembered = 10 * 60_000;
const known = new Map<string, { until: number; configuration: Promise<oidc.Configuration> }>();

const unavailable = (): LimitedError => new LimitedError('OIDC_UNAVAILABLE');

/** What the provider says of itself, asked for every few minutes. */
async function configurationOf({ tenantId, issuer, clientId, clientSecret }: KnownProvider): Promise<oidc.Configuration> {
  const key = [tenantId, issuer, clientId, clientSecret].join('\n');
  const remembering = known.get(key);
  if (remembering && remembering.until > Date.now()) return remembering.configuration;
  const authentication = clientSecret ? oidc.ClientSecretBasic(clientSecret) : oidc.None();
  const address = new URL(issuer);
  // Unencrypted only on this very machine; see configureOidc.ts.
  const execute = address.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const configuration = oidc.discovery(address, clientId, undefined, authentication, { execute, timeout: patience });
  known.set(key, { until: Date.now() + remembered, configuration });
  return configuration.catch(() => {
    known.delete(key);
    throw unavailable();
  });
}

/** What must come back unchanged, and what only this browser and we know of it. */
export interface Secrets {
  state: string;
  nonce: string;
  verifier: string;
}

export const newSecrets = (): Secrets => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
});

/** Where the browser is sent to be proved. */
export async function addressToAsk(provider: KnownProvider, { state, nonce, verifier }: Secrets, returnTo: string): Promise<string> {
  const configuration = await configurationOf(provider);
  return oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: 'openid',
    response_type: 'code',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(provider.acr.length > 0 && { acr_values: provider.acr.join(' ') }),
  }).href;
}

/** Whether the answer says that two factors were asked for, as this organisation has agreed with its provider. */
function isStrong({ acr, amr }: Pick<KnownProvider, 'acr' | 'amr'>, claims: Readonly<Record<string, unknown>>): boolean {
  const ways: readonly unknown[] = Array.isArray(claims.amr) ? claims.amr : [];
  return (acr.length === 0 || acr.includes(String(claims.acr))) && amr.every((each) => ways.includes(each));
}

/** What failed on the way there and back is no fault of whoever signs in. */
const isNetwork = (error: unknown): boolean =>
  error instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes(String((error as { code?: string }).code));

/**
 * Whom the provider means, by the address to which it has sent the browser back. The library checks signature, issuer,
 * audience, time, state, nonce and PKCE; the strength of the proof is checked here. Whatever is wrong, the answer is one.
 */
export async function subjectOf(provider: KnownProvider, returned: URL, { state, nonce, verifier }: Secrets): Promise<string> {
  const configuration = await configurationOf(provider);
  const tokens = await oidc
    .authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    .catch((error: unknown) => {
      throw isNetwork(error) ? unavailable() : new UnauthenticatedError('OIDC_REFUSED');
    });
  const claims = tokens.claims();
  if (!claims?.sub || !isStrong(provider, claims)) throw new UnauthenticatedError('OIDC_REFUSED');
  return claims.sub;
}
