import { DomainError, LimitedError } from '@tsunagi/access';
import { beginOidc, finishOidc, oidcReturnPath } from '@tsunagi/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../graphql/context.js';
import { cookiesOf } from './cookies.js';
import { meet } from './visit.js';

/** Why somebody stands before the door again, as its address says it; the page has the words. */
function outcomeOf(error: DomainError): 'wait' | 'unavailable' | 'refused' {
  if (!(error instanceof LimitedError)) return 'refused';
  return error.code === 'OIDC_UNAVAILABLE' ? 'unavailable' : 'wait';
}

const queryOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/**
 * 共通ログイン: `GET /sign-in/oidc/:office` sends the browser to the provider of that organisation, which sends it back to
 * `GET /sign-in/oidc/return`. Both are pages of a person on the way, so that a failure leads back to the door, with the
 * number of the request, and never to a page of JSON.
 */
export function serveOidc(app: FastifyInstance, house: House): void {
  const { oidc: cookie, attributes } = cookiesOf(house.environment);
  // The way back is a link from another site: a Strict cookie would stay at home. It holds nothing but this one ceremony.
  const onTheWay = { ...attributes, sameSite: 'lax' as const };

  const leading = (reply: FastifyReply, address: string): FastifyReply =>
    reply.header('referrer-policy', 'no-referrer').redirect(address, 303);
  /** Refusals of ours lead to the door; a fault of ours is a fault. */
  const orToTheDoor =
    (walk: (request: FastifyRequest<{ Params: { office?: string } }>, reply: FastifyReply) => Promise<string>) =>
    async (request: FastifyRequest<{ Params: { office?: string } }>, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        return leading(reply, await walk(request, reply));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return leading(reply, `/?entry=${outcomeOf(error)}&number=${request.id}`);
      }
    };

  app.get(
    oidcReturnPath,
    orToTheDoor(async (request, reply) => {
      const context = await meet(house, request, reply);
      context.operation = 'signInWithOidc';
      reply.clearCookie(cookie, onTheWay);
      await context.enter(await finishOidc(context.gate, request.cookies[cookie] ?? null, queryOf(request.url)));
      return '/';
    }),
  );
  app.get<{ Params: { office: string } }>(
    '/sign-in/oidc/:office',
    orToTheDoor(async (request, reply) => {
      const context = await meet(house, request, reply);
      context.operation = 'beginOidc';
      const { address, ticket } = await beginOidc(context.gate, request.params.office ?? '');
      reply.setCookie(cookie, ticket, { ...onTheWay, maxAge: 600 });
      return address;
    }),
  );
}
