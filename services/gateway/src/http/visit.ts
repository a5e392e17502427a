import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayContext, type House } from '../graphql/context.js';
import { browserOf } from './cookies.js';
import { assertOurs } from './guardEdge.js';
import { languageOf } from './language.js';

/**
 * A request as its resolvers and routes know it: who asks, in which language, from which browser. Who asks may come from
 * memory: the executor checks the session with what it reads, other routes use `visit`.
 */
export async function meet(house: House, request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
  await house.registry.contents();
  const browser = browserOf(house.environment, request, reply);
  const visitor = await house.sessions.find(browser.sessionToken);
  if (visitor.signedIn) await house.registry.know(visitor.signedIn.actor.tenant);
  request.gateway = new GatewayContext(house, request.id, visitor, languageOf(request), browser);
  return request.gateway;
}

/** A sign of life of the person. What the page does by itself (a refresh after news) is none. */
export function noteLife({ sessions }: House, { headers }: FastifyRequest, { browser }: GatewayContext): void {
  if (browser.sessionToken && headers['tsunagi-background'] === undefined) sessions.touch(browser.sessionToken);
}

/**
 * For routes outside GraphQL: somebody whose session has been found alive in this very request. Nobody else gets so far that
 * what they ask for is looked at: a route that reads several things at once would leave their refusals lying about.
 */
export async function visit(house: House, request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
  assertOurs(request, house.environment);
  const context = await meet(house, request, reply);
  if (!(await context.sessionHeld())) await context.lookAgain();
  context.signedIn; // throws where nobody is
  noteLife(house, request, context);
  return context;
}
