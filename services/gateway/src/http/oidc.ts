import { DomainError, LimitedError } from '@tsunagi/access';
import { beginOidc, finishOidc, finishOidcLink, isLinking, oidcReturnPath } from '@tsunagi/casework';
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
  const { oidc: cookie, onTheWay } = cookiesOf(house.environment);

  const leading = (reply: FastifyReply, address: string): FastifyReply =>
    reply.header('referrer-policy', 'no-referrer').redirect(address, 303);
  const wayOf = (request: FastifyRequest): string =>
    isLinking({ box: house.ids }, request.cookies[cookie] ?? null) ? '/me?oidc' : '/?entry';
  /** Refusals of ours lead to the door, or to the page of the account that was to be linked; a fault of ours is a fault. */
  const orToTheDoor =
    (walk: (request: FastifyRequest<{ Params: { office?: string } }>, reply: FastifyReply) => Promise<string>) =>
    async (request: FastifyRequest<{ Params: { office?: string } }>, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        return leading(reply, await walk(request, reply));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return leading(reply, `${wayOf(request)}=${outcomeOf(error)}&number=${request.id}`);
      }
    };

  app.get(
    oidcReturnPath,
    orToTheDoor(async (request, reply) => {
      const context = await meet(house, request, reply);
      const ticket = request.cookies[cookie] ?? null;
      reply.clearCookie(cookie, onTheWay);
      if (isLinking(context.gate, ticket)) {
        context.operation = 'linkOidc';
        await finishOidcLink(context.gate, ticket, queryOf(request.url));
        return '/me?oidc=linked';
      }
      context.operation = 'signInWithOidc';
      await context.enter(await finishOidc(context.gate, ticket, queryOf(request.url)));
      return '/';
    }),
  );
  app.get<{ Params: { office: string } }>(
    '/sign-in/oidc/:office',
    orToTheDoor(async (request, reply) => {
      const context = await meet(house, request, reply);
      context.operation = 'beginOidc';
      const { address, ticket } = await beginOidc(context.gate, request.params.office ?? '');
      context.browser.keepTicket(ticket);
      return address;
    }),
  );
}
