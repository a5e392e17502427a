import { canEver, NotFoundError } from '@tsunagi/access';
import { headOf, listSeals } from '@tsunagi/casework';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from '../graphql/context.js';
import { asDownload } from './download.js';
import { visit } from './visit.js';

/**
 * `GET /audit/seals.jsonl`: the latest seals of the region, for an organisation that keeps them beside its own papers. Whoever
 * holds one can show later that nothing before it was changed; see `tsunagi audit verify --heads`.
 */
export function serveSeals(app: FastifyInstance, house: House): void {
  app.get('/audit/seals.jsonl', async (request, reply): Promise<FastifyReply> => {
    const context = await visit(house, request, reply);
    context.operation = 'seals';
    if (!canEver(context.signedIn.actor, 'read', 'AccessSeal')) throw new NotFoundError();
    const seals = await context.reader.read(listSeals, {});
    const text = seals.map((seal) => `${JSON.stringify(headOf(seal))}\n`).join('');
    return reply.headers(asDownload('seals.jsonl', 'application/jsonl')).send(text);
  });
}
