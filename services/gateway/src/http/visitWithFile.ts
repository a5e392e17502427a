import { countUpload } from '@tsunagi/casework';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext, House } from '../graphql/context.js';
import { visit } from './visit.js';

/** For routes that take a file: as `visit`, and the file is counted, for who sends it and from where, before any of it is read. */
export async function visitWithFile(house: House, request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
  const context = await visit(house, request, reply);
  await countUpload(context.gate, context.signedIn.actor.staff);
  return context;
}
