import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../environment.js';
import type { Browser } from '../graphql/context.js';
import { describeDevice } from './describeDevice.js';
import { networkOf } from './networkOf.js';

const year = 365 * 24 * 60 * 60;

/**
 * Names and attributes of our cookies. `__Host-` (only over https) keeps a neighbour's subdomain from planting one.
 * SameSite is Strict: a link in a mail opens the console's empty page, which then asks for its data from its own origin
 * and is sent the cookie, so nobody has to sign in again for having come from a mail.
 */
export function cookiesOf({ publicUrl }: Pick<Environment, 'publicUrl'>) {
  const secure = publicUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  const attributes: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure };
  // The way back from a provider is a link from another site: a Strict cookie would stay at home. It holds only this ceremony.
  const onTheWay: CookieSerializeOptions = { ...attributes, sameSite: 'lax' };
  return { onTheWay, session: `${prefix}tsunagi`, device: `${prefix}tsunagi-device`, oidc: `${prefix}tsunagi-oidc`, attributes };
}

/** A request and its reply as the browser that resolvers may speak to. */
export function browserOf(environment: Environment, request: FastifyRequest, reply: FastifyReply): Browser {
  const { session, device, oidc, attributes, onTheWay } = cookiesOf(environment);
  return {
    address: networkOf(request.ip),
    device: describeDevice(String(request.headers['user-agent'] ?? '')),
    sessionToken: request.cookies[session] ?? null,
    deviceToken: request.cookies[device] ?? null,
    keep: ({ sessionToken, deviceToken }) => {
      // Without an age: it goes with the browser. The server ends the session earlier.
      if (sessionToken) reply.setCookie(session, sessionToken, attributes);
      if (deviceToken) reply.setCookie(device, deviceToken, { ...attributes, maxAge: year });
    },
    forgetSession: () => void reply.clearCookie(session, attributes),
    keepTicket: (ticket) => void reply.setCookie(oidc, ticket, { ...onTheWay, maxAge: 600 }),
  };
}
