import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayContext, type House } from '../graphql/context.js';
import { browserOf } from './cookies.js';
import { languageOf } from './language.js';

/** A request as its resolvers and routes know it: who asks, in which language, from which browser. */
export async function visit(house: House, request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
  await house.registry.contents();
  const browser = browserOf(house.environment, request, reply);
  const visitor = await house.sessions.find(browser.sessionToken);
  // What the page does by itself (a refresh after news) is no sign of life of the person.
  if (browser.sessionToken && request.headers['tsunagi-background'] === undefined) house.sessions.touch(browser.sessionToken);
  return new GatewayContext(house, request.id, visitor, languageOf(request), browser);
}
