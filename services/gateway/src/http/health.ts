import { isSchemaCurrent } from '@tsunagi/database';
import type { FastifyInstance } from 'fastify';
import type { House } from '../graphql/context.js';

/** For balancers and init systems: `/healthz` while the process answers, `/readyz` while it should be given work. */
export function serveHealth(app: FastifyInstance, house: House): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const stopping = house.stopping.signal.aborted;
    const database = stopping
      ? 'unknown'
      : await isSchemaCurrent(house.pool).then(
          (current) => (current ? 'current' : 'outdated'),
          () => 'unreachable',
        );
    const ready = !stopping && database === 'current';
    return reply.code(ready ? 200 : 503).send({ status: stopping ? 'stopping' : ready ? 'ready' : 'not ready', database });
  });
}
